package org.entente.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class StackingTest {
    @Test
    void aModelThatIsAlwaysBetterTakesAll() {
        double[] weights = Stacking.weights(new double[][] {{.9, .5}, {.4, .3}, {.7, .69}});
        assertThat(weights[0]).isCloseTo(1, within(1e-6));
    }

    @Test
    void modelsThatKnowDifferentThingsShareByHowOften() {
        double[] weights = Stacking.weights(new double[][] {{1, 0}, {1, 0}, {0, 1}, {1, 0}});
        assertThat(weights[0]).isCloseTo(.75, within(1e-9));
        assertThat(Stacking.weights(new double[][] {{.8, .2}, {.2, .8}})).containsExactly(.5, .5);
    }

    /** Of log(.2 + .6 w) + log(.2 + .6 w) + log(.9 - .7 w) the derivative is 0 where 1.26 w = .94. */
    @Test
    void anInnerMaximumIsFound() {
        double[] weights = Stacking.weights(new double[][] {{.8, .2}, {.8, .2}, {.2, .9}});
        assertThat(weights[0]).isCloseTo(.94 / 1.26, within(1e-6));
    }

    @Test
    void equalModelsKeepEqualWeights() {
        assertThat(Stacking.weights(new double[][] {{.3, .3, .3}, {.6, .6, .6}}))
                .containsExactly(1 / 3.0, 1 / 3.0, 1 / 3.0);
    }

    @Test
    void weightsForACountryComeFromTheOthers() {
        List<String> countries = List.of("AAA", "BBB");
        double[][] likelihoods = {{.9, .1}, {.1, .9}};
        double score = Stacking.leaveOneCountryOut(countries, likelihoods);
        assertThat(score).isCloseTo(-StrictMath.log(.1), within(1e-6));
    }
}
