package org.entente.calibration;

import org.entente.parameter.Prior;

/**
 * Where a parameter may lie.
 *
 * @param low 5 % quantile
 * @param median median
 * @param high 95 % quantile
 */
public record Spread(double low, double median, double high) {
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    static Spread of(Prior prior) {
        return new Spread(prior.quantile(LOW), prior.median(), prior.quantile(HIGH));
    }

    /** Quantiles of normal scores, carried to the parameter's own scale. */
    static Spread of(Prior prior, double[] scores) {
        return new Spread(
                prior.fromNormalScore(Sample.quantile(scores, LOW)),
                prior.fromNormalScore(Sample.quantile(scores, 0.5)),
                prior.fromNormalScore(Sample.quantile(scores, HIGH)));
    }
}
