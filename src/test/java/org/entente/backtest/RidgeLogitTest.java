package org.entente.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.random.Distributions;
import org.entente.random.EventKind;
import org.entente.random.KeyedRandom;
import org.junit.jupiter.api.Test;

class RidgeLogitTest {
    @Test
    void withoutPenaltyATwoByTwoTableGivesItsOddsRatio() {
        double[][] inputs = new double[40_000][1];
        double[] events = new double[inputs.length];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i][0] = i % 2;
            events[i] = i % 2 == 0 ? (i / 2) % 5 == 0 ? 1 : 0 : (i / 2) % 2;
        }
        RidgeLogit fit = RidgeLogit.fit(inputs, events, 1e-9);
        assertThat(fit.coefficients()[0]).isCloseTo(StrictMath.log(.25), within(1e-3));
        assertThat(fit.coefficients()[1]).isCloseTo(StrictMath.log(4), within(1e-3));
    }

    @Test
    void theFitIsTheMaximumOfItsObjective() {
        double[][] inputs = new double[200][3];
        double[] events = new double[200];
        simulate(inputs, events);
        RidgeLogit fit = RidgeLogit.fit(inputs, events, 2);
        double best = fit.objective(inputs, events, 2);
        for (int i = 0; i < 4; i++) {
            for (double shift : new double[] {-1e-3, 1e-3}) {
                double[] other = fit.coefficients().clone();
                other[i] += shift;
                assertThat(new RidgeLogit(other).objective(inputs, events, 2)).isLessThan(best);
            }
        }
    }

    @Test
    void aGreatPenaltyLeavesTheConstantOnly() {
        double[][] inputs = new double[200][3];
        double[] events = new double[200];
        simulate(inputs, events);
        double share = (java.util.Arrays.stream(events).sum() + .5) / 201;
        RidgeLogit fit = RidgeLogit.fit(inputs, events, 1e9);
        assertThat(fit.probability(new double[] {1, 1, 1})).isCloseTo(share, within(1e-6));
    }

    @Test
    void rowsWithoutEventsHaveAFiniteFit() {
        double[][] inputs = {{1, 0}, {0, 1}, {1, 1}};
        RidgeLogit fit = RidgeLogit.fit(inputs, new double[3], 1);
        assertThat(fit.probability(new double[] {0, 0})).isBetween(.05, .5);
    }

    private static void simulate(double[][] inputs, double[] events) {
        for (int i = 0; i < inputs.length; i++) {
            KeyedRandom random = new KeyedRandom(5, i);
            for (int j = 0; j < inputs[i].length; j++) {
                inputs[i][j] = Distributions.normal(0, 1, random.uniform(EventKind.REVIEW, j, 0));
            }
            double probability = Distributions.logisticCumulative(inputs[i][0] - 1);
            events[i] = random.uniform(EventKind.CHOICE, 0, 0) < probability ? 1 : 0;
        }
    }
}
