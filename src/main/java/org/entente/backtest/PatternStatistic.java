package org.entente.backtest;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.scenario.Examination.Pattern;
import org.entente.theory.Participation;
import org.entente.theory.ResponseLevel;
import org.entente.theory.ThreatClass;

/** Measures one history as a pattern asks. Not a number where the history does not have what is asked for. */
final class PatternStatistic {
    private static final int MONTHS_IN_CENTURY = 1200;

    private final Pattern pattern;
    private final AllianceHistory history;

    /**
     * A range of values.
     *
     * @param least the least
     * @param most the greatest; infinite where nothing bounds it
     */
    record Support(double least, double most) {
        boolean contains(double value) {
            return least <= value && value <= most;
        }

        boolean covers(Support other) {
            return least <= other.least && other.most <= most;
        }
    }

    private PatternStatistic(Pattern pattern, AllianceHistory history) {
        this.pattern = pattern;
        this.history = history;
    }

    static double of(Pattern pattern, AllianceHistory history) {
        return new PatternStatistic(pattern, history).value();
    }

    /** The values that a pattern can take in histories of the states of one. */
    static Support support(Pattern pattern, AllianceHistory history) {
        return new PatternStatistic(pattern, history).support();
    }

    private Support support() {
        return switch (pattern.measurement()) {
            case MOVES -> new Support(0, states().count() * mostMoves());
            case MONTHS_AT, MONTHS_UNTIL -> new Support(0, months().count());
            case MEMBERS -> new Support(0, states().count());
            case MOVES_PER_CENTURY, VOICES, REMITTANCES, TRADE -> new Support(0, Double.POSITIVE_INFINITY);
            case MEAN_RESPONSE -> new Support(0, ResponseLevel.LADDER.size() - 1);
            case COHESION -> new Support(-100, 100);
            case ALIGNMENT, COHESION_FALLS, OPINION, ARMS -> new Support(0, 1);
        };
    }

    /** A state moves once a month at most, and must leave a status before it comes there again. */
    private long mostMoves() {
        long months = months().count();
        return pattern.status().isPresent() ? (months + 1) / 2 : months;
    }

    private double value() {
        return switch (pattern.measurement()) {
            case MOVES -> moves();
            case MOVES_PER_CENTURY -> MONTHS_IN_CENTURY * moves() / (double) memberMonths();
            case MONTHS_AT ->
                months().filter(month -> states().anyMatch(state -> isAt(state, month)))
                        .count();
            case MONTHS_UNTIL ->
                months().filter(month -> states().anyMatch(state -> isAt(state, month)))
                                .findFirst()
                                .orElse(pattern.until() + 1)
                        - pattern.from();
            case MEMBERS ->
                states().filter(state -> history.status(state, pattern.until()).isMember())
                        .count();
            case VOICES ->
                months().map(month -> states().mapToInt(state -> history.voices(state, month))
                                .sum())
                        .sum();
            case MEAN_RESPONSE -> answers().average().orElse(Double.NaN);
            case REMITTANCES ->
                mean(state -> history.remittances(state, pattern.until()) / history.remittances(state, pattern.from()));
            case TRADE -> mean(state -> history.trade(state, pattern.until()) / history.trade(state, pattern.from()));
            case ALIGNMENT -> months().mapToDouble(history::alignment).average().orElse(Double.NaN);
            case COHESION -> cohesionChange();
            case COHESION_FALLS -> Double.isNaN(cohesionChange()) ? Double.NaN : cohesionChange() < 0 ? 1 : 0;
            case OPINION -> mean(state -> history.opinion(state, pattern.until()));
            case ARMS -> mean(state -> history.arms(state, pattern.until()));
        };
    }

    private Stream<String> states() {
        return pattern.states().isEmpty()
                ? history.states().stream()
                : pattern.states().stream().filter(history.states()::contains);
    }

    private IntStream months() {
        return IntStream.rangeClosed(pattern.from(), pattern.until());
    }

    private Participation rung() {
        return pattern.status()
                .orElseThrow(() -> new IllegalArgumentException("Pattern (" + pattern.id() + ") asks for ("
                        + pattern.measurement().key() + ") without a status; add one"));
    }

    private boolean isAt(String state, int month) {
        return history.status(state, month).isAtOrBelow(rung());
    }

    private long moves() {
        return states().mapToLong(
                        state -> months().filter(month -> isMove(state, month)).count())
                .sum();
    }

    private boolean isMove(String state, int month) {
        Participation now = history.status(state, month);
        return now != history.status(state, month - 1)
                && pattern.status().filter(wanted -> wanted != now).isEmpty();
    }

    private long memberMonths() {
        return states().mapToLong(state -> months().filter(
                                month -> history.status(state, month - 1).isMember())
                        .count())
                .sum();
    }

    /** Answers to requests; clashes of members are counted without a request, since nobody asks in them. */
    private DoubleStream answers() {
        List<String> named = pattern.states();
        return months().boxed()
                .flatMap(month -> history.crises(month).stream())
                .filter(crisis -> pattern.threatClass()
                        .filter(wanted -> wanted != crisis.threatClass())
                        .isEmpty())
                .filter(crisis -> crisis.requested() || crisis.threatClass() == ThreatClass.INTRA_ALLIANCE)
                .filter(crisis -> named.isEmpty() || named.contains(crisis.state()))
                .mapToDouble(crisis -> crisis.level().level());
    }

    private double mean(ToDoubleFunction<String> measure) {
        return states().mapToDouble(measure).average().orElse(Double.NaN);
    }

    private double cohesionChange() {
        return history.cohesion(pattern.until()) - history.cohesion(pattern.from());
    }
}
