package org.entente.model;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.scenario.HistoricalRecord;
import org.entente.scenario.Observed;
import org.entente.theory.Participation;
import org.entente.theory.ThreatClass;

/**
 * How far a history follows the record instead of chance. What states did is followed for some months, what befell them
 * for as many or more; after that the model is free.
 */
public final class Conditioning {
    /** Every history that is not about the past. */
    static final Conditioning NONE = new Conditioning(0, 0, Map.of(), Map.of(), Map.of(), List.of(), Observed.ALL);

    private static final Conditioning TERMS =
            new Conditioning(0, 0, Map.of(), Map.of(), Map.of(), List.of(), Observed.ALL);

    private final int stepMonths;
    private final int crisisMonths;
    private final Map<String, List<Participation>> participation;
    private final Map<String, boolean[]> voices;
    private final Map<ThreatClass, Map<String, boolean[]>> crises;
    private final List<HistoricalRecord.Count> unasked;
    private final Observed observed;

    private Conditioning(
            int stepMonths,
            int crisisMonths,
            Map<String, List<Participation>> participation,
            Map<String, boolean[]> voices,
            Map<ThreatClass, Map<String, boolean[]>> crises,
            List<HistoricalRecord.Count> unasked,
            Observed observed) {
        this.stepMonths = stepMonths;
        this.crisisMonths = crisisMonths;
        this.participation = participation;
        this.voices = voices;
        this.crises = crises;
        this.unasked = unasked;
        this.observed = observed;
    }

    /**
     * Follows a record.
     *
     * @param record what happened
     * @param stepMonths months in which participation and voice are those of the record
     * @param crisisMonths months in which only the crises of the record break out
     */
    public static Conditioning on(HistoricalRecord record, int stepMonths, int crisisMonths) {
        Map<String, List<Participation>> participation = new HashMap<>();
        record.world()
                .members()
                .forEach(member -> participation.put(member.state(), record.participation(member.state())));
        Map<String, boolean[]> voices = new HashMap<>();
        record.voices().forEach(voice -> mark(voices, voice.state(), voice.month(), record.months()));
        Map<ThreatClass, Map<String, boolean[]>> crises = new EnumMap<>(ThreatClass.class);
        record.cases().stream()
                .filter(row -> !row.carriedIn())
                .forEach(row -> mark(
                        ofClass(crises, row.event().threatClass()),
                        row.event().state(),
                        row.event().month(),
                        record.months()));
        record.counts()
                .forEach(count ->
                        mark(ofClass(crises, count.threatClass()), count.state(), count.month(), record.months()));
        List<HistoricalRecord.Count> unasked = record.counts().stream()
                .filter(count -> count.unasked().isPresent())
                .toList();
        return new Conditioning(stepMonths, crisisMonths, participation, voices, crises, unasked, record.observed());
    }

    /**
     * Follows nothing, but in the terms in which records are written. A record tells only whether the patron or the alliance was
     * asked: a member is held to have asked the alliance, any other state the patron, and who asked elsewhere nobody.
     */
    public static Conditioning inTermsOfRecords() {
        return TERMS;
    }

    private static Map<String, boolean[]> ofClass(
            Map<ThreatClass, Map<String, boolean[]>> crises, ThreatClass threatClass) {
        return crises.computeIfAbsent(threatClass, any -> new HashMap<>());
    }

    private static void mark(Map<String, boolean[]> marks, String key, int month, int months) {
        marks.computeIfAbsent(key, any -> new boolean[months])[month] = true;
    }

    boolean namesNoAddressee() {
        return this == TERMS;
    }

    boolean followsSteps(int month) {
        return month < stepMonths;
    }

    boolean followsCrises(int month) {
        return month < crisisMonths;
    }

    Participation participation(String state, int month) {
        return participation.get(state).get(month);
    }

    boolean voice(String state, int month) {
        return marked(voices, state, month);
    }

    /** Whether the record would show a crisis of a state in this month. */
    boolean showsCrises(String state, int month) {
        return month < observed.crisesUntil().getOrDefault(state, Integer.MAX_VALUE);
    }

    /** Whether the record would show an act of voice in this month. */
    boolean showsVoice(int month) {
        return month >= observed.voiceFrom();
    }

    boolean crisis(String state, ThreatClass threatClass, int month) {
        return marked(crises.getOrDefault(threatClass, Map.of()), state, month);
    }

    /** The crises of a month in which the record knows that nobody was asked, and no more. */
    List<HistoricalRecord.Count> unasked(int month) {
        return unasked.stream().filter(count -> count.month() == month).toList();
    }

    private static boolean marked(Map<String, boolean[]> marks, String key, int month) {
        boolean[] row = marks.get(key);
        return row != null && month < row.length && row[month];
    }
}
