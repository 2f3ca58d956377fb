package org.entente.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LogitTest {

    @Test
    void logisticHasItsKnownValues() {
        assertThat(Logit.logistic(0)).isEqualTo(0.5);
        assertThat(Logit.logistic(StrictMath.log(3))).isCloseTo(0.75, within(1e-15));
        assertThat(Logit.logistic(-800)).isZero();
        assertThat(Logit.logistic(800)).isEqualTo(1);
    }

    @Test
    void probabilitiesSumToOneEvenForExtremeUtilities() {
        SplittableRandom draws = Coefficients.draws();
        for (int trial = 0; trial < 1000; trial++) {
            double[] chosen = draws.doubles(4, -1000, 1000).toArray();
            assertThat(Logit.probabilities(chosen, chosen)).isTrue();
            assertThat(Arrays.stream(chosen).sum()).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void oddsDoNotDependOnAThirdOption() {
        double[] two = {1.2, 0.4, Double.NEGATIVE_INFINITY};
        double[] three = {1.2, 0.4, 2.5};
        Logit.probabilities(two, two);
        Logit.probabilities(three, three);
        assertThat(two[2]).isZero();
        assertThat(three[0] / three[1]).isCloseTo(two[0] / two[1], within(1e-12));
    }

    @Test
    void nothingIsChosenFromNothing() {
        double[] none = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
        assertThat(Logit.probabilities(none, none)).isFalse();
        assertThat(none).containsOnly(0);
    }

    @Test
    void aUniformSelectsByCumulativeProbability() {
        double[] probabilities = {0.2, 0, 0.5, 0.3};
        assertThat(Logit.choose(probabilities, 0.1999)).isZero();
        assertThat(Logit.choose(probabilities, 0.2)).isEqualTo(2);
        assertThat(Logit.choose(probabilities, 0.71)).isEqualTo(3);
    }

    @Test
    void roundingNeverSelectsAnImpossibleOption() {
        assertThat(Logit.choose(new double[] {0.1, 0.2, 0.69, 0}, 0.999)).isEqualTo(2);
    }
}
