package org.entente.theory;

/** Troops on the ground: how many, for how long, and who sends them. */
public final class Mission {

    private Mission() {}

    /**
     * The size of a mission, {@code min(need_c v, ceiling)}.
     *
     * <p>Source: force pools of the Collective Security Treaty Organization; functional form: Entente design.
     *
     * @param need need_c, the pool share of a full-size mission, above 0
     * @param severity v, in [0, 1]
     * @param ceilingPersons the greatest force by the rules of the route, in persons; infinite without a ceiling
     * @param poolUnit the persons in one pool unit, above 0
     * @return the size in pool units
     */
    public static double size(double need, double severity, double ceilingPersons, double poolUnit) {
        return Math.min(need * severity, ceilingPersons / poolUnit);
    }

    /**
     * The months of a mission after the month of the decision, {@code min(base + draw, 24)}.
     *
     * <p>Source: Entente design, quality C (judged), on the Kazakhstan mission of 2022.
     *
     * @param base the least duration in months
     * @param draw a Poisson draw
     * @param limit the greatest duration in months
     * @return the duration in months
     */
    public static int duration(int base, int draw, int limit) {
        return Math.min(base + draw, limit);
    }

    /**
     * The burden shares of the clients: {@code 1 − .78} of the mission over the contributors by {@code e w}. The patron bears
     * the rest, and all of it when nobody contributes.
     *
     * <p>Source: the large member bears most of the cost, Olson and Zeckhauser 1966; functional form: Entente design.
     *
     * @param contributions e w, engagement times contribution weight, 0 for the requester and for those who send nobody
     * @param patronBurden the share that the patron bears in a mission of the alliance, in [0, 1]
     * @param shares receives the clients' shares; may be the same array
     * @return the patron's share
     */
    public static double burdenShares(double[] contributions, double patronBurden, double[] shares) {
        double total = 0;
        for (double contribution : contributions) {
            total += contribution;
        }
        double each = total > 0 ? (1 - patronBurden) / total : 0;
        for (int k = 0; k < contributions.length; k++) {
            shares[k] = each * contributions[k];
        }
        return total > 0 ? patronBurden : 1;
    }
}
