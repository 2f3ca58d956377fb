package org.entente.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionsTest {
    /** Draws at the centres of a grid on (0, 1) have the exact frequencies, to one cell. */
    private static final int GRID = 100_000;

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 3})
    void poissonHasItsFrequencies(double mean) {
        int[] counts = counts(u -> Distributions.poisson(mean, u, 18), 19);
        double probability = Math.exp(-mean);
        for (int k = 0; k < 18; k++) {
            assertThat(counts[k] / (double) GRID).isCloseTo(probability, within(1.5 / GRID));
            probability *= mean / (k + 1);
        }
    }

    @Test
    void poissonStopsAtItsCap() {
        assertThat(Distributions.poisson(3, 1 - 0x1p-53, 4)).isEqualTo(4);
        assertThat(Distributions.poisson(3, 1 - 0x1p-53, 100)).isLessThan(40);
        assertThat(Distributions.poisson(0, 1 - 0x1p-53, 4)).isZero();
    }

    @Test
    void logisticInvertsItsCumulativeFunction() {
        assertThat(Distributions.logistic(0.5)).isZero();
        assertThat(Distributions.logistic(0.75)).isCloseTo(Math.log(3), within(1e-15));
        for (double u = 0.001; u < 1; u += 0.001) {
            assertThat(Distributions.logisticCumulative(Distributions.logistic(u)))
                    .isCloseTo(u, within(1e-15));
        }
    }

    @Test
    void normalAndUniformScale() {
        assertThat(Distributions.normal(0.05, 0.2, 0.975)).isCloseTo(0.05 + 0.2 * 1.959963984540054, within(1e-14));
        assertThat(Distributions.uniform(-0.1, 0.1, 0.75)).isCloseTo(0.05, within(1e-15));
    }

    private static int[] counts(DoubleToIntFunction draw, int categories) {
        int[] counts = new int[categories];
        for (int i = 0; i < GRID; i++) {
            counts[draw.applyAsInt((i + 0.5) / GRID)]++;
        }
        return counts;
    }
}
