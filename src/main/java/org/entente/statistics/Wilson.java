package org.entente.statistics;

import org.entente.ensemble.Interval;

/**
 * Score interval of a proportion, after Wilson (1927), "Probable inference, the law of succession, and statistical
 * inference", Journal of the American Statistical Association 22.
 */
public final class Wilson {
    /** The method's name, as it is printed beside an interval. */
    public static final String METHOD = "Wilson 95 %";

    private Wilson() {}

    /**
     * The proportion with its 95 % interval.
     *
     * @param count cases, 0 to n
     * @param n observations, at least 1
     */
    public static Estimate of(long count, long n) {
        double share = count / (double) n;
        Interval limits = Interval.wilson(count, n);
        return new Estimate(share, Math.sqrt(share * (1 - share) / n), limits.lower(), limits.upper(), n, METHOD);
    }
}
