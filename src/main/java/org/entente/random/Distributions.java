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

    /**
     * The category whose slice of the cumulative weights holds u, in the order of the array. A category of weight 0 is
     * never returned.
     *
     * @param weights weights, not negative, in proportion to the probabilities
     * @param n how many of the weights count
     * @throws IllegalArgumentException if the sum of the weights is not positive and finite
     */
    public static int categorical(double[] weights, int n, double u) {
        double target = u * positiveSum(weights, n);
        double cumulative = 0;
        int last = 0;
        for (int i = 0; i < n; i++) {
            cumulative += weights[i];
            if (weights[i] > 0) {
                if (target < cumulative) {
                    return i;
                }
                last = i;
            }
        }
        return last;
    }

    private static double positiveSum(double[] weights, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += weights[i];
        }
        if (!(sum > 0 && sum < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("The sum (" + sum + ") of " + n
                    + " category weights is not positive and finite. Maybe a utility overflowed.");
        }
        return sum;
    }
}
