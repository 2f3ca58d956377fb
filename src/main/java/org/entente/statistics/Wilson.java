package org.entente.statistics;

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
        double z2 = Normal.Z95 * Normal.Z95;
        double share = count / (double) n;
        double centre = (share + z2 / (2 * n)) / (1 + z2 / n);
        double half = Normal.Z95 / (1 + z2 / n) * Math.sqrt(share * (1 - share) / n + z2 / (4.0 * n * n));
        double lower = count == 0 ? 0 : centre - half;
        double upper = count == n ? 1 : centre + half;
        return new Estimate(share, Math.sqrt(share * (1 - share) / n), lower, upper, n, METHOD);
    }
}
