package org.entente.theory;

/** Security that powers outside the alliance supply, and how they fill the room that the patron leaves. */
public final class OutsideSupply {

    private OutsideSupply() {}

    /**
     * Room that the patron leaves, {@code vac = max(0, 1 − A)}.
     *
     * <p>Source: alignment shifts with the supply of protection, Walt 1987; functional form: Entente design.
     *
     * @param available A, the patron's availability in pool units, at least 0
     * @return the vacuum in [0, 1]
     */
    public static double vacuum(double available) {
        return Math.max(0, 1 - available);
    }

    /**
     * Next month's share of the room that others have filled, {@code fill' = fill + η vac (1 − fill) − .01 fill}.
     *
     * <p>Source: Walt 1987; functional form: Entente design.
     *
     * @param fill in [0, 1]
     * @param vacuum vac, in [0, 1]
     * @param speed η, per month, in [0, 1]
     * @param decay per month, in [0, 1]
     * @return the share in [0, 1]
     */
    public static double fill(double fill, double vacuum, double speed, double decay) {
        return Clip.unit(fill + speed * vacuum * (1 - fill) - decay * fill);
    }

    /**
     * What a power supplies after filling its part of the room, {@code s_eff = s + (1 − s) fill fill_j}.
     *
     * <p>Source: Walt 1987; functional form: Entente design.
     *
     * @param supply s, what the power supplies by its own policy, in [0, 1]
     * @param fill the share of the room filled, in [0, 1]
     * @param fillShare fill_j, how far this power takes part in filling, in [0, 1]
     * @return the effective supply in [0, 1]
     */
    public static double effective(double supply, double fill, double fillShare) {
        return supply + (1 - supply) * fill * fillShare;
    }

    /**
     * Affinity with a power that has become suspect by its weight, {@code max(0, aff − .1)} while its supply exceeds .6.
     *
     * <p>Source: power itself can repel, Walt 1987; functional form: Entente design.
     *
     * @param affinity aff, in [0, 1]
     * @param supply s, what the power supplies, in [0, 1]
     * @param threshold the supply above which suspicion sets in
     * @param penalty the affinity lost
     * @return the affinity in [0, 1]
     */
    public static double suspected(double affinity, double supply, double threshold, double penalty) {
        return supply > threshold ? Math.max(0, affinity - penalty) : affinity;
    }

    /**
     * One power's part in the security that reaches a state, {@code aff cov_c s_eff}.
     *
     * <p>Source: alternatives to the alliance, Leeds and Savun 2007; functional form: Entente design.
     *
     * @param affinity aff, in [0, 1]
     * @param coverage cov_c, how far the power can help against this class of threat, in [0, 1]
     * @param supply s_eff, effective supply, in [0, 1]
     * @return a share of the threat covered, in [0, 1]
     */
    public static double part(double affinity, double coverage, double supply) {
        return affinity * coverage * supply;
    }

    /**
     * Outside supply with one more power, {@code O' = 1 − (1 − O)(1 − part)}; starting from 0 and taking the powers in any
     * order gives {@code O = 1 − Π_j (1 − part_j)}.
     *
     * <p>Source: alternatives to the alliance, Leeds and Savun 2007; functional form: Entente design.
     *
     * @param supply O so far, in [0, 1]
     * @param part the share of the threat that this power covers, in [0, 1]
     * @return the supply in [0, 1]
     */
    public static double joined(double supply, double part) {
        return 1 - (1 - supply) * (1 - part);
    }

    /**
     * What members could supply to each other without the patron, {@code .4 (1 − Mem_A) Conv}.
     *
     * <p>Source: allies cooperate when threats converge and none threatens another, Weitsman 2003; functional form: Entente
     * design.
     *
     * @param potential the supply at full convergence without clashes, in [0, 1]
     * @param clashMemory Mem_A, in [0, 1]
     * @param convergence Conv of last month, in [0, 1]
     * @return the supply in [0, 1]
     */
    public static double regional(double potential, double clashMemory, double convergence) {
        return potential * (1 - clashMemory) * convergence;
    }
}
