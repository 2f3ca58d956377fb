package org.entente.theory;

/** How far a client depends on the patron: arms, trade, remittances, bases and energy. */
public final class Dependence {

    private Dependence() {}

    /**
     * Coefficients of the composite.
     *
     * @param arms the weight of the arms share
     * @param trade the weight of the trade share
     * @param remittances the weight of remittances
     * @param bases the weight of bases and energy
     * @param fullTrade the trade share that counts as full dependence, above 0
     * @param fullRemittances remittances from the patron, as a share of GDP, that count as full dependence, above 0
     */
    public record DependenceWeights(
            double arms, double trade, double remittances, double bases, double fullTrade, double fullRemittances) {}

    /**
     * The belief in the patron over all classes, weighted by threat, {@code ρ̄ = Σ_c T_c ρ_c / Σ_c T_c}; the plain mean
     * without any threat.
     *
     * <p>Source: abandonment, Snyder 1984; functional form: Entente design.
     *
     * @param threats T, one per external class, in [0, 1]
     * @param reliabilities ρ, one per external class, in [0, 1]
     * @return the mean belief in [0, 1]
     */
    public static double meanReliability(double[] threats, double[] reliabilities) {
        double weighted = 0;
        double total = 0;
        double plain = 0;
        for (int c = 0; c < threats.length; c++) {
            weighted += threats[c] * reliabilities[c];
            total += threats[c];
            plain += reliabilities[c];
        }
        return total > 0 ? weighted / total : plain / threats.length;
    }

    /**
     * Arms that the patron can still deliver, {@code 1 − .8 W}.
     *
     * <p>Source: supply as influence, Hirschman 1945; functional form: Entente design.
     *
     * @param war W, in [0, 1]
     * @param diversion the share of deliveries that a full war takes, in [0, 1]
     * @return the share that is delivered, in [0, 1]
     */
    public static double deliverability(double war, double diversion) {
        return 1 - diversion * war;
    }

    /**
     * The patron as a supplier, {@code P = ρ̄ deliverability + .05}.
     *
     * <p>Source: supply as influence, Hirschman 1945; security hierarchy, Lake 2009; functional form: Entente design.
     *
     * @param meanReliability ρ̄, in [0, 1]
     * @param deliverability in [0, 1]
     * @param floor what remains without belief or deliveries, above 0
     * @return the supply, above 0
     */
    public static double patronSupply(double meanReliability, double deliverability, double floor) {
        return meanReliability * deliverability + floor;
    }

    /**
     * How a client ranks outside arms, {@code λ = P (1 − arms) / (arms O)} at the start, so that the share rests while nothing
     * changes; 1 when nothing came from outside.
     *
     * <p>Source: Hirschman 1945; functional form: Entente design.
     *
     * @param patronSupply P at the start, above 0
     * @param armsShare the patron's share of arms at the start, in (0, 1]
     * @param outsideSupply O, interstate, at the start, in [0, 1]
     * @return the preference, at least 0
     */
    public static double armsPreference(double patronSupply, double armsShare, double outsideSupply) {
        return outsideSupply == 0 ? 1 : patronSupply * (1 - armsShare) / (armsShare * outsideSupply);
    }

    /**
     * The share of arms that a client would take from the patron, {@code P / (P + λ O)}.
     *
     * <p>Source: Hirschman 1945; functional form: Entente design.
     *
     * @param patronSupply P, above 0
     * @param outsideSupply O, interstate, in [0, 1]
     * @param preference λ, at least 0
     * @return a share in [0, 1]
     */
    public static double armsTarget(double patronSupply, double outsideSupply, double preference) {
        return patronSupply / (patronSupply + preference * outsideSupply);
    }

    /**
     * Next month's share of arms from the patron, {@code arms + μ_A (target − arms)}: stocks turn over slowly.
     *
     * <p>Source: assets specific to a relation, Lake 2009; functional form: Entente design.
     *
     * @param armsShare in [0, 1]
     * @param target in [0, 1]
     * @param speed μ_A, per month, in [0, 1]
     * @return the share in [0, 1]
     */
    public static double armsStep(double armsShare, double target, double speed) {
        return armsShare + speed * (target - armsShare);
    }

    /**
     * The part of dependence due to arms, {@code .35 arms}.
     *
     * <p>Source: security hierarchy, Lake 2009; weights: Entente design.
     *
     * @param armsShare in [0, 1]
     * @param weights the coefficients of the composite
     * @return the part, at most its weight
     */
    public static double armsPart(double armsShare, DependenceWeights weights) {
        return weights.arms() * armsShare;
    }

    /**
     * The part of dependence due to trade, {@code .30 min(1, τ / .5)}.
     *
     * <p>Source: Hirschman 1945; economic hierarchy, Lake 2009; weights: Entente design.
     *
     * @param tradeShare τ, the patron's share of trade, in [0, 1]
     * @param weights the coefficients of the composite
     * @return the part, at most its weight
     */
    public static double tradePart(double tradeShare, DependenceWeights weights) {
        return weights.trade() * Math.min(1, tradeShare / weights.fullTrade());
    }

    /**
     * The part of dependence due to remittances, {@code .20 min(1, R ς Rem / .35)}.
     *
     * <p>Source: Keohane and Nye 1977; economic hierarchy, Lake 2009; weights: Entente design.
     *
     * @param fromPatron R ς Rem, remittances from the patron as a share of GDP, at least 0
     * @param weights the coefficients of the composite
     * @return the part, at most its weight
     */
    public static double remittancePart(double fromPatron, DependenceWeights weights) {
        return weights.remittances() * Math.min(1, fromPatron / weights.fullRemittances());
    }

    /**
     * The part of dependence due to bases and energy, {@code .15 o}.
     *
     * <p>Source: bases as a measure of security hierarchy, Lake 2009; weights: Entente design.
     *
     * @param basesAndEnergy o, in [0, 1]
     * @param weights the coefficients of the composite
     * @return the part, at most its weight
     */
    public static double basePart(double basesAndEnergy, DependenceWeights weights) {
        return weights.bases() * basesAndEnergy;
    }

    /**
     * Dependence on the patron, {@code D = .35 arms + .30 min(1, τ/.5) + .20 min(1, R ς Rem/.35) + .15 o}.
     *
     * <p>Source: security and economic hierarchy, Lake 2009; Hirschman 1945; weights: Entente design.
     *
     * @param armsShare in [0, 1]
     * @param tradeShare τ, in [0, 1]
     * @param remittancesFromPatron R ς Rem, as a share of GDP, at least 0
     * @param basesAndEnergy o, in [0, 1]
     * @param weights the coefficients of the composite
     * @return dependence in [0, 1] when the weights sum to 1
     */
    public static double composite(
            double armsShare,
            double tradeShare,
            double remittancesFromPatron,
            double basesAndEnergy,
            DependenceWeights weights) {
        return armsPart(armsShare, weights)
                + tradePart(tradeShare, weights)
                + remittancePart(remittancesFromPatron, weights)
                + basePart(basesAndEnergy, weights);
    }
}
