package org.entente.theory;

/** The patron itself as a threat to its client. */
public final class PatronThreat {

    private PatronThreat() {}

    /**
     * How far the patron is seen as a threat, {@code ψ = clip(ψ̄ + (φ + φ_coerc) v) (1 − ½ s_CHN aff_CHN)}: posture counts
     * by exposure, and a second great power next door makes an attack less likely.
     *
     * <p>Source: balance of threat by proximity and intentions, Walt 1987; functional form: Entente design.
     *
     * @param baseline ψ̄, in [0, 1]
     * @param posture φ, the patron's revisionist posture, in [0, 1]
     * @param coercion φ_coerc, pressure on this client, in [0, 1]
     * @param vulnerability v, exposure to the patron's force, in [0, 1]
     * @param counterweight effective supply of the balancing power times its affinity with the client, in [0, 1]
     * @param damping how far a full counterweight lowers the threat, in [0, 1]
     * @return the threat in [0, 1]
     */
    public static double perceived(
            double baseline,
            double posture,
            double coercion,
            double vulnerability,
            double counterweight,
            double damping) {
        return Clip.unit(baseline + (posture + coercion) * vulnerability) * (1 - damping * counterweight);
    }
}
