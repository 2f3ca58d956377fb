package org.entente.backtest;

import java.util.Arrays;
import java.util.List;
import org.entente.parameter.ParameterSet;

/**
 * Draws of a posterior.
 *
 * @param sets parameter sets
 * @param logWeights logarithms of their weights, which add up to 1
 */
record Draws(List<ParameterSet> sets, double[] logWeights) {
    double[] weights() {
        return Arrays.stream(logWeights).map(StrictMath::exp).toArray();
    }
}
