package org.entente.backtest;

import org.entente.calibration.ParetoSmoothing;

/**
 * How well draws that were learned from all states stand for draws that were learned without one of them: nothing is learned
 * again, the draws are weighted by the inverse of what the state contributed.
 *
 * @param forecaster the variant of the model
 * @param state the state left out
 * @param shape k-hat of the weights' tail; infinite where the tail is too short to judge
 * @param effectiveSize how many equally weighted draws are left
 */
public record LeftOutWeights(String forecaster, String state, double shape, double effectiveSize) {
    /** The greatest k-hat of weights that can be relied on, see {@link ParetoSmoothing}. */
    public static final double RELIABLE = 0.7;

    static LeftOutWeights of(String forecaster, String state, ParetoSmoothing weights) {
        return new LeftOutWeights(forecaster, state, weights.shape(), weights.effectiveSize());
    }

    /** Whether forecasts with these weights can be relied on. */
    public boolean isReliable() {
        return shape <= RELIABLE;
    }
}
