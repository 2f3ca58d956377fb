package org.entente.statistics;

/**
 * Pointwise 95 % limits of a probability on the scale of log(-log p), which keeps them inside 0 and 1 (Kalbfleisch and
 * Prentice, "The Statistical Analysis of Failure Time Data", 2nd ed., 2002, section 1.4).
 *
 * @param lower lower limit
 * @param upper upper limit
 */
record Band(double lower, double upper) {
    static final String METHOD = "log(-log) 95 %";

    static Band of(double probability, double standardError) {
        double width = Normal.Z95 * standardError / Math.abs(probability * StrictMath.log(probability));
        double one = StrictMath.pow(probability, StrictMath.exp(width));
        double other = StrictMath.pow(probability, StrictMath.exp(-width));
        return new Band(Math.min(one, other), Math.max(one, other));
    }

    /** The exact upper limit of an event never seen, after Clopper and Pearson (1934); lower is 0. */
    static Band neverSeen(double observations) {
        return new Band(0, 1 - StrictMath.pow(.025, 1 / observations));
    }

    /** The limits of the opposite event. */
    Band opposite() {
        return new Band(1 - upper, 1 - lower);
    }
}
