package org.entente.calibration;

/**
 * A posterior to be sampled, on the scale of normal scores.
 *
 * @param name keys the draws and the stored state: letters, digits and hyphens
 * @param dimension number of coordinates, at least 1
 * @param logPosterior logarithm of prior times likelihood, up to a constant
 */
public record Target(String name, int dimension, LogDensity logPosterior) {
    /**
     * A target whose prior is standard normal in every coordinate.
     *
     * @param name keys the draws and the stored state
     * @param dimension number of coordinates
     * @param logLikelihood logarithm of the likelihood; not asked where the prior vanishes
     */
    public static Target ofLikelihood(String name, int dimension, LogDensity logLikelihood) {
        return new Target(name, dimension, point -> logLikelihood.at(point) + logPrior(point));
    }

    /** Logarithm of the standard normal density, up to a constant. */
    static double logPrior(double[] point) {
        double sum = 0;
        for (double score : point) {
            sum += score * score;
        }
        return -sum / 2;
    }
}
