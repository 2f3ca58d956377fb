package org.entente.theory;

/** What migrants send home from the patron's economy, and what is lost or gained when that economy changes. */
public final class Remittances {

    private Remittances() {}

    /**
     * What a migrant in the patron's economy sends, relative to the start, {@code E^ε FX (1 − lab)}; the same for all
     * states.
     *
     * <p>Source: asymmetric interdependence, Keohane and Nye 1977; functional form: Entente design.
     *
     * @param economy E, the patron's economic index, at least 0
     * @param elasticity ε, of remittances to that index
     * @param exchangeRate FX, value of the patron's currency, 1 at the start
     * @param labourClosure lab, the share of migrant jobs lost or closed, in [0, 1]
     * @return the amount, at least 0
     */
    public static double sent(double economy, double elasticity, double exchangeRate, double labourClosure) {
        return StrictMath.pow(economy, elasticity) * exchangeRate * (1 - labourClosure);
    }

    /**
     * The index of a state's remittances, {@code Rem = inflow (ς sent + 1 − ς)}.
     *
     * <p>Source: economic hierarchy, Lake 2009; functional form: Entente design.
     *
     * @param patronShare ς, the share of remittances that comes from the patron, in [0, 1]
     * @param sent what a migrant in the patron's economy sends, relative to the start
     * @param inflow relocation and formal-channel inflows as a factor, 1 at the start
     * @return the index, at least 0
     */
    public static double index(double patronShare, double sent, double inflow) {
        return inflow * (patronShare * sent + 1 - patronShare);
    }

    /**
     * Next month's level that households are used to, {@code R̄em' = R̄em + (Rem − R̄em) / 24}.
     *
     * <p>Source: income relative to expectation, Miguel, Satyanath and Sergenti 2004; functional form: Entente design.
     *
     * @param reference the level households are used to
     * @param index the level of this month
     * @param speed the share of the gap closed in a month, in [0, 1]
     * @return the new reference
     */
    public static double reference(double reference, double index, double speed) {
        return reference + speed * (index - reference);
    }

    /**
     * Income lost, {@code loss = R max(0, 1 − Rem / R̄em)}.
     *
     * <p>Source: income shocks, Miguel, Satyanath and Sergenti 2004; functional form: Entente design.
     *
     * @param shareOfGdp R, remittances as a share of GDP, at least 0
     * @param index the level of this month
     * @param reference the level households are used to, above 0
     * @return a share of GDP, at least 0
     */
    public static double loss(double shareOfGdp, double index, double reference) {
        return shareOfGdp * Math.max(0, 1 - index / reference);
    }

    /**
     * Trade rents from helping the patron around sanctions, {@code rent = b S (1 − enf)}.
     *
     * <p>Source: trade as influence in both directions, Hirschman 1945; functional form: Entente design.
     *
     * @param potential b, rents under full sanctions without enforcement, as a share of GDP
     * @param sanctions S, in [0, 1]
     * @param enforcement enf, enforcement of secondary sanctions, in [0, 1]
     * @return a share of GDP, at least 0
     */
    public static double rent(double potential, double sanctions, double enforcement) {
        return potential * sanctions * (1 - enforcement);
    }
}
