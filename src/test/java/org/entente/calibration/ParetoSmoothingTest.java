package org.entente.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParetoSmoothingTest {
    /** Ratios with a Pareto tail of a known shape, smoothed by ArviZ 0.23.4. */
    @ParameterizedTest
    @CsvSource({
        "0.2, 0.23932611628778871, 0.0022286756728572012, 1873.5310657658847, 0.5596433037558619",
        "0.5, 0.49047116622990694, 0.015163773715266652, 849.5690490523378, 0.6677698310006259",
        "0.9, 0.8378822668560965, 0.11542721736436763, 52.25085652399355, 0.8456766366358033",
        "1.5, 1.3845375799360324, 0.5255563383669448, 3.3806898162600945, 0.9862801456370782"
    })
    void asInArviz(double tail, double shape, double greatest, double effective, double mean) {
        PseudoChains source = new PseudoChains(7);
        double[] draws = new double[2000];
        Arrays.setAll(draws, i -> source.uniform());
        ParetoSmoothing smoothing = ParetoSmoothing.of(
                Arrays.stream(draws).map(u -> -tail * Math.log(1 - u)).toArray());
        double[] weights = Arrays.stream(smoothing.logWeights()).map(Math::exp).toArray();
        double weighted = 0;
        for (int i = 0; i < draws.length; i++) {
            weighted += weights[i] * draws[i];
        }
        assertThat(smoothing.shape()).isCloseTo(shape, within(1e-9));
        assertThat(Arrays.stream(weights).max().orElseThrow()).isCloseTo(greatest, within(1e-10));
        assertThat(smoothing.effectiveSize()).isCloseTo(effective, within(1e-5));
        assertThat(weighted).isCloseTo(mean, within(1e-9));
    }

    /**
     * Draws of N(0, 1) reweighted to N(0.5, 0.8²): the mean of 4,000 draws has a standard error of about .014, so that a
     * deviation of .06 has a probability below 1e-4.
     */
    @Test
    void reweightingFindsTheTarget() {
        Random random = new Random(5);
        double[] draws = random.doubles(4000).map(u -> random.nextGaussian()).toArray();
        ParetoSmoothing smoothing = ParetoSmoothing.of(Arrays.stream(draws)
                .map(x -> x * x / 2 - Math.pow((x - 0.5) / 0.8, 2) / 2)
                .toArray());
        double mean = 0;
        for (int i = 0; i < draws.length; i++) {
            mean += Math.exp(smoothing.logWeights()[i]) * draws[i];
        }
        assertThat(mean).isCloseTo(0.5, within(0.06));
        assertThat(smoothing.shape()).isLessThan(0.5);
    }

    @Test
    void equalRatiosGiveEqualWeightsOfUnknownTail() {
        ParetoSmoothing smoothing = ParetoSmoothing.of(new double[100]);
        assertThat(smoothing.effectiveSize()).isCloseTo(100, within(1e-9));
        assertThat(smoothing.shape()).isEqualTo(Double.POSITIVE_INFINITY);
    }
}
