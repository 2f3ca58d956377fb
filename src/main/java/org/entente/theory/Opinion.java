package org.entente.theory;

/** What polls show of the legitimacy of an alliance. */
public final class Opinion {
    /** Standard deviation of a poll around the share that legitimacy implies; quality C, judged. */
    public static final double DEVIATION = 0.06;

    private static final double SHARE_AT_ANCHOR = 0.64;
    private static final double ANCHOR = 0.35;
    private static final double LEGITIMACY_PER_SHARE = 0.86;

    private Opinion() {}

    /**
     * The share of the public that sees good relations with the patron, {@code .64 + (Λ − .35) / .86}, within 0 and 1.
     *
     * <p>Source: line through two polls of the International Republican Institute in Armenia (93 % in 2019, 64 % in 2021) and
     * the legitimacy judged for these dates; Entente design, quality C (judged).
     *
     * @param legitimacy Λ, in [0, 1]
     * @return a share in [0, 1]
     */
    public static double share(double legitimacy) {
        return Clip.unit(SHARE_AT_ANCHOR + (legitimacy - ANCHOR) / LEGITIMACY_PER_SHARE);
    }

    /**
     * The logarithm of the normal density of a poll, {@code −½ ((poll − share) / .06)²} up to a constant.
     *
     * <p>Source: normal errors of observation; Entente design, quality C (judged).
     *
     * @param poll the share observed, in [0, 1]
     * @param legitimacy Λ, in [0, 1]
     * @return at most 0
     */
    public static double logDensity(double poll, double legitimacy) {
        return Observation.logDensity(poll, share(legitimacy), DEVIATION);
    }
}
