package org.entente.calibration;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.entente.random.StandardNormal;

/**
 * What Markov chains are worth, from several chains of equal length, at least 4 draws each, given as
 * {@code chains[chain][draw]}.
 *
 * <p>Source: A. Vehtari, A. Gelman, D. Simpson, B. Carpenter and P.-C. Bürkner, "Rank-normalization, folding, and
 * localization: an improved R-hat for assessing convergence of MCMC", Bayesian Analysis 16 (2021), 667–718.
 */
public final class Convergence {
    private static final double TAIL = 0.05;

    private Convergence() {}

    /** Rank-normalised split R-hat, the greater of bulk and folded; near 1 when all chains tell the same. */
    public static double rHat(double[][] chains) {
        double[][] split = split(chains);
        double median = quantile(split, 0.5);
        return Math.max(potentialReduction(rankNormal(split)), potentialReduction(rankNormal(folded(split, median))));
    }

    /** Effective number of draws for the centre of the distribution. */
    public static double bulkEffectiveSize(double[][] chains) {
        return effectiveSize(rankNormal(split(chains)));
    }

    /** Effective number of draws for the 5 % and 95 % quantiles, the smaller of the two. */
    public static double tailEffectiveSize(double[][] chains) {
        return Math.min(quantileEffectiveSize(chains, TAIL), quantileEffectiveSize(chains, 1 - TAIL));
    }

    private static double quantileEffectiveSize(double[][] chains, double share) {
        double threshold = quantile(chains, share);
        return effectiveSize(split(map(chains, x -> x <= threshold ? 1 : 0)));
    }

    private static double potentialReduction(double[][] chains) {
        int n = chains[0].length;
        double within = Arrays.stream(chains)
                .mapToDouble(Convergence::variance)
                .average()
                .orElseThrow();
        double between = n * variance(means(chains));
        return Math.sqrt((between / within + n - 1) / n);
    }

    /** Geyer's initial monotone sequence of the autocorrelations of all chains together. */
    private static double effectiveSize(double[][] chains) {
        int n = chains[0].length;
        double all = (double) chains.length * n;
        double[] means = means(chains);
        double variance = autocovariance(chains, means, 0) * n / (n - 1);
        double pooled = autocovariance(chains, means, 0) + (chains.length > 1 ? variance(means) : 0);
        if (pooled == 0) {
            return all;
        }
        double sum = 0;
        double bound = Double.POSITIVE_INFINITY;
        double even = 1;
        double odd = correlation(chains, means, variance, pooled, 1);
        int lag = 1;
        while (lag < n - 3 && even + odd > 0) {
            bound = Math.min(bound, even + odd);
            sum += bound;
            even = correlation(chains, means, variance, pooled, lag + 1);
            odd = correlation(chains, means, variance, pooled, lag + 2);
            lag += 2;
        }
        double time = -1 + 2 * sum + Math.max(0, even);
        return all / Math.max(time, 1 / StrictMath.log10(all));
    }

    private static double correlation(double[][] chains, double[] means, double variance, double pooled, int lag) {
        return 1 - (variance - autocovariance(chains, means, lag)) / pooled;
    }

    /** Mean autocovariance of the chains. */
    private static double autocovariance(double[][] chains, double[] means, int lag) {
        double sum = 0;
        for (int chain = 0; chain < chains.length; chain++) {
            double[] x = chains[chain];
            double mean = means[chain];
            for (int t = lag; t < x.length; t++) {
                sum += (x[t] - mean) * (x[t - lag] - mean);
            }
        }
        return sum / chains.length / chains[0].length;
    }

    private static double[][] split(double[][] chains) {
        int half = chains[0].length / 2;
        double[][] halves = new double[2 * chains.length][];
        for (int chain = 0; chain < chains.length; chain++) {
            double[] draws = chains[chain];
            halves[2 * chain] = Arrays.copyOf(draws, half);
            halves[2 * chain + 1] = Arrays.copyOfRange(draws, draws.length - half, draws.length);
        }
        return halves;
    }

    /** Draws replaced by the normal scores of their ranks; ties share the mean rank. */
    private static double[][] rankNormal(double[][] chains) {
        double[] flat = flat(chains);
        int[] order = IntStream.range(0, flat.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> flat[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[][] scores = new double[chains.length][chains[0].length];
        int from = 0;
        while (from < order.length) {
            int to = from;
            while (to + 1 < order.length && flat[order[to + 1]] == flat[order[from]]) {
                to++;
            }
            double rank = 1 + (from + to) / 2.0;
            double score = StandardNormal.quantile((rank - 0.375) / (flat.length + 0.25));
            for (int i = from; i <= to; i++) {
                scores[order[i] / scores[0].length][order[i] % scores[0].length] = score;
            }
            from = to + 1;
        }
        return scores;
    }

    private static double[][] folded(double[][] chains, double median) {
        return map(chains, x -> Math.abs(x - median));
    }

    private static double[][] map(double[][] chains, java.util.function.DoubleUnaryOperator change) {
        return Arrays.stream(chains)
                .map(chain -> Arrays.stream(chain).map(change).toArray())
                .toArray(double[][]::new);
    }

    private static double quantile(double[][] chains, double share) {
        return Sample.quantile(flat(chains), share);
    }

    private static double[] flat(double[][] chains) {
        return Arrays.stream(chains).flatMapToDouble(Arrays::stream).toArray();
    }

    private static double[] means(double[][] chains) {
        return Arrays.stream(chains).mapToDouble(Sample::mean).toArray();
    }

    private static double variance(double[] values) {
        return Sample.covariance(values, values);
    }
}
