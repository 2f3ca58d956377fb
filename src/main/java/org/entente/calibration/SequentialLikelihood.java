package org.entente.calibration;

/**
 * A likelihood that unfolds in time. The sampler asks each trajectory for one period after the other, and never for a
 * period after the one it has come to; so what it knows at a period cannot depend on later ones.
 */
@FunctionalInterface
public interface SequentialLikelihood {
    /**
     * Starts before the first period.
     *
     * @param scores the parameters on the scale of normal scores; must not be changed
     */
    Trajectory begin(double[] scores);

    /** The record under one set of parameters, period by period. Used by one thread at a time. */
    @FunctionalInterface
    interface Trajectory {
        /** Log-likelihood of the next period given all before it; minus infinity or NaN where it is impossible. */
        double next();
    }
}
