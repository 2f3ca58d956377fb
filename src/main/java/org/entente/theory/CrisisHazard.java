package org.entente.theory;

/** How often crises break out, and how severe they are. */
public final class CrisisHazard {

    private CrisisHazard() {}

    /**
     * Coefficients of severity, {@code v = .25 + .65 B + .2 U}, the last term in domestic crises only.
     *
     * @param floor the least severity, in [0, 1]
     * @param span the range of the Beta draw, in [0, 1]
     * @param unrest the gain per unit of unrest
     */
    public record SeverityWeights(double floor, double span, double unrest) {}

    /**
     * Coefficients of the rival's pressure.
     *
     * @param backing the gain per unit of the backer's supply above its standing level
     * @param standingSupply the backer's supply that the baseline already contains, in [0, 1]
     * @param brokerage the share of the pressure that full brokerage takes away, in [0, 1]
     */
    public record PressureWeights(double backing, double standingSupply, double brokerage) {}

    /**
     * The rate of attacks, {@code h_X M exp(−γ_D (G ρ q + x O))}: an attack is less likely when the patron's protection,
     * or that of others, is expected to come.
     *
     * <p>Source: extended deterrence, Huth 1988; functional form: Entente design.
     *
     * @param rate h_X, at pressure 1 without deterrence, per month
     * @param pressure M, of the rivals, at least 0
     * @param deterrence γ_D, at least 0
     * @param patronProtection G ρ q, expected of the patron, in [0, 1]
     * @param outsideProtection x O, expected of others, in [0, 1]
     * @return a rate per month, at least 0
     */
    public static double interstate(
            double rate, double pressure, double deterrence, double patronProtection, double outsideProtection) {
        return rate * pressure * StrictMath.exp(-deterrence * (patronProtection + outsideProtection));
    }

    /**
     * The rate of transnational crises, {@code h_N N exposure}.
     *
     * <p>Source: balance of threat by proximity, Walt 1987; functional form: Entente design.
     *
     * @param rate h_N, at level 1 and exposure 1, per month
     * @param level N, of the source, at least 0
     * @param exposure of the member, at least 0
     * @return a rate per month, at least 0
     */
    public static double transnational(double rate, double level, double exposure) {
        return rate * level * exposure;
    }

    /**
     * The rate of domestic crises, {@code h_D fragility exp(γ_U U)}.
     *
     * <p>Source: Miguel, Satyanath and Sergenti 2004; threats to the regime, David 1991; functional form: Entente design.
     *
     * @param rate h_D, at fragility 1 without unrest, per month
     * @param fragility of the member, at least 0
     * @param unrestEffect γ_U
     * @param unrest U, in [0, 1]
     * @return a rate per month, at least 0
     */
    public static double domestic(double rate, double fragility, double unrestEffect, double unrest) {
        return rate * fragility * StrictMath.exp(unrestEffect * unrest);
    }

    /**
     * The rate of clashes of a pair of members, {@code h_A M (1 + Mem_A) (1 − mediation)}.
     *
     * <p>Source: allies that threaten each other, Weitsman 2003; functional form: Entente design.
     *
     * @param rate h_A, at tension 1 without memory, per month
     * @param tension M, of the pair, at least 0
     * @param clashMemory Mem_A, in [0, 1]
     * @param mediation the share of the rate that a recent mediation takes away, in [0, 1]; 0 without one
     * @return a rate per month, at least 0
     */
    public static double clash(double rate, double tension, double clashMemory, double mediation) {
        return rate * tension * (1 + clashMemory) * (1 - mediation);
    }

    /**
     * The share of the clash rate that a mediation takes away while it lasts, {@code ½ y}.
     *
     * <p>Source: alliances that manage their members, Weitsman 2003; functional form: Entente design.
     *
     * @param fulfilment y, of the response to the clash, in [0, 1]
     * @param effect of a full response, in [0, 1]
     * @return a share in [0, 1]
     */
    public static double mediation(double fulfilment, double effect) {
        return effect * fulfilment;
    }

    /**
     * The probability of at least one event in a month, {@code P = 1 − exp(−h)}.
     *
     * <p>Source: Poisson process; as used for rival attacks by Huth 1988.
     *
     * @param hazard h, per month, at least 0
     * @return a probability in [0, 1]
     */
    public static double probability(double hazard) {
        return -StrictMath.expm1(-hazard);
    }

    /**
     * The severity of a crisis, {@code v = clip(.25 + .65 B + .2 U 1[c = D])} with {@code B ~ Beta(2, 3)}.
     *
     * <p>Source: Entente design, quality C (judged); unrest in domestic crises after David 1991.
     *
     * @param draw B, in [0, 1]
     * @param unrest U of the member in a domestic crisis, 0 in any other, in [0, 1]
     * @param weights the coefficients of severity
     * @return the severity in [0, 1]
     */
    public static double severity(double draw, double unrest, SeverityWeights weights) {
        return Clip.unit(weights.floor() + weights.span() * draw + weights.unrest() * unrest);
    }

    /**
     * The pressure of a rival that has a backer and may be restrained by a broker,
     * {@code M (1 + .5 (s − .2)) (1 − .5 broker)}.
     *
     * <p>Source: opportunity and restraint, Huth 1988; entrapment of backers, Snyder 1997; functional form: Entente design.
     *
     * @param pressure M, of the rival by itself, at least 0
     * @param backerSupply s, effective supply of the backer, in [0, 1]
     * @param brokerage engagement of a broker, in [0, 1]
     * @param weights the coefficients of pressure
     * @return the pressure, at least 0
     */
    public static double rivalPressure(
            double pressure, double backerSupply, double brokerage, PressureWeights weights) {
        double backing = 1 + weights.backing() * (backerSupply - weights.standingSupply());
        return Math.max(0, pressure * backing * (1 - weights.brokerage() * brokerage));
    }

    /**
     * The hostility of a pair of members, {@code host = clip(host0 + .6 Mem_A)}.
     *
     * <p>Source: allies that threaten each other, Weitsman 2003; functional form: Entente design.
     *
     * @param baseline host0, in [0, 1]
     * @param clashMemory Mem_A, in [0, 1]
     * @param gain hostility per unit of memory
     * @return the hostility in [0, 1]
     */
    public static double hostility(double baseline, double clashMemory, double gain) {
        return Clip.unit(baseline + gain * clashMemory);
    }
}
