package org.entente.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.entente.calibration.ParetoSmoothing;
import org.junit.jupiter.api.Test;

class LeftOutWeightsTest {
    /** Weights (1 - u)^-k at even shares u have a tail of shape k. */
    private static LeftOutWeights weights(double shape) {
        double[] logs = IntStream.range(0, 2000)
                .mapToDouble(i -> -shape * StrictMath.log1p(-(i + .5) / 2000))
                .toArray();
        return LeftOutWeights.of("model", "AAA", ParetoSmoothing.of(logs));
    }

    @Test
    void aHeavyTailIsMarked() {
        assertThat(weights(.4).shape()).isCloseTo(.4, within(.1));
        assertThat(weights(.4).isReliable()).isTrue();
        assertThat(weights(1.1).isReliable()).isFalse();
        assertThat(weights(1.1).effectiveSize()).isLessThan(weights(.4).effectiveSize());
    }

    @Test
    void aTailTooShortToJudgeIsNotReliable() {
        assertThat(LeftOutWeights.of("model", "AAA", ParetoSmoothing.of(new double[20]))
                        .isReliable())
                .isFalse();
    }
}
