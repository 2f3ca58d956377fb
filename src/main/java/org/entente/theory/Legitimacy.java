package org.entente.theory;

/** Consent of public and elite to the contract with the patron: lost by breaches, slowly regained. */
public final class Legitimacy {

    private Legitimacy() {}

    /**
     * Coefficients of a breach.
     *
     * @param unasked the weight of a case without a request, in [0, 1]
     * @param domestic the weight of a domestic case, in [0, 1]
     * @param patronOnly the weight of a case on the patron-only route, in [0, 1]
     */
    public record BreachWeights(double unasked, double domestic, double patronOnly) {}

    /**
     * Legitimacy after a month without events, {@code Λ̄ + 2^(−1/60) (Λ − Λ̄)}.
     *
     * <p>Source: authority as a contract, Lake 2009; functional form: Entente design.
     *
     * @param legitimacy Λ, in [0, 1]
     * @param baseline Λ̄, in [0, 1]
     * @param retention the share of the distance that lasts a month, in [0, 1]
     * @return legitimacy in [0, 1]
     */
    public static double relax(double legitimacy, double baseline, double retention) {
        return baseline + retention * (legitimacy - baseline);
    }

    /**
     * The breach that a case amounts to, {@code v (1 − y) (requested ? 1 : .6) (c = D ? .5 : 1) (patron-only ? .5 : 1)}.
     *
     * <p>Source: the dominant state must deliver order, Lake 2009; abandonment, Snyder 1984; functional form: Entente
     * design.
     *
     * @param severity v, in [0, 1]
     * @param fulfilment y, in [0, 1]
     * @param requested whether help was asked of the patron or the alliance
     * @param domestic whether the crisis is domestic
     * @param route through whom help came, or was to come
     * @param weights the coefficients of a breach
     * @return the breach in [0, 1]
     */
    public static double breach(
            double severity,
            double fulfilment,
            boolean requested,
            boolean domestic,
            Route route,
            BreachWeights weights) {
        return severity
                * (1 - fulfilment)
                * (requested ? 1 : weights.unasked())
                * (domestic ? weights.domestic() : 1)
                * (route == Route.PATRON_ONLY ? weights.patronOnly() : 1);
    }

    /**
     * Legitimacy after the month's breaches, {@code Λ exp(−2 κ_B Σ breach)}.
     *
     * <p>Source: Lake 2009; functional form: Entente design.
     *
     * @param legitimacy Λ, in [0, 1]
     * @param breach the sum of the month's breaches, at least 0
     * @param lossRate κ_B, at least 0
     * @param scale the loss, on the log scale, per unit of κ_B and breach, at least 0
     * @return legitimacy in [0, 1]
     */
    public static double afterBreach(double legitimacy, double breach, double lossRate, double scale) {
        return legitimacy * StrictMath.exp(-scale * lossRate * breach);
    }

    /**
     * Legitimacy after a gain, such as that of a short, clean mission, {@code clip(Λ + gain)}.
     *
     * <p>Source: order delivered restores authority, Lake 2009; functional form: Entente design.
     *
     * @param legitimacy Λ, in [0, 1]
     * @param gain what is added, at least 0
     * @return legitimacy in [0, 1]
     */
    public static double raised(double legitimacy, double gain) {
        return Clip.unit(legitimacy + gain);
    }
}
