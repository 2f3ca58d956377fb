package org.entente.random;

/**
 * Laws by inversion: each maps one uniform number in (0, 1) monotonically to a draw, so that a small change of a law
 * moves few draws. Logarithms and exponentials are those of {@link StrictMath}, the same on every machine.
 */
public final class Distributions {
    private Distributions() {}

    /** A normal draw with the given mean and standard deviation. */
    public static double normal(double mean, double deviation, double u) {
        return mean + deviation * StandardNormal.quantile(u);
    }

    /** A draw between two bounds with equal density. */
    public static double uniform(double lower, double upper, double u) {
        return lower + (upper - lower) * u;
    }

    /** A standard logistic draw, ln(u / (1 − u)): location 0, scale 1. */
    public static double logistic(double u) {
        return StrictMath.log(u / (1 - u));
    }

    /** The cumulative logistic function, 1 / (1 + exp(−x)), inverse of {@link #logistic}. */
    public static double logisticCumulative(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }

    /**
     * A Poisson draw, by the cumulative sum of probabilities in ascending order.
     *
     * @param mean the mean, not negative
     * @param cap the largest value returned; greater draws become the cap
     */
    public static int poisson(double mean, double u, int cap) {
        double probability = StrictMath.exp(-mean);
        double cumulative = probability;
        int count = 0;
        while (u >= cumulative && count < cap) {
            count++;
            probability *= mean / count;
            cumulative += probability;
        }
        return count;
    }
}
