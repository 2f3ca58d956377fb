package org.entente.model;

import java.util.List;
import java.util.Optional;
import org.entente.theory.Participation;

/**
 * What came of one replication: the record that batches, statistics and tests read.
 *
 * <p>States are the observed members and candidates in alphabetical order of their codes; months count from the
 * start of the world; a month's values are those at its end.
 */
public final class History {
    private final List<String> states;
    private final List<Measure> measures;
    private final List<Participation> initial;
    private final int months;
    private final byte[] status;
    private final double[] values;
    private final List<HistoryEvent> events;
    private final List<Optional<Attraction>> firstMoves;

    /**
     * The pull towards the alliance at one moment: V(FULL) - V(OUT) by term.
     *
     * @param month months since the start of the world
     * @param terms the gap by term
     * @param moveCosts friction and lock-in of leaving at that month's choice, which also hold a state back
     */
    public record Attraction(int month, UtilityTerms terms, double moveCosts) {}

    History(
            List<String> states,
            List<Measure> measures,
            List<Participation> initial,
            int months,
            byte[] status,
            double[] values,
            List<HistoryEvent> events,
            List<Optional<Attraction>> firstMoves) {
        this.states = states;
        this.measures = measures;
        this.initial = initial;
        this.months = months;
        this.status = status;
        this.values = values;
        this.events = events;
        this.firstMoves = firstMoves;
    }

    /** ISO codes of the observed states. */
    public List<String> states() {
        return states;
    }

    /** The recorded measures. */
    public List<Measure> measures() {
        return measures;
    }

    /** Number of simulated months. */
    public int months() {
        return months;
    }

    /** Participation before the first month. */
    public Participation initialStatus(int state) {
        return initial.get(state);
    }

    /** Participation at the end of a month. */
    public Participation status(int state, int month) {
        return Participation.LADDER.get(status[state * months + month]);
    }

    /** Value of a measure at the end of a month. */
    public double value(int measure, int month) {
        return values[month * measures.size() + measure];
    }

    /** The events in order, routine ones left out unless the observer asked for them. */
    public List<HistoryEvent> events() {
        return events;
    }

    /** The attraction at the state's first move down the ladder, if it made one. */
    public Optional<Attraction> firstMoveDown(int state) {
        return firstMoves.get(state);
    }
}
