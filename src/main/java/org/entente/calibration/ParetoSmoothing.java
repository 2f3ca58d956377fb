package org.entente.calibration;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Importance weights with a smoothed upper tail, and the diagnosis whether they can be trusted.
 *
 * <p>Source: A. Vehtari, D. Simpson, A. Gelman, Y. Yao and J. Gabry, "Pareto smoothed importance sampling", Journal of
 * Machine Learning Research 25 (2024), no. 72; generalised Pareto fit of J. Zhang and M. A. Stephens, Technometrics 51
 * (2009), 316–325, with their weakly informative prior on the shape.
 *
 * @param logWeights logarithms of the weights, which sum to 1
 * @param shape k-hat of the tail: below .7 reliable, above 1 useless, infinite where the tail is too short to judge
 */
public record ParetoSmoothing(double[] logWeights, double shape) {
    private static final int LEAST_TAIL = 5;
    private static final double PRIOR_SIZE = 10;
    private static final double PRIOR_SHAPE = 0.5;

    /** Smooths the weights of draws, given the logarithms of the ratios of target to sampled density. */
    public static ParetoSmoothing of(double[] logRatios) {
        double greatest = Arrays.stream(logRatios).max().orElseThrow();
        double[] logs = Arrays.stream(logRatios).map(ratio -> ratio - greatest).toArray();
        int[] order = IntStream.range(0, logs.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> logs[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double cut = Math.max(logs[order[logs.length - 1 - tail(logs.length)]], StrictMath.log(Double.MIN_NORMAL));
        int[] tail = Arrays.stream(order).filter(i -> logs[i] > cut).toArray();
        double shape = tail.length < LEAST_TAIL ? Double.POSITIVE_INFINITY : smooth(logs, tail, StrictMath.exp(cut));
        double total = LogSum.of(logs);
        return new ParetoSmoothing(Arrays.stream(logs).map(log -> log - total).toArray(), shape);
    }

    /** How many equal weights would give the same variance. */
    public double effectiveSize() {
        return 1 / Arrays.stream(logWeights).map(log -> StrictMath.exp(2 * log)).sum();
    }

    private static int tail(int n) {
        return (int) Math.ceil(Math.min(n / 5.0, 3 * Math.sqrt(n)));
    }

    /** Replaces the tail, in ascending order, by quantiles of the fitted law; returns its shape. */
    private static double smooth(double[] logs, int[] tail, double cut) {
        double[] excess = Arrays.stream(tail)
                .mapToDouble(i -> StrictMath.exp(logs[i]) - cut)
                .toArray();
        Fit fit = Fit.of(excess);
        for (int j = 0; j < tail.length; j++) {
            double smoothed = cut + fit.quantile((j + 0.5) / tail.length);
            logs[tail[j]] = Math.min(0, StrictMath.log(smoothed));
        }
        return fit.shape();
    }

    /** A generalised Pareto law. */
    private record Fit(double shape, double scale) {
        private static final int PRIOR_SPREAD = 3;
        private static final int LEAST_POINTS = 30;

        /** Posterior mean over a grid; the excesses are in ascending order. */
        static Fit of(double[] excess) {
            int n = excess.length;
            int points = LEAST_POINTS + (int) Math.sqrt(n);
            double quartile = excess[(int) (n / 4.0 + 0.5) - 1];
            double[] grid = new double[points];
            double[] profile = new double[points];
            for (int j = 0; j < points; j++) {
                grid[j] = (1 - Math.sqrt(points / (j + 0.5))) / (PRIOR_SPREAD * quartile) + 1 / excess[n - 1];
                double shape = shape(grid[j], excess);
                profile[j] = n * (StrictMath.log(-grid[j] / shape) - shape - 1);
            }
            double total = LogSum.of(profile);
            double mean = 0;
            for (int j = 0; j < points; j++) {
                mean += grid[j] * StrictMath.exp(profile[j] - total);
            }
            double shape = shape(mean, excess);
            return new Fit((n * shape + PRIOR_SIZE * PRIOR_SHAPE) / (n + PRIOR_SIZE), -shape / mean);
        }

        double quantile(double share) {
            double log = -StrictMath.log1p(-share);
            return scale * (shape == 0 ? log : StrictMath.expm1(shape * log) / shape);
        }

        private static double shape(double b, double[] excess) {
            return Arrays.stream(excess)
                    .map(x -> StrictMath.log1p(-b * x))
                    .average()
                    .orElseThrow();
        }
    }
}
