package org.entente.backtest;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Monthly probability of moving down the ladder as a ridge logit of rung, covariates and occasions; where the move ends, and moves up,
 * follow the base rates.
 *
 * <p>Covariates and occasions are standardised by the training rows; the rungs below full enter as indicators. The penalty is the one of
 * {@link #PENALTIES} with the best log likelihood of states left out in turn, all within the training rows.
 *
 * <p>Source: A. E. Hoerl and R. W. Kennard, "Ridge regression", Technometrics 12 (1970); S. le Cessie and J. C. van
 * Houwelingen, "Ridge estimators in logistic regression", Applied Statistics 41 (1992).
 */
final class LogitMoves {
    /** The penalties tried. */
    static final List<Double> PENALTIES = List.of(.1, .3, 1.0, 3.0, 10.0, 30.0, 100.0);

    private final Scaling scaling;
    private final MoveRates rates;
    private final RidgeLogit logit;

    private LogitMoves(TrainingView training, Scaling scaling, double penalty) {
        List<MemberMonth> rows = training.members();
        this.scaling = scaling;
        this.rates = new MoveRates(rows);
        double[][] inputs = rows.stream().map(this::inputs).toArray(double[][]::new);
        double[] moved = rows.stream().mapToDouble(LogitMoves::moved).toArray();
        this.logit = RidgeLogit.fit(inputs, moved, penalty);
    }

    /**
     * Learns from the training rows.
     *
     * @param training the rows
     * @param names the inputs used
     */
    static LogitMoves learn(TrainingView training, List<String> names) {
        int[] columns = names.stream().mapToInt(training.inputs()::indexOf).toArray();
        Scaling scaling = Scaling.of(training.members(), columns);
        Map<Double, Double> likelihoods = PENALTIES.stream()
                .collect(Collectors.toMap(UnaryOperator.identity(), penalty -> leftOut(training, scaling, penalty)));
        return new LogitMoves(training, scaling, Collections.max(PENALTIES, Comparator.comparing(likelihoods::get)));
    }

    /** Log likelihood of each state's moves down, foretold from the other states. */
    private static double leftOut(TrainingView training, Scaling scaling, double penalty) {
        double sum = 0;
        for (String state : training.states()) {
            LogitMoves moves = new LogitMoves(training.without(state), scaling, penalty);
            sum += training.members().stream()
                    .filter(row -> row.state().equals(state))
                    .mapToDouble(row -> moves.logit.logLikelihood(moves.inputs(row), moved(row)))
                    .sum();
        }
        return sum;
    }

    private static double moved(MemberMonth row) {
        return row.movesDown() ? 1 : 0;
    }

    private double[] inputs(MemberMonth row) {
        return inputs(row.status().rung(), row.circumstances());
    }

    private double[] inputs(int rung, Circumstances circumstances) {
        DoubleStream rungs = DoubleStream.of(rung == 1 ? 1 : 0, rung == 2 ? 1 : 0);
        return DoubleStream.concat(rungs, Arrays.stream(scaling.apply(circumstances.inputs())))
                .toArray();
    }

    /** The matrix of a month in given circumstances. */
    double[][] moves(Circumstances circumstances) {
        double[] down = new double[LadderChain.RUNGS - 1];
        Arrays.setAll(down, rung -> logit.probability(inputs(rung, circumstances)));
        return rates.withDown(down);
    }

    /** Chosen columns, brought to mean 0 and standard deviation 1; a column that does not vary becomes 0. */
    private record Scaling(int[] columns, double[] means, double[] deviations) {
        static Scaling of(List<MemberMonth> rows, int[] columns) {
            double[] means = new double[columns.length];
            double[] deviations = new double[columns.length];
            for (int i = 0; i < columns.length; i++) {
                int column = columns[i];
                double[] values = rows.stream()
                        .mapToDouble(row -> row.circumstances().inputs()[column])
                        .toArray();
                double mean = Arrays.stream(values).average().orElse(0);
                means[i] = mean;
                // The mean of equal values can be off by rounding; what never varied must not be scaled by that.
                boolean varies = Arrays.stream(values).anyMatch(value -> value != values[0]);
                double variance = Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .average()
                        .orElse(0);
                deviations[i] = varies ? Math.sqrt(variance) : 0;
            }
            return new Scaling(columns, means, deviations);
        }

        double[] apply(double[] inputs) {
            double[] scaled = new double[columns.length];
            Arrays.setAll(scaled, i -> deviations[i] > 0 ? (inputs[columns[i]] - means[i]) / deviations[i] : 0);
            return scaled;
        }
    }
}
