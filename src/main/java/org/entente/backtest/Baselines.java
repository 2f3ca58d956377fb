package org.entente.backtest;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The forecasts that a model of the alliance has to beat. Each learns from the training view and from nothing else. */
public final class Baselines {
    /** Monthly probability that a member moves down where nobody is expected to: once in a thousand years. */
    static final double HARDLY_EVER = 1 / 12000.0;
    /** The expert's yearly probability that a member breaks away. */
    static final double EXPERT_YEARLY = .03;
    /** Months for which a refusal is held against the alliance. */
    static final int GRUDGE = 24;
    /** The covariate that {@link #dependenceOnly()} looks at. */
    public static final String DEPENDENCE = "dependence";

    private Baselines() {}

    /** All baselines, from the simplest on. */
    public static List<Forecaster> all() {
        return List.of(nobodyLeaves(), expert(), baseRates(), lastResponse(), dependenceOnly(), ridgeLogit());
    }

    /** Everybody stays at the present rung; a move down has a floor of once in a thousand years. */
    public static Forecaster nobodyLeaves() {
        double[][] moves = stay();
        for (int from = 0; from < moves.length - 1; from++) {
            move(moves, from, from + 1, HARDLY_EVER);
        }
        return new Chained("nobody leaves", training -> circumstances -> moves);
    }

    /**
     * Three in a hundred break away in a year, whoever they are and wherever they stand.
     *
     * <p>Source: an expert's words "very unlikely that they break away", coded as a yearly probability (Entente design,
     * quality C, judged).
     */
    public static Forecaster expert() {
        double monthly = 1 - StrictMath.pow(1 - EXPERT_YEARLY, 1 / 12.0);
        double[][] moves = stay();
        for (int from = 0; from < moves.length - 1; from++) {
            move(moves, from, moves.length - 1, monthly);
        }
        return new Chained("expert, 3 % a year", training -> circumstances -> moves);
    }

    /** Every member moves as members at its rung moved in the past, see {@link MoveRates}. */
    public static Forecaster baseRates() {
        return new Chained("base rates", training -> {
            double[][] moves = new MoveRates(training.members()).matrix();
            return circumstances -> moves;
        });
    }

    /** Base rates apart for members whose last request was refused within 24 months, and for all others. */
    public static Forecaster lastResponse() {
        return new Chained("last response", training -> {
            double[][] refused = rates(training, true);
            double[][] others = rates(training, false);
            return circumstances -> circumstances.refusedWithin(GRUDGE) ? refused : others;
        });
    }

    private static double[][] rates(TrainingView training, boolean refused) {
        return new MoveRates(training.members().stream()
                        .filter(row -> row.circumstances().refusedWithin(GRUDGE) == refused)
                        .toList())
                .matrix();
    }

    /** Ridge logit on dependence alone. */
    public static Forecaster dependenceOnly() {
        return logit(
                "dependence only",
                names -> names.stream().filter(name -> name.equals(DEPENDENCE)).toList());
    }

    /**
     * Ridge logit on all covariates of the record, on recent crises and refusals, and on the treaty's dates of renewal: what
     * a model of the alliance is told.
     */
    public static Forecaster ridgeLogit() {
        return logit("ridge logit", UnaryOperator.identity());
    }

    private static Forecaster logit(String name, UnaryOperator<List<String>> choice) {
        return new Chained(name, training -> LogitMoves.learn(training, choice.apply(training.inputs()))::moves);
    }

    private static double[][] stay() {
        double[][] moves = new double[LadderChain.RUNGS][LadderChain.RUNGS];
        for (int rung = 0; rung < moves.length; rung++) {
            moves[rung][rung] = 1;
        }
        return moves;
    }

    private static void move(double[][] moves, int from, int to, double probability) {
        moves[from][to] = probability;
        moves[from][from] -= probability;
    }

    /** Learns a matrix of monthly moves for given circumstances, once for each view, then follows the chain. */
    private static final class Chained implements Forecaster {
        private final String name;
        private final Function<TrainingView, Function<Circumstances, double[][]>> learn;
        private final Map<TrainingView, Function<Circumstances, double[][]>> learned = new ConcurrentHashMap<>();

        Chained(String name, Function<TrainingView, Function<Circumstances, double[][]>> learn) {
            this.name = name;
            this.learn = learn;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public List<Forecast> forecasts(TrainingView training, Origin origin) {
            Function<Circumstances, double[][]> moves = learned.computeIfAbsent(training, learn);
            return origin.situations().stream()
                    .map(situation -> LadderChain.forecast(
                            origin,
                            situation,
                            h -> moves.apply(situation.ahead().get(h))))
                    .toList();
        }
    }
}
