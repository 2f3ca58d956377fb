package org.entente.ensemble;

/**
 * A 95 % interval.
 *
 * @param lower lower end; NaN where there is none
 * @param upper upper end
 */
public record Interval(double lower, double upper) {
    /** The 97.5 % quantile of the standard normal distribution. */
    public static final double Z = 1.959963984540054;

    private static final Interval NONE = new Interval(Double.NaN, Double.NaN);

    /**
     * The score interval of a proportion.
     *
     * <p>Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927) 209-212.
     *
     * @param count successes
     * @param n trials; none give no interval
     * @return the interval, within [0,1]
     */
    public static Interval wilson(long count, long n) {
        if (n == 0) {
            return NONE;
        }
        double share = (double) count / n;
        double spread = Z * Z / (double) n;
        double centre = (share + spread / 2) / (1 + spread);
        double half = Z / (1 + spread) * Math.sqrt(share * (1 - share) / n + spread / (4 * n));
        return new Interval(count == 0 ? 0 : centre - half, count == n ? 1 : centre + half);
    }

    /**
     * The normal interval of a mean.
     *
     * @param n values; fewer than two give no interval
     * @param mean their mean
     * @param deviation their standard deviation
     * @return mean -/+ z deviation / sqrt(n)
     */
    public static Interval normal(long n, double mean, double deviation) {
        if (n < 2) {
            return NONE;
        }
        double half = Z * deviation / Math.sqrt((double) n);
        return new Interval(mean - half, mean + half);
    }

    /** Half the distance of the ends. */
    public double halfWidth() {
        return (upper - lower) / 2;
    }
}
