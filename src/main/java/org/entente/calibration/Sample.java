package org.entente.calibration;

import java.util.Arrays;
import org.entente.statistics.Quantile;

/** Summaries of equally weighted draws. */
final class Sample {
    private Sample() {}

    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** Covariance with divisor n − 1. */
    static double covariance(double[] one, double[] other) {
        double meanOfOne = mean(one);
        double meanOfOther = mean(other);
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - meanOfOne) * (other[i] - meanOfOther);
        }
        return sum / (one.length - 1);
    }

    static double correlation(double[] one, double[] other) {
        return covariance(one, other) / Math.sqrt(covariance(one, one) * covariance(other, other));
    }

    /** Linear between the order statistics (type 7 of Hyndman and Fan 1996). */
    static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return Quantile.of(sorted, share);
    }
}
