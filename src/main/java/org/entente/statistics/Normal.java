package org.entente.statistics;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/** Quantiles and tail probabilities of the normal and Student's t distribution. */
final class Normal {
    /** Quantile of the normal distribution that leaves 2.5 % above it. */
    static final double Z95 = quantile(.975);

    private Normal() {}

    static double quantile(double probability) {
        return new NormalDistribution(null, 0, 1).inverseCumulativeProbability(probability);
    }

    /** Probability of a value beyond z in absolute size. */
    static double twoSided(double z) {
        return 2 * above(Math.abs(z));
    }

    /** Probability of a value above z. */
    static double above(double z) {
        return new NormalDistribution(null, 0, 1).cumulativeProbability(-z);
    }

    /** Quantile of Student's t that leaves 2.5 % above it; the normal one where t has too few degrees. */
    static double t95(double degrees) {
        return degrees > 0 ? new TDistribution(null, degrees).inverseCumulativeProbability(.975) : Double.NaN;
    }
}
