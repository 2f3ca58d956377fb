package org.entente.theory;

/** What polls show of the legitimacy of an alliance. */
public final class Opinion {
    /** Standard deviation of a poll around the share that legitimacy implies; quality C, judged. */
    public static final double DEVIATION = 0.06;

    private static final double SHARE_PER_LEGITIMACY = 1.4;

    private Opinion() {}

    /**
     * The share of the public that sees good relations with the patron, {@code 1.4 Λ}, at most 1: without consent nobody does.
     *
     * <p>Source: three polls of the International Republican Institute in Armenia before 2020, 89 % on average, and the
     * legitimacy of about .64 that the model has then; no later poll went in. Entente design, quality C (judged).
     *
     * @param legitimacy Λ, in [0, 1]
     * @return a share in [0, 1]
     */
    public static double share(double legitimacy) {
        return Clip.unit(SHARE_PER_LEGITIMACY * legitimacy);
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
