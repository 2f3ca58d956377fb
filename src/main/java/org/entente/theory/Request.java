package org.entente.theory;

/** Whether a state in a crisis asks for help, how it frames the crisis, and whom it asks. */
public final class Request {

    /** The expected help of an addressee that is not available. */
    public static final double UNAVAILABLE = Double.NEGATIVE_INFINITY;

    private Request() {}

    /**
     * Coefficients of the decision to ask, all on the logit scale.
     *
     * @param reluctance q_0, the intercept
     * @param severity the gain per unit of severity
     * @param expectedHelp the gain per unit of expected help
     * @param patronThreat the effect of a unit of patron threat, usually negative
     * @param mildDomestic the effect of a unit of missing severity in a domestic crisis, usually negative
     */
    public record RequestWeights(
            double reluctance, double severity, double expectedHelp, double patronThreat, double mildDomestic) {}

    /**
     * The probability of asking, {@code σ(q_0 + 3 v + 2 ρ q G − 1.5 ψ − 3 (1 − v) 1[c = D])}.
     *
     * <p>Source: abandonment and entrapment fears of the client, Snyder 1984; regime security, David 1991; functional
     * form: Entente design.
     *
     * @param severity v, in [0, 1]
     * @param expectedHelp ρ q G, in [0, 1]
     * @param patronThreat ψ, in [0, 1]
     * @param domestic whether the crisis is domestic
     * @param weights the coefficients
     * @return a probability in (0, 1)
     */
    public static double probability(
            double severity, double expectedHelp, double patronThreat, boolean domestic, RequestWeights weights) {
        double score = weights.reluctance()
                + weights.severity() * severity
                + weights.expectedHelp() * expectedHelp
                + weights.patronThreat() * patronThreat
                + (domestic ? weights.mildDomestic() * (1 - severity) : 0);
        return Logit.logistic(score);
    }

    /**
     * How far a domestic crisis can be presented as aggression from outside, {@code f = clip(.3 + .7 v)}.
     *
     * <p>Source: protective integration of regimes, after David 1991; functional form: Entente design.
     *
     * @param severity v, in [0, 1]
     * @param intercept the framing of the mildest crisis
     * @param slope the gain per unit of severity
     * @return the framing in [0, 1]
     */
    public static double framing(double severity, double intercept, double slope) {
        return Clip.unit(intercept + slope * severity);
    }

    /**
     * Help expected of the alliance or the patron, {@code ρ q G}, where the patron alone gives {@code G = β B}.
     *
     * <p>Source: abandonment, Snyder 1984; functional form: Entente design.
     *
     * @param reliability ρ, in [0, 1]
     * @param coverage q, in [0, 1]
     * @param protectionShare G, the share of protection that this addressee gives, in [0, 1]
     * @return expected help in [0, 1]
     */
    public static double expectedHelp(double reliability, double coverage, double protectionShare) {
        return reliability * coverage * protectionShare;
    }

    /**
     * Help expected of an outside power, {@code x aff cov_c s_eff}, or {@link #UNAVAILABLE} at or below a cut.
     *
     * <p>Source: alternatives to the alliance, Leeds and Savun 2007; functional form: Entente design.
     *
     * @param access x, how far participation leaves outside help open, in [0, 1]
     * @param part aff cov_c s_eff, the share of the threat that the power covers, in [0, 1]
     * @param cut the help below which no one asks, in [0, 1]
     * @return expected help, above the cut, or {@link #UNAVAILABLE}
     */
    public static double outsideHelp(double access, double part, double cut) {
        double help = access * part;
        return help > cut ? help : UNAVAILABLE;
    }

    /**
     * The probabilities of the addressees, {@code P(k) ∝ exp(10 help_k)}, in the order of {@link Addressee}.
     *
     * <p>Source: McFadden 1974; forum choice, Wallander 2000; functional form: Entente design.
     *
     * @param expectedHelp one per addressee, {@link #UNAVAILABLE} for those that cannot be asked
     * @param precision the weight of expected help, at least 0
     * @param probabilities receives the probabilities; may be the same array
     * @return whether anyone can be asked; if not, all probabilities are 0
     */
    public static boolean addressees(double[] expectedHelp, double precision, double[] probabilities) {
        for (int k = 0; k < expectedHelp.length; k++) {
            probabilities[k] = expectedHelp[k] == UNAVAILABLE ? Double.NEGATIVE_INFINITY : precision * expectedHelp[k];
        }
        return Logit.probabilities(probabilities, probabilities);
    }

    /**
     * What an outside power delivers when asked, {@code y = min(.6, 2 help)}.
     *
     * <p>Source: alternatives to the alliance, Leeds and Savun 2007; functional form: Entente design.
     *
     * @param help expected of the power, in [0, 1]
     * @param gain fulfilment per unit of expected help
     * @param cap the greatest fulfilment, in [0, 1]
     * @return the fulfilment in [0, cap]
     */
    public static double outsideFulfilment(double help, double gain, double cap) {
        return Math.min(cap, gain * help);
    }
}
