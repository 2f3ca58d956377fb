package org.entente.theory;

/** The threat that a member sees, class by class: a baseline, the state of the source and the memory of past crises. */
public final class ThreatPerception {

    private ThreatPerception() {}

    /**
     * How the level of the transnational source scales its baseline, {@code min(1.6, .8 + .2 N)}.
     *
     * @param intercept the factor at level 0
     * @param slope the gain per unit of level
     * @param ceiling the greatest factor
     */
    public record SourceScaling(double intercept, double slope, double ceiling) {}

    /**
     * The interstate threat, {@code T_X = clip(b_X + .5 M_X)}.
     *
     * <p>Source: balance of threat, Walt 1987; functional form: Entente design.
     *
     * @param baseline b_X, in [0, 1]
     * @param memory M_X, in [0, 1]
     * @param memoryWeight the weight of memory
     * @return the threat in [0, 1]
     */
    public static double interstate(double baseline, double memory, double memoryWeight) {
        return Clip.unit(baseline + memoryWeight * memory);
    }

    /**
     * The transnational threat, {@code T_N = clip(b_N min(1.6, .8 + .2 N) + .5 M_N)}.
     *
     * <p>Source: balance of threat, Walt 1987; functional form: Entente design.
     *
     * @param baseline b_N, in [0, 1]
     * @param level N, of the source, at least 0
     * @param memory M_N, in [0, 1]
     * @param memoryWeight the weight of memory
     * @param scaling how the level counts
     * @return the threat in [0, 1]
     */
    public static double transnational(
            double baseline, double level, double memory, double memoryWeight, SourceScaling scaling) {
        double factor = Math.min(scaling.ceiling(), scaling.intercept() + scaling.slope() * level);
        return Clip.unit(baseline * factor + memoryWeight * memory);
    }

    /**
     * The domestic threat, {@code T_D = clip(.3 b_D + .7 U + .5 M_D)}.
     *
     * <p>Source: omnibalancing, David 1991; functional form: Entente design.
     *
     * @param baseline b_D, in [0, 1]
     * @param unrest U, in [0, 1]
     * @param memory M_D, in [0, 1]
     * @param baselineWeight the weight of the baseline
     * @param unrestWeight the weight of unrest
     * @param memoryWeight the weight of memory
     * @return the threat in [0, 1]
     */
    public static double domestic(
            double baseline,
            double unrest,
            double memory,
            double baselineWeight,
            double unrestWeight,
            double memoryWeight) {
        return Clip.unit(baselineWeight * baseline + unrestWeight * unrest + memoryWeight * memory);
    }
}
