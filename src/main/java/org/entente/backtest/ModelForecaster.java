package org.entente.backtest;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.entente.calibration.ParetoSmoothing;
import org.entente.model.Conditioning;
import org.entente.model.History;
import org.entente.model.Measures;
import org.entente.model.PreparedArm;
import org.entente.model.Replication;
import org.entente.scenario.HistoricalRecord;
import org.entente.theory.Participation;

/**
 * A variant of the model as a forecaster. Each draw of what it has learned is led through the record to the origin and is
 * free from then on, several times; the forecast is the weighted share of these histories. In strict foresight crises,
 * requests and answers are drawn too.
 */
final class ModelForecaster implements Forecaster {
    /** Histories of each draw: the logarithm of a share that few histories give is too low on average. */
    private static final int HISTORIES = 2;

    private final HistoricalRecord record;
    private final ModelVariant variant;
    private final Learner model;
    private final long seed;
    private final Map<Task, List<List<Participation[]>>> futures = new ConcurrentHashMap<>();
    private final Map<Integer, List<Map<String, Double>>> parts = new ConcurrentHashMap<>();
    private final Map<Lesson, ParetoSmoothing> withheld = new ConcurrentHashMap<>();

    /** One set of simulations: learned from so many months, free after so many. */
    private record Task(int learned, int known, Foresight foresight) {}

    /** What is learned from so many months without one state. */
    private record Lesson(int learned, String leftOut) {}

    ModelForecaster(HistoricalRecord record, ModelVariant variant, Learner model, long seed) {
        this.record = record;
        this.variant = variant;
        this.model = model;
        this.seed = seed;
    }

    @Override
    public String name() {
        return variant.name();
    }

    @Override
    public List<Forecast> forecasts(TrainingView training, Origin origin) {
        try {
            int learned = months(training.until());
            Draws draws = model.after(learned);
            Task task = new Task(learned, months(origin.month()), origin.foresight());
            List<List<Participation[]>> paths = futures.computeIfAbsent(task, any -> simulate(draws, task));
            double[] weights = weights(draws, learned, training.leftOut());
            return origin.situations().stream()
                    .map(situation -> forecast(situation, origin.month(), paths, weights))
                    .toList();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The forecasts were interrupted; run the back-test again", stopped);
        }
    }

    /** Months of the record that are known at the end of a month. */
    private int months(YearMonth last) {
        return (int) ChronoUnit.MONTHS.between(record.world().start(), last) + 1;
    }

    private List<List<Participation[]>> simulate(Draws draws, Task task) {
        int horizon = task.known() + Origin.MONTHS;
        boolean coded = task.foresight() == Foresight.CODED;
        PreparedArm arm = new PreparedArm(
                        record.world(), variant.foretelling(record, task.foresight(), task.known() - 1), horizon)
                .following(Conditioning.on(record, task.known(), coded ? horizon : task.known()));
        return IntStream.range(0, draws.sets().size() * HISTORIES)
                .mapToObj(i -> Replication.run(arm.under(draws.sets().get(i / HISTORIES)), seed, i))
                .map(history -> paths(history, task.known()))
                .toList();
    }

    /** Participation of each state, in the order of the history's states, from the origin on. */
    private static List<Participation[]> paths(History history, int known) {
        return IntStream.range(0, history.states().size())
                .mapToObj(state -> IntStream.rangeClosed(0, Origin.MONTHS)
                        .mapToObj(month -> history.status(state, known - 1 + month))
                        .toArray(Participation[]::new))
                .toList();
    }

    /** Weights of the draws; without a state, what its own record taught is taken back. */
    private double[] weights(Draws draws, int learned, Optional<String> leftOut) {
        double[] logs = leftOut.map(state -> withheld(draws, learned, state).logWeights())
                .orElse(draws.logWeights());
        double most = Arrays.stream(logs).max().orElseThrow();
        double[] weights =
                Arrays.stream(logs).map(log -> StrictMath.exp(log - most)).toArray();
        double total = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / total).toArray();
    }

    /** How well the draws stand for draws that were learned without a state. */
    LeftOutWeights leftOut(YearMonth until, String state) throws InterruptedException {
        int learned = months(until);
        return LeftOutWeights.of(name(), state, withheld(model.after(learned), learned, state));
    }

    private ParetoSmoothing withheld(Draws draws, int learned, String state) {
        return withheld.computeIfAbsent(new Lesson(learned, state), lesson -> smoothed(draws, learned, state));
    }

    private ParetoSmoothing smoothed(Draws draws, int learned, String state) {
        List<Map<String, Double>> taught = parts.computeIfAbsent(learned, any -> model.parts(draws, learned));
        double[] ratios = new double[taught.size()];
        Arrays.setAll(ratios, i -> draws.logWeights()[i] - taught.get(i).get(state));
        return ParetoSmoothing.of(ratios);
    }

    private Forecast forecast(
            Situation situation, YearMonth origin, List<List<Participation[]>> paths, double[] weights) {
        int state = Measures.observedStates(record.world()).indexOf(situation.state());
        double[][] rungs = new double[Origin.MONTHS + 1][Participation.LADDER.size()];
        double[][] reached = new double[Disengagement.ALL.size()][Origin.MONTHS + 1];
        for (int i = 0; i < paths.size(); i++) {
            double weight = weights[i / HISTORIES] / HISTORIES;
            Participation[] path = paths.get(i).get(state);
            Participation deepest = path[0];
            for (int month = 0; month < path.length; month++) {
                deepest = path[month].rung() > deepest.rung() ? path[month] : deepest;
                rungs[month][path[month].rung()] += weight;
                for (Disengagement event : Disengagement.ALL) {
                    reached[event.ordinal()][month] += event.holds(deepest) ? weight : 0;
                }
            }
        }
        return new Forecast(situation.state(), origin, rungs, reached);
    }
}
