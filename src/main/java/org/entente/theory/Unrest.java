package org.entente.theory;

/** Pressure from below: fed by income losses, price and legitimacy shocks and unresolved fighting, slow to fade. */
public final class Unrest {

    private Unrest() {}

    /**
     * Coefficients of income loss through trade.
     *
     * @param passThrough the share of the patron's slump that trade carries over, in [0, 1]
     * @param threshold the patron's economic index below which it does
     */
    public record TradeWeights(double passThrough, double threshold) {}

    /**
     * Coefficients of unrest.
     *
     * @param decay δ_U, the share that fades in a month, in [0, 1]
     * @param inflow ξ, inflow per share of GDP lost, per month
     * @param floor the inflow of ordinary times, per month
     */
    public record UnrestWeights(double decay, double inflow, double floor) {}

    /**
     * Income lost, {@code inc = max(0, loss − rent) + .3 τ max(0, .95 − E) + coerced}.
     *
     * <p>Source: Miguel, Satyanath and Sergenti 2004; trade dependence, Hirschman 1945; functional form: Entente design.
     *
     * @param remittanceLoss as a share of GDP
     * @param rent trade rents, as a share of GDP
     * @param tradeWithPatron τ, trade with the patron as a share of GDP
     * @param economy E, the patron's economic index
     * @param coerced income taken by a trade shock that the patron imposes, as a share of GDP; 0 without coercion
     * @param weights the coefficients of the trade channel
     * @return a share of GDP, at least 0
     */
    public static double incomeLoss(
            double remittanceLoss,
            double rent,
            double tradeWithPatron,
            double economy,
            double coerced,
            TradeWeights weights) {
        double throughTrade = weights.passThrough() * tradeWithPatron * Math.max(0, weights.threshold() - economy);
        return Math.max(0, remittanceLoss - rent) + throughTrade + coerced;
    }

    /**
     * Next month's unrest, {@code U' = (1 − δ) U + (1 − U) clip(ξ inc (1 + lab) + price + legit + .004)}. Undoing a
     * price rise stops the inflow and leaves the unrest.
     *
     * <p>Source: Miguel, Satyanath and Sergenti 2004; functional form: Entente design.
     *
     * @param unrest U, in [0, 1]
     * @param incomeLoss inc, as a share of GDP
     * @param labourClosure lab, the share of migrant jobs lost or closed: returnees add to unrest, in [0, 1]
     * @param priceShock inflow from a price shock of the month, in [0, 1]
     * @param legitimacyShock inflow from a disputed election or the like, in [0, 1]
     * @param weights the coefficients of unrest
     * @return unrest in [0, 1]
     */
    public static double next(
            double unrest,
            double incomeLoss,
            double labourClosure,
            double priceShock,
            double legitimacyShock,
            UnrestWeights weights) {
        double inflow =
                weights.inflow() * incomeLoss * (1 + labourClosure) + priceShock + legitimacyShock + weights.floor();
        return Clip.unit((1 - weights.decay()) * unrest + (1 - unrest) * Clip.unit(inflow));
    }

    /**
     * Unrest after fighting that nobody resolved, {@code U + .1 (1 − U) min(1, damage)}.
     *
     * <p>Source: external and internal threat to a regime are linked, David 1991; functional form: Entente design.
     *
     * @param unrest U, in [0, 1]
     * @param damage the month's damage from interstate and intra-alliance crises, at least 0; counted up to 1
     * @param gain the share of the distance to 1 that full damage covers, in [0, 1]
     * @return unrest in [0, 1]
     */
    public static double afterFighting(double unrest, double damage, double gain) {
        return unrest + gain * (1 - unrest) * Clip.unit(damage);
    }
}
