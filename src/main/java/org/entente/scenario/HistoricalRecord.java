package org.entente.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.parameter.Quality;
import org.entente.theory.Participation;
import org.entente.theory.ResponseLevel;
import org.entente.theory.ThreatClass;
import org.entente.theory.VoiceKind;

/**
 * What history recorded of an alliance: courses of what surrounded it, crises and answers, who moved, who spoke up.
 * Months count from the start of the world.
 *
 * @param id the file's name without ending
 * @param title one line for tables and charts
 * @param world the world at the first month
 * @param months length of the record
 * @param courses what the model is told in place of its own equations
 * @param cases crises with what was asked and received
 * @param counts further crises, which only the crisis rates learn from
 * @param observed which months of the lists and courses count as observations
 * @param news other events that reopened the question of membership
 * @param moves changes of participation, by month
 * @param voices expressions of discontent, by month
 * @param opinion polls on the relation to the patron, by month
 * @param series other yearly observations by name, such as {@code remittancesIndex.KGZ}
 * @param alternatives other ways to code the same history
 * @param examination how a model is examined against the record
 * @param files the record and its world as they were read
 */
public record HistoricalRecord(
        String id,
        String title,
        World world,
        int months,
        Map<String, Covariate> courses,
        List<Case> cases,
        List<Count> counts,
        Observed observed,
        List<News> news,
        List<Move> moves,
        List<Voice> voices,
        List<Poll> opinion,
        Map<String, Series> series,
        List<AlternativeCoding> alternatives,
        Examination examination,
        List<Scenario.SourceFile> files) {
    /** What is left out of the record's arm: the record holds what came of it, and no months or sizes of its own. */
    private static final Set<Mechanism> SILENT = EnumSet.of(
            Mechanism.NOTICE, Mechanism.EXERCISES, Mechanism.LEADERSHIP_CHANGE, Mechanism.CAPACITY_USE, Mechanism.DUES);

    /**
     * A course with its provenance.
     *
     * @param driver what follows it
     * @param path its values
     * @param source where they come from
     */
    public record Covariate(DriverKey driver, Path path, Origin source) {}

    /**
     * Where a row comes from.
     *
     * @param source in words a reviewer can follow
     * @param quality A measured, B derived, C judged
     */
    public record Origin(String source, Quality quality) {}

    /**
     * A crisis and its answer.
     *
     * @param event the crisis as the model is told of it
     * @param carriedIn whether it broke out before the record begins and only its answer counts
     * @param level the level of the answer on record, if any
     * @param covariates what weighed on the answer, for the cases that the response model learns from
     * @param note what happened
     * @param source where it comes from
     */
    public record Case(
            ScenarioEvent.Crisis event,
            boolean carriedIn,
            Optional<ResponseLevel> level,
            Optional<Covariates> covariates,
            String note,
            Origin source) {}

    /**
     * What weighed on an answer.
     *
     * @param stake the patron's stake, in [0, 1]
     * @param capacity what the patron could spare over what was needed, in [0, 1]
     * @param entanglement its ties to the adversary, in [0, 1]
     * @param gap how far the case lay outside the mandate, in [0, 1]
     * @param objection how strongly members objected, in [0, 1]
     */
    public record Covariates(double stake, double capacity, double entanglement, double gap, double objection) {}

    /**
     * A crisis of which nothing is known that could move beliefs: its date counts, and that nobody was asked.
     *
     * @param month months since the start
     * @param state ISO code, or the code of a pair
     * @param threatClass the class
     * @param unasked severity, in [0, 1], of a crisis in which the state could have asked for help and did not; empty where
     *     the record cannot tell
     * @param source where it comes from
     */
    public record Count(int month, String state, ThreatClass threatClass, Optional<Double> unasked, Origin source) {}

    /**
     * An event that reopened the question of membership in a state.
     *
     * @param event the event as the model is told of it
     * @param note what happened
     * @param source where it comes from
     */
    public record News(ScenarioEvent.News event, String note, Origin source) {}

    /**
     * A change of participation.
     *
     * @param month the month of the decision, since the start
     * @param state ISO code
     * @param to the new participation
     * @param note what happened
     * @param source where it comes from
     */
    public record Move(int month, String state, Participation to, String note, Origin source) {}

    /**
     * An expression of discontent.
     *
     * @param month months since the start
     * @param state ISO code
     * @param kind how
     * @param note what happened
     * @param source where it comes from
     */
    public record Voice(int month, String state, VoiceKind kind, String note, Origin source) {}

    /**
     * A poll.
     *
     * @param month months since the start
     * @param state ISO code
     * @param share share of the public that sees good relations with the patron, in [0, 1]
     * @param source where it comes from
     */
    public record Poll(int month, String state, double share, Origin source) {}

    /**
     * Yearly observations.
     *
     * @param values by year
     * @param source where they come from
     */
    public record Series(Map<Integer, Double> values, Origin source) {}

    /** Copies the collections, rows by month. */
    public HistoricalRecord {
        courses = Collections.unmodifiableMap(new TreeMap<>(courses));
        cases = sorted(cases, Comparator.comparing(row -> row.event().month()));
        counts = sorted(counts, Comparator.comparing(Count::month));
        news = sorted(news, Comparator.comparing(row -> row.event().month()));
        moves = sorted(moves, Comparator.comparing(Move::month));
        voices = sorted(voices, Comparator.comparing(Voice::month));
        opinion = sorted(opinion, Comparator.comparing(Poll::month));
        series = Collections.unmodifiableMap(new TreeMap<>(series));
        alternatives = List.copyOf(alternatives);
        files = List.copyOf(files);
    }

    private static <T> List<T> sorted(List<T> rows, Comparator<T> order) {
        return rows.stream().sorted(order).toList();
    }

    /** The calendar month of a month of the record. */
    public YearMonth calendar(int month) {
        return world.start().plusMonths(month);
    }

    /** Participation of a state at the end of each month. */
    public List<Participation> participation(String state) {
        Participation status = world.member(state).orElseThrow().status().value();
        List<Participation> path = new ArrayList<>(Collections.nCopies(months, status));
        for (Move move : moves) {
            if (move.state().equals(state)) {
                Collections.fill(path.subList(move.month(), months), move.to());
            }
        }
        return List.copyOf(path);
    }

    /** The course of a driver for a state, where the record has one. */
    public Optional<Path> course(Driver driver, String state) {
        return courses.values().stream()
                .filter(course -> course.driver().equals(new DriverKey(driver, state)))
                .map(Covariate::path)
                .findFirst();
    }

    /** The same history in another start world. */
    public HistoricalRecord in(World other) {
        return new HistoricalRecord(
                id,
                title,
                other,
                months,
                courses,
                cases,
                counts,
                observed,
                news,
                moves,
                voices,
                opinion,
                series,
                alternatives,
                examination,
                files);
    }

    /** The same history told otherwise. */
    public HistoricalRecord with(
            Map<String, Covariate> others,
            List<Case> otherCases,
            List<Count> otherCounts,
            List<Move> otherMoves,
            List<Voice> otherVoices,
            List<Poll> polls,
            Observed seen) {
        return new HistoricalRecord(
                id,
                title,
                world,
                months,
                others,
                otherCases,
                otherCounts,
                seen,
                news,
                otherMoves,
                otherVoices,
                polls,
                series,
                alternatives,
                examination,
                files);
    }

    /**
     * The course of events as an arm: covariates prescribed, crises and answers forced. Legal clocks, exercises, dues, changes
     * of leaders and the use of forces are left out, since the record holds what came of them.
     */
    public Arm arm() {
        Map<DriverKey, Path> drivers = new LinkedHashMap<>();
        courses.values().forEach(course -> drivers.put(course.driver(), course.path()));
        List<ScenarioEvent> events = new ArrayList<>();
        cases.forEach(row -> events.add(row.event()));
        news.forEach(row -> events.add(row.event()));
        events.sort(Comparator.comparingInt(ScenarioEvent::month).thenComparing(ScenarioEvent::id));
        Set<Mechanism> mechanisms = EnumSet.copyOf(Mechanism.defaults());
        mechanisms.removeAll(SILENT);
        return new Arm("record", title, drivers, events, mechanisms, Map.of(), Map.of());
    }
}
