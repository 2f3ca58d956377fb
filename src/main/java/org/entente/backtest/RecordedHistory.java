package org.entente.backtest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Measures;
import org.entente.scenario.HistoricalRecord;
import org.entente.theory.Participation;
import org.entente.theory.ResponseLevel;

/** The record as patterns look at it. */
public final class RecordedHistory implements AllianceHistory {
    private final HistoricalRecord record;
    private final List<String> states;
    private final Map<String, List<Participation>> paths = new HashMap<>();

    /** The history that a record tells. */
    public RecordedHistory(HistoricalRecord record) {
        this.record = record;
        this.states = Measures.observedStates(record.world());
        states.forEach(state -> paths.put(state, record.participation(state)));
    }

    @Override
    public List<String> states() {
        return states;
    }

    @Override
    public Participation status(String state, int month) {
        return month < 0
                ? record.world().member(state).orElseThrow().status().value()
                : paths.get(state).get(month);
    }

    @Override
    public int voices(String state, int month) {
        return (int) record.voices().stream()
                .filter(voice -> voice.month() == month && voice.state().equals(state))
                .count();
    }

    @Override
    public List<CrisisAnswer> crises(int month) {
        return record.cases().stream()
                .filter(row -> row.event().month() == month)
                .map(row -> new CrisisAnswer(
                        row.event().state(),
                        row.event().threatClass(),
                        row.event().requested().orElse(false),
                        row.level().orElse(ResponseLevel.NONE)))
                .toList();
    }

    /** The yearly series {@code remittancesIndex}. */
    @Override
    public double remittances(String state, int month) {
        return yearly("remittancesIndex", state, month);
    }

    /** The yearly series {@code votesWithPatron} of those that are members by law and voted. */
    @Override
    public double alignment(int month) {
        return states().stream()
                .filter(state -> status(state, month).isMember())
                .mapToDouble(state -> yearly("votesWithPatron", state, month))
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }

    /** The yearly series {@code tradeWithPatronIndex}. */
    @Override
    public double trade(String state, int month) {
        return yearly("tradeWithPatronIndex", state, month);
    }

    /** A yearly series, constant within a year. */
    private double yearly(String name, String state, int month) {
        HistoricalRecord.Series series = record.series().get(name + "." + state);
        return series == null
                ? Double.NaN
                : series.values().getOrDefault(record.calendar(month).getYear(), Double.NaN);
    }

    /** Nothing on record measures cohesion. */
    @Override
    public double cohesion(int month) {
        return Double.NaN;
    }

    @Override
    public double opinion(String state, int month) {
        return record.opinion().stream()
                .filter(poll -> poll.month() == month && poll.state().equals(state))
                .mapToDouble(HistoricalRecord.Poll::share)
                .findFirst()
                .orElse(Double.NaN);
    }

    @Override
    public double arms(String state, int month) {
        HistoricalRecord.Covariate course = record.courses().get("armsShare." + state);
        return course == null ? Double.NaN : course.path().at(month);
    }
}
