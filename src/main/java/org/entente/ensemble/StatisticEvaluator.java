package org.entente.ensemble;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.model.History;
import org.entente.model.HistoryEvent;
import org.entente.model.Measure;
import org.entente.scenario.ClashPair;
import org.entente.scenario.Statistic;
import org.entente.theory.Participation;

/**
 * Computes a {@link Statistic} from histories. Each history gives a numerator and a denominator; the denominator is 1
 * except for shares of requests, where a sum over histories must divide sums. Windows that reach beyond the last
 * simulated month end there.
 */
public final class StatisticEvaluator {
    private final Statistic statistic;
    private final List<String> states;
    private final int[] measures;
    private final int from;
    private final int until;

    /**
     * Prepares the computation.
     *
     * @param statistic what is computed
     * @param layout what the histories have in common
     */
    public StatisticEvaluator(Statistic statistic, Layout layout) {
        this.statistic = statistic;
        this.states = layout.states();
        this.until = Math.min(statistic.until(), layout.months() - 1);
        this.from = Math.min(statistic.from(), until);
        this.measures = IntStream.range(0, layout.measures().size())
                .filter(index -> concerns(layout.measures().get(index)))
                .toArray();
        if (statistic.kind() == Statistic.Kind.MEASURE && measures.length == 0) {
            throw new IllegalArgumentException("measure (" + statistic.measure().orElse("") + ") of state ("
                    + statistic.state().orElse("") + ") is not recorded");
        }
    }

    private boolean concerns(Measure measure) {
        return statistic.measure().filter(measure.name()::equals).isPresent()
                && statistic.state().map(measure.state()::equals).orElse(true);
    }

    /** Numerator over denominator; NaN where the denominator is 0. */
    public double value(History history) {
        double denominator = denominator(history);
        return denominator == 0 ? Double.NaN : numerator(history) / denominator;
    }

    /** The number of requests in the window for a share of requests, else 1. */
    public double denominator(History history) {
        return statistic.kind() == Statistic.Kind.RESPONSE ? requestsAnswered(history, false) : 1;
    }

    /** The statistic, or the number of requests answered at the level or above for a share of requests. */
    public double numerator(History history) {
        return switch (statistic.kind()) {
            case MEASURE -> mean(history);
            case STATUS -> indicator(anyState(state -> movedTo(history, state)));
            case CRISES -> history.events().stream().filter(this::isCrisis).count();
            case REQUESTS -> history.events().stream().filter(this::isRequest).count();
            case RESPONSE -> requestsAnswered(history, true);
            case VOICE -> indicator(history.events().stream().anyMatch(this::isVoice));
            case JOINED -> indicator(anyState(state -> joined(history, state)));
        };
    }

    /** Whether every value is 0 or 1. */
    public boolean isBinary() {
        return switch (statistic.kind()) {
            case STATUS, VOICE, JOINED -> true;
            default -> false;
        };
    }

    private static double indicator(boolean holds) {
        return holds ? 1 : 0;
    }

    private boolean anyState(java.util.function.IntPredicate test) {
        return IntStream.range(0, states.size())
                .filter(state ->
                        statistic.state().map(states.get(state)::equals).orElse(true))
                .anyMatch(test);
    }

    /** Among all members, those count that were inside at the start. */
    private boolean movedTo(History history, int state) {
        boolean counts = statistic.state().isPresent() || history.initialStatus(state) != Participation.OUT;
        return counts
                && history.status(state, until).isAtOrBelow(statistic.status().orElseThrow());
    }

    private boolean joined(History history, int state) {
        return history.initialStatus(state) == Participation.OUT && history.status(state, until) != Participation.OUT;
    }

    private double mean(History history) {
        double sum = 0;
        for (int measure : measures) {
            for (int month = from; month <= until; month++) {
                sum += history.value(measure, month);
            }
        }
        return sum / (measures.length * (until - from + 1));
    }

    private boolean isCrisis(HistoryEvent event) {
        return event instanceof HistoryEvent.Crisis crisis
                && inWindow(event)
                && statistic.threatClass().map(crisis.threatClass()::equals).orElse(true);
    }

    private boolean isRequest(HistoryEvent event) {
        return event instanceof HistoryEvent.Request request
                && inWindow(event)
                && statistic.threatClass().map(request.threatClass()::equals).orElse(true);
    }

    private boolean isVoice(HistoryEvent event) {
        return event instanceof HistoryEvent.Voice && inWindow(event);
    }

    private double requestsAnswered(History history, boolean atLevelOnly) {
        return history.events().stream()
                .filter(event -> event instanceof HistoryEvent.Response response
                        && isRequested(response)
                        && (!atLevelOnly
                                || response.level().isAtLeast(statistic.level().orElseThrow())))
                .count();
    }

    private boolean isRequested(HistoryEvent.Response response) {
        return response.isAnswerToRequest()
                && inWindow(response)
                && statistic.threatClass().map(response.threatClass()::equals).orElse(true);
    }

    private boolean inWindow(HistoryEvent event) {
        return event.month() >= from
                && event.month() <= until
                && statistic
                        .state()
                        .map(state -> ClashPair.concerns(event.state(), state))
                        .orElse(true);
    }
}
