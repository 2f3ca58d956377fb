package org.entente.backtest;

import java.util.Arrays;
import org.entente.statistics.Quantile;

/**
 * Values of one quantity.
 *
 * @param sorted the values in ascending order, at least one
 */
public record Spread(double[] sorted) {
    /** The spread of values in any order. */
    public static Spread of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Spread(sorted);
    }

    /** A quantile by linear interpolation, at a share between 0 and 1. */
    public double quantile(double share) {
        return Quantile.of(sorted, share);
    }

    /** The share of values below a bound. */
    public double below(double bound) {
        return Arrays.stream(sorted).filter(value -> value < bound).count() / (double) sorted.length;
    }
}
