package org.entente.theory;

/** Beliefs about the patron: a Beta distribution per member and class of threat, fed by cases and slowly forgotten. */
public final class Reliability {

    private Reliability() {}

    /**
     * The belief that the patron helps, {@code ρ = a / (a + b)}.
     *
     * <p>Source: reliability from past cases, Crescenzi et al. 2012; Beta-Bernoulli updating: Entente design.
     *
     * @param successes a, above 0
     * @param failures b, above 0
     * @return the mean of the belief, in (0, 1)
     */
    public static double mean(double successes, double failures) {
        return successes / (successes + failures);
    }

    /**
     * The monthly factor of a half-life, {@code f = 2^(−1/h)}.
     *
     * <p>Source: reputation fades with time, Crescenzi et al. 2012; functional form: Entente design.
     *
     * @param halfLife h, in months, above 0
     * @return the share retained in a month, in (0, 1)
     */
    public static double retention(double halfLife) {
        return StrictMath.pow(2, -1 / halfLife);
    }

    /**
     * A count of evidence after a month of forgetting, {@code a_0 + f (a − a_0)}.
     *
     * <p>Source: reputation fades with time, Crescenzi et al. 2012; functional form: Entente design.
     *
     * @param count a or b, above 0
     * @param prior a_0 = b_0, above 0
     * @param retention f, in [0, 1]
     * @return the count, between itself and the prior
     */
    public static double forget(double count, double prior, double retention) {
        return prior + retention * (count - prior);
    }

    /**
     * The weight of a case for an observer, {@code g = (own ? 1 : κ_P sim) v (requested ? 1 : .6)}.
     *
     * <p>Source: states learn from the cases of similar states, Crescenzi et al. 2012; functional form: Entente design.
     *
     * @param nearness 1 for the state in crisis itself, κ_P sim for another, in [0, 1]
     * @param severity v, in [0, 1]
     * @param requested whether help was asked of the patron or the alliance
     * @param unaskedWeight the weight of a case without a request, in [0, 1]
     * @return the weight in [0, 1]
     */
    public static double caseWeight(double nearness, double severity, boolean requested, double unaskedWeight) {
        return nearness * severity * (requested ? 1 : unaskedWeight);
    }

    /**
     * Evidence that a case adds to successes or failures, {@code 3 g φ y} or {@code 3 g φ (1 − y)}.
     *
     * <p>Source: Crescenzi et al. 2012; fractional Beta-Bernoulli evidence: Entente design.
     *
     * @param gain the pseudo-cases of a full-weight case, at least 0
     * @param caseWeight g, in [0, 1]
     * @param classFactor φ, 1 in the class of the case, κ_C in the others, in [0, 1]
     * @param outcome y for successes, 1 − y for failures, in [0, 1]
     * @return pseudo-cases, at least 0
     */
    public static double evidence(double gain, double caseWeight, double classFactor, double outcome) {
        return gain * caseWeight * classFactor * outcome;
    }

    /**
     * How far a case speaks for another class of threat, {@code φ = 1} in its own class and κ_C in the others; a clash between
     * members speaks for all three with κ_C.
     *
     * <p>Source: Crescenzi et al. 2012; class factor: Entente design.
     *
     * @param observed the class of the case
     * @param learned the class of the belief
     * @param spillover κ_C, in [0, 1]
     * @return the factor in [0, 1]
     */
    public static double classFactor(ThreatClass observed, ThreatClass learned, double spillover) {
        return observed == learned ? 1 : spillover;
    }
}
