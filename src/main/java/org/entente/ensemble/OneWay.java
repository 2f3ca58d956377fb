package org.entente.ensemble;

/**
 * One-way analysis of variance of replications nested in parameter draws.
 *
 * <p>Source: S. R. Searle, G. Casella and C. E. McCulloch, Variance Components (1992), chapter 3.
 *
 * @param draws draws that have replications
 * @param perDraw replications of a draw; where draws differ, the number that makes the estimate of the variance unbiased
 * @param n replications of all draws
 * @param mean mean over replications
 * @param between mean square between draws; NaN for fewer than two draws
 * @param within mean square within draws; NaN where no draw has two replications
 */
public record OneWay(int draws, double perDraw, long n, double mean, double between, double within) {
    /**
     * The analysis of sums.
     *
     * @param counts replications of each draw
     * @param sums their sums
     * @param squares squared deviations of all replications from their mean, summed
     */
    static OneWay of(long[] counts, double[] sums, double squares) {
        int draws = 0;
        long n = 0;
        double total = 0;
        double ofCounts = 0;
        for (int draw = 0; draw < counts.length; draw++) {
            draws += counts[draw] > 0 ? 1 : 0;
            n += counts[draw];
            total += sums[draw];
            ofCounts += (double) counts[draw] * counts[draw];
        }
        double mean = total / n;
        double between = 0;
        for (int draw = 0; draw < counts.length; draw++) {
            if (counts[draw] > 0) {
                double distance = sums[draw] / counts[draw] - mean;
                between += counts[draw] * distance * distance;
            }
        }
        return new OneWay(
                draws,
                (n - ofCounts / n) / (draws - 1),
                n,
                mean,
                ratio(between, draws - 1),
                ratio(Math.max(0, squares - between), n - draws));
    }

    private static double ratio(double sum, long degrees) {
        return degrees > 0 ? sum / degrees : Double.NaN;
    }

    /** The analysis of values, each with the number of its draw; NaN is left out. */
    public static OneWay of(double[] values, long[] draws, int numberOfDraws) {
        long[] counts = new long[numberOfDraws];
        double[] sums = new double[numberOfDraws];
        Moments moments = new Moments(1);
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                counts[(int) draws[i]]++;
                sums[(int) draws[i]] += values[i];
                moments.add(0, values[i]);
            }
        }
        return of(counts, sums, moments.squares(0));
    }

    /** The same of values that were taken less their mean. */
    OneWay around(double ofValues) {
        return new OneWay(draws, perDraw, n, ofValues, between, within);
    }

    /** Variance between draws without the noise of their replications, at least 0; NaN where they cannot be told apart. */
    public double variance() {
        return Math.max(0, (between - within) / perDraw);
    }
}
