package org.entente.theory;

/** A change of leaders after a domestic crisis, and what it does to the taste for autonomy. */
public final class Leadership {

    private Leadership() {}

    /**
     * The probability that a domestic crisis ends the government, {@code p_RC v (1 − y)}.
     *
     * <p>Source: leaders seek help against internal threats to their rule, David 1991; functional form: Entente design.
     *
     * @param regimeChange p_RC, the probability in the most severe crisis without help, in [0, 1]
     * @param severity v, in [0, 1]
     * @param fulfilment y, in [0, 1]
     * @return a probability in [0, 1]
     */
    public static double changeProbability(double regimeChange, double severity, double fulfilment) {
        return regimeChange * severity * (1 - fulfilment);
    }

    /**
     * The taste for autonomy after a shift, {@code clip(α + shift)}: a normal draw with new leaders, a small gain in each
     * month that foreign troops overstay.
     *
     * <p>Source: domestic change alters alliances, Leeds and Savun 2007; autonomy as the price of security, Morrow 1991;
     * functional form: Entente design.
     *
     * @param autonomy α, in [0, 1]
     * @param shift any number
     * @return the taste for autonomy in [0, 1]
     */
    public static double autonomy(double autonomy, double shift) {
        return Clip.unit(autonomy + shift);
    }
}
