package org.entente.theory;

/** What the patron can still send, what its economy stands at, and how far it can coerce. */
public final class Capability {

    private Capability() {}

    /**
     * Coefficients of the force pool.
     *
     * @param warWeight ω, the share of capability that a full war elsewhere takes, in [0, 1]
     * @param recovery the share of last month's mission use that is still bound, in [0, 1]
     * @param floor the least availability, in pool units
     * @param ceiling the greatest availability, in pool units
     */
    public record PoolWeights(double warWeight, double recovery, double floor, double ceiling) {}

    /**
     * Coefficients of the patron's economy.
     *
     * @param speed the share of the gap closed in a month, in [0, 1]
     * @param sanctionHit κ_S, the loss under full sanctions without adaptation, in [0, 1]
     * @param noise the standard deviation of the monthly shock
     * @param floor the least index
     * @param ceiling the greatest index
     */
    public record EconomyWeights(double speed, double sanctionHit, double noise, double floor, double ceiling) {}

    /**
     * Coefficients of adaptation to sanctions.
     *
     * @param threshold the level of sanctions above which adaptation proceeds, in [0, 1]
     * @param limit a_max, the greatest adaptation, in [0, 1]
     * @param speed the share of the gap closed in a month, in [0, 1]
     */
    public record AdaptationWeights(double threshold, double limit, double speed) {}

    /**
     * Capacity bound by missions, {@code use_t = max(.4 use_{t−1}, Σ size_m)} over the missions active this month. Taking
     * the greater of the two, not the sum, keeps a long mission from counting more than its size.
     *
     * <p>Source: commitment elsewhere as a limit of extended deterrence, Huth 1988; functional form: Entente design.
     *
     * @param previous last month's mission use, in pool units, at least 0
     * @param activeSizes the sum of the sizes of the missions active this month, in pool units, at least 0
     * @param weights the coefficients of the pool
     * @return mission use in pool units
     */
    public static double missionUse(double previous, double activeSizes, PoolWeights weights) {
        return Math.max(weights.recovery() * previous, activeSizes);
    }

    /**
     * All capacity in use: missions and standing peacekeeping, {@code use_t + unpk_t}.
     *
     * <p>Source: Huth 1988; functional form: Entente design.
     *
     * @param missionUse capacity bound by missions, in pool units
     * @param peacekeeping capacity lent to peacekeeping for others, in pool units
     * @return capacity in use, in pool units
     */
    public static double inUse(double missionUse, double peacekeeping) {
        return missionUse + peacekeeping;
    }

    /**
     * Capacity left for clients, {@code A = clip(K (1 − ω W) − use, .02, 1.2)}.
     *
     * <p>Source: Morrow 1991 (a change in capability breaks the bargain), Huth 1988; functional form: Entente design.
     *
     * @param capability K, projectable capability, 1 in January 2022, at least 0
     * @param war W, commitment to the war elsewhere, in [0, 1]
     * @param inUse capacity in use, in pool units
     * @param weights the coefficients of the pool
     * @return availability in pool units, within the floor and the ceiling
     */
    public static double available(double capability, double war, double inUse, PoolWeights weights) {
        return Clip.between(capability * (1 - weights.warWeight() * war) - inUse, weights.floor(), weights.ceiling());
    }

    /**
     * How much of a full-size mission could be sent, {@code q_c = min(1, A / need_c)}. A large interstate mission fails
     * first; a small domestic one stays affordable.
     *
     * <p>Source: Huth 1988 (the local balance of forces); functional form: Entente design.
     *
     * @param available A, in pool units, above 0
     * @param need the pool share that a full-size mission of the class needs, above 0
     * @return coverage in (0, 1]
     */
    public static double coverage(double available, double need) {
        return Math.min(1, available / need);
    }

    /**
     * Next month's adaptation to sanctions, {@code a' = a + (a_max 1[S > .3] − a) / 18}.
     *
     * <p>Source: trade diversion under sanctions, Hirschman 1945; functional form: Entente design.
     *
     * @param adaptation a, in [0, 1]
     * @param sanctions S, in [0, 1]
     * @param weights the coefficients of adaptation
     * @return adaptation in [0, 1]
     */
    public static double adaptation(double adaptation, double sanctions, AdaptationWeights weights) {
        double target = sanctions > weights.threshold() ? weights.limit() : 0;
        return Clip.unit(adaptation + weights.speed() * (target - adaptation));
    }

    /**
     * Next month's economic index, {@code E' = E + .15 (1 − κ_S S (1 − a) − drag − E) + .01 ε}.
     *
     * <p>Source: asymmetric interdependence, Keohane and Nye 1977; functional form: Entente design.
     *
     * @param economy E, 1 at the undisturbed level
     * @param sanctions S, in [0, 1]
     * @param adaptation a, in [0, 1]
     * @param drag other loss, as a share of the undisturbed level
     * @param noise ε, a standard normal draw
     * @param weights the coefficients of the economy
     * @return the index within its floor and ceiling
     */
    public static double economy(
            double economy, double sanctions, double adaptation, double drag, double noise, EconomyWeights weights) {
        double target = 1 - weights.sanctionHit() * sanctions * (1 - adaptation) - drag;
        double next = economy + weights.speed() * (target - economy) + weights.noise() * noise;
        return Clip.between(next, weights.floor(), weights.ceiling());
    }

    /**
     * The patron's coercive leverage, {@code χ = E (1 − ζ S)}: a sanctioned patron needs its clients.
     *
     * <p>Source: Keohane and Nye 1977, Hirschman 1945; functional form: Entente design.
     *
     * @param economy E, the economic index
     * @param sanctions S, in [0, 1]
     * @param leverageLost ζ, leverage lost per unit of sanctions, in [0, 1]
     * @return leverage, at least 0
     */
    public static double leverage(double economy, double sanctions, double leverageLost) {
        return economy * (1 - leverageLost * sanctions);
    }
}
