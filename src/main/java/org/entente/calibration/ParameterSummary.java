package org.entente.calibration;

import org.entente.parameter.Parameter;
import org.entente.parameter.Prior;

/**
 * What the record taught about one parameter.
 *
 * @param parameter which
 * @param law its prior
 * @param prior where it lay before
 * @param posterior where it lies now; as before if it was not sampled
 * @param shrinkage 1 − posterior over prior variance of the normal scores: 0 nothing learned, 1 known exactly; negative
 *     where the record makes the parameter less certain
 * @param rHat rank-normalised split R-hat; NaN if not sampled
 * @param bulk effective draws for the centre; NaN if not sampled
 * @param tail effective draws for the tails; NaN if not sampled
 */
public record ParameterSummary(
        Parameter parameter,
        Prior law,
        Spread prior,
        Spread posterior,
        double shrinkage,
        double rHat,
        double bulk,
        double tail) {
    private static final double NOTEWORTHY = 0.1;

    static ParameterSummary sampled(Parameter parameter, Prior law, double[][] scores, double[] pooled) {
        return new ParameterSummary(
                parameter,
                law,
                Spread.of(law),
                Spread.of(law, pooled),
                1 - Sample.covariance(pooled, pooled),
                Convergence.rHat(scores),
                Convergence.bulkEffectiveSize(scores),
                Convergence.tailEffectiveSize(scores));
    }

    static ParameterSummary unsampled(Parameter parameter, Prior law) {
        Spread spread = Spread.of(law);
        return new ParameterSummary(parameter, law, spread, spread, 0, Double.NaN, Double.NaN, Double.NaN);
    }

    /** Whether the record had a say in it. */
    public boolean isSampled() {
        return !Double.isNaN(rHat);
    }

    /** Whether the record took away more than a tenth of its variance. */
    public boolean isInformed() {
        return shrinkage > NOTEWORTHY;
    }
}
