package org.entente.statistics;

/** Quantiles of values by linear interpolation: R. J. Hyndman and Y. Fan (1996), definition 7. */
public final class Quantile {
    private Quantile() {}

    /**
     * A quantile.
     *
     * @param sorted values in ascending order
     * @param share between 0 and 1
     * @return the quantile; not a number of no values
     */
    public static double of(double[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
