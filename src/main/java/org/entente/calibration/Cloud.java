package org.entente.calibration;

import java.util.Arrays;

/**
 * A posterior as weighted points, on the scale of normal scores.
 *
 * @param points one row for each
 * @param weights their weights, which sum to 1
 * @param logEvidence logarithm of the probability of all periods so far under the prior
 * @param moves rounds of Markov moves that were needed so far
 * @param acceptance accepted share of these moves; NaN before the first
 */
public record Cloud(double[][] points, double[] weights, double logEvidence, int moves, double acceptance) {
    /** How many equal weights would give the same variance. */
    public double effectiveSize() {
        return 1 / Arrays.stream(weights).map(weight -> weight * weight).sum();
    }

    /** Weighted mean of one coordinate. */
    public double mean(int i) {
        double sum = 0;
        for (int row = 0; row < points.length; row++) {
            sum += weights[row] * points[row][i];
        }
        return sum;
    }

    /** Weighted variance of one coordinate. */
    public double variance(int i) {
        double mean = mean(i);
        double sum = 0;
        for (int row = 0; row < points.length; row++) {
            sum += weights[row] * (points[row][i] - mean) * (points[row][i] - mean);
        }
        return sum;
    }

    /** So many equally weighted points, by systematic resampling at the centres of equal steps: no chance involved. */
    public double[][] draws(int n) {
        return Arrays.stream(chosen(weights, n, 0.5)).mapToObj(i -> points[i]).toArray(double[][]::new);
    }

    /**
     * Indices in proportion to weights, by systematic resampling.
     *
     * @param weights not negative
     * @param n how many
     * @param offset where in the first of n equal steps, in (0, 1)
     */
    public static int[] chosen(double[] weights, int n, double offset) {
        double total = Arrays.stream(weights).sum();
        int[] chosen = new int[n];
        double cumulative = weights[0] / total;
        int at = 0;
        for (int i = 0; i < n; i++) {
            while (cumulative < (i + offset) / n && at < weights.length - 1) {
                cumulative += weights[++at] / total;
            }
            chosen[i] = at;
        }
        return chosen;
    }
}
