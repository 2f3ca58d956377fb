package org.entente.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against ArviZ 0.23.4 on the same chains, and against what is known of autoregressive ones. */
class ConvergenceTest {
    @Test
    void autoregressiveChainsAsInArviz() {
        assertAsPublished(chains(4, 500, 0.7, e -> e), 1.0038752415200682, 413.9181067839692, 783.3117319316343);
    }

    @Test
    void oddLengthAsInArviz() {
        double[][] chains = {PseudoChains.chain(5, 333, 0.3, e -> e), PseudoChains.chain(6, 333, 0.3, e -> e)};
        assertAsPublished(chains, 0.9992052618133375, 325.49570255423674, 401.06145011359064);
    }

    @Test
    void shiftedChainsAsInArviz() {
        double[][] chains = chains(4, 400, 0.5, e -> e);
        IntStream.range(0, 4).forEach(i -> Arrays.setAll(chains[i], t -> .1 * i + chains[i][t]));
        assertAsPublished(chains, 1.061612853718979, 60.52968419544484, 366.29195949979356);
    }

    @Test
    void chainsOfDifferentSpreadAsInArviz() {
        double[][] chains = chains(4, 400, 0.5, e -> e);
        IntStream.range(0, 4).forEach(i -> Arrays.setAll(chains[i], t -> (1 + i) * chains[i][t]));
        assertAsPublished(chains, 1.1648722566640406, 618.7943842951003, 120.19838932339763);
    }

    @Test
    void heavyTailsAsInArviz() {
        double[][] chains = chains(4, 400, 0.5, e -> e / (0.501 - Math.abs(e)));
        assertAsPublished(chains, 1.0239545345132735, 424.00932610025626, 575.0703014751601);
    }

    @Test
    void alternatingChainsAsInArviz() {
        assertAsPublished(chains(4, 400, -0.6, e -> e), 1.000859948902304, 5126.591972249479, 1279.5026556035618);
    }

    /**
     * The effective share of a normal autoregressive chain is (1 − φ) / (1 + φ). With 4 × 20,000 draws the estimate's
     * relative standard error is below 5 %, so that a deviation of 20 % has a probability below 1e-4.
     */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 0.9})
    void effectiveSizeOfNormalChainsIsExact(double persistence) {
        Random random = new Random(3);
        double[][] chains = new double[4][20_000];
        for (double[] chain : chains) {
            double x = random.nextGaussian() / Math.sqrt(1 - persistence * persistence);
            for (int t = 0; t < chain.length; t++) {
                x = persistence * x + random.nextGaussian();
                chain[t] = x;
            }
        }
        assertThat(Convergence.bulkEffectiveSize(chains))
                .isCloseTo(80_000 * (1 - persistence) / (1 + persistence), withinPercentage(20));
        assertThat(Convergence.rHat(chains)).isCloseTo(1, within(0.01));
    }

    private static double[][] chains(int m, int n, double persistence, DoubleUnaryOperator shock) {
        return IntStream.rangeClosed(1, m)
                .mapToObj(seed -> PseudoChains.chain(seed, n, persistence, shock))
                .toArray(double[][]::new);
    }

    private static void assertAsPublished(double[][] chains, double rHat, double bulk, double tail) {
        assertThat(Convergence.rHat(chains)).isCloseTo(rHat, within(1e-9));
        assertThat(Convergence.bulkEffectiveSize(chains)).isCloseTo(bulk, withinPercentage(1e-7));
        assertThat(Convergence.tailEffectiveSize(chains)).isCloseTo(tail, withinPercentage(1e-7));
    }
}
