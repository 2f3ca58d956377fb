package org.entente.gui.live;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.entente.ensemble.Layout;
import org.entente.ensemble.ModelSource;
import org.entente.ensemble.ReplicationSource;
import org.entente.ensemble.StatisticEvaluator;
import org.entente.model.History;
import org.entente.statistics.Contrast;
import org.entente.statistics.Estimate;
import org.entente.statistics.Quantile;
import org.entente.statistics.Wilson;
import org.entente.theory.Participation;

/**
 * The histories of a small batch, as far as the console shows them. It stands between the engine and the model and notes
 * what passes; each replication has its own place, so that threads do not meet.
 */
final class LiveSample implements ReplicationSource {
    private static final double NONE = Double.NaN;
    private static final int NOT_FULL = Participation.PASSIVE.rung();

    private static final Contrast UNKNOWN =
            new Contrast(NONE, NONE, NONE, NONE, NONE, NONE, 0, true, NONE, "too few pairs");

    private final LiveRequest request;
    private final ModelSource model;
    private final StatisticEvaluator evaluator;
    private final int cohesion;
    private final Noted[] noted;

    /** What is noted of one history: status by state and month, cohesion by month, the main outcome. */
    private record Noted(byte[][] status, double[] cohesion, double outcome) {}

    LiveSample(LiveRequest request) {
        this.request = request;
        model = new ModelSource(request.scenario(), request.scenario().months(), request.seed());
        evaluator = new StatisticEvaluator(request.scenario().mainOutcome(), model.layout());
        cohesion = model.layout().find("cohesion");
        noted = new Noted[request.replications()];
    }

    LiveRequest request() {
        return request;
    }

    @Override
    public Layout layout() {
        return model.layout();
    }

    @Override
    public History run(int arm, long replication) {
        History history = model.run(arm, replication);
        noted[(int) replication] = note(history);
        return history;
    }

    private Noted note(History history) {
        int months = history.months();
        byte[][] status = new byte[layout().states().size()][months];
        for (int state = 0; state < status.length; state++) {
            for (int month = 0; month < months; month++) {
                status[state][month] = (byte) history.status(state, month).rung();
            }
        }
        double[] index = IntStream.range(0, months)
                .mapToDouble(month -> history.value(cohesion, month))
                .toArray();
        return new Noted(status, index, evaluator.value(history));
    }

    List<String> states() {
        return layout().states();
    }

    /** Histories that succeeded. */
    long size() {
        return Arrays.stream(noted).filter(one -> one != null).count();
    }

    /** The share of histories in which a state stands at a rung or below at the end of a month. */
    Estimate share(int state, int month, Participation rung) {
        long count = Arrays.stream(noted)
                .filter(one -> one != null && one.status[state][month] >= rung.rung())
                .count();
        return Wilson.of(count, size());
    }

    /** Quantiles of the cohesion index at the end of a month. */
    double[] cohesion(int month, double... probabilities) {
        double[] sorted = Arrays.stream(noted)
                .filter(one -> one != null && !Double.isNaN(one.cohesion[month]))
                .mapToDouble(one -> one.cohesion[month])
                .sorted()
                .toArray();
        return Arrays.stream(probabilities).map(p -> Quantile.of(sorted, p)).toArray();
    }

    /** Cohesion of this batch less that of a pinned one. */
    Contrast cohesionAgainst(LiveSample pinned, int month) {
        return against(pinned, one -> one.cohesion[month]);
    }

    /** Share of histories in which a state does not take part fully, less that of a pinned batch. */
    Contrast shareAgainst(LiveSample pinned, int state, int month) {
        return against(pinned, one -> one.status[state][month] >= NOT_FULL ? 1 : 0);
    }

    /** The main outcome less that of a pinned batch. */
    Contrast outcomeAgainst(LiveSample pinned) {
        return against(pinned, one -> one.outcome);
    }

    private Contrast against(LiveSample pinned, ToDoubleFunction<Noted> value) {
        int[] pairs = IntStream.range(0, Math.min(noted.length, pinned.noted.length))
                .filter(i -> noted[i] != null && pinned.noted[i] != null)
                .filter(i -> !Double.isNaN(value.applyAsDouble(noted[i]) + value.applyAsDouble(pinned.noted[i])))
                .toArray();
        return pairs.length < 2
                ? UNKNOWN
                : Contrast.paired(
                        Arrays.stream(pairs)
                                .mapToDouble(i -> value.applyAsDouble(pinned.noted[i]))
                                .toArray(),
                        Arrays.stream(pairs)
                                .mapToDouble(i -> value.applyAsDouble(noted[i]))
                                .toArray());
    }
}
