package org.entente.theory;

/** What a crisis leaves behind. */
public final class ThreatMemory {

    private ThreatMemory() {}

    /**
     * Damage of a crisis after help, {@code damage = v (1 − .8 y)}.
     *
     * <p>Source: abandonment, Snyder 1984; functional form: Entente design.
     *
     * @param severity v, in [0, 1]
     * @param fulfilment y, in [0, 1]
     * @param relief the share of the damage that full help averts, in [0, 1]
     * @return the damage in [0, 1]
     */
    public static double damage(double severity, double fulfilment, double relief) {
        return severity * (1 - relief * fulfilment);
    }

    /**
     * Next month's memory, {@code M' = clip(.97 M + .4 damage)}. The memory of clashes follows the same law with the
     * severity of the clash, or 0, in place of the damage.
     *
     * <p>Source: learning from crises, Walt 1987; functional form: Entente design.
     *
     * @param memory M, in [0, 1]
     * @param damage of the month, at least 0
     * @param retention the share that lasts a month, in [0, 1]
     * @param gain memory per unit of damage
     * @return the memory in [0, 1]
     */
    public static double next(double memory, double damage, double retention, double gain) {
        return Clip.unit(retention * memory + gain * damage);
    }
}
