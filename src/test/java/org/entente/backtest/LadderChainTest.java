package org.entente.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.entente.theory.Participation;
import org.junit.jupiter.api.Test;

class LadderChainTest {
    private static final double[][] MOVES = {{.9, .1, 0, 0}, {.2, .7, .1, 0}, {0, 0, .8, .2}, {0, 0, 0, 1}};

    private static Forecast forecast(Participation start, int months) {
        Circumstances circumstances = new Circumstances(Trial.START, new double[0], Optional.empty());
        Situation situation = new Situation("AAA", start, Collections.nCopies(months, circumstances));
        Origin origin = new Origin(Trial.START, Foresight.STRICT, List.of(situation));
        return LadderChain.forecast(origin, situation, h -> MOVES);
    }

    @Test
    void rungsFollowThePowersOfTheMatrix() {
        Forecast forecast = forecast(Participation.FULL, 2);
        assertThat(forecast.rungs()[0]).containsExactly(1, 0, 0, 0);
        assertThat(forecast.rungs()[1]).containsExactly(.9, .1, 0, 0);
        assertThat(forecast.probability(Participation.FULL, 2)).isCloseTo(.83, within(1e-12));
        assertThat(forecast.probability(Participation.PASSIVE, 2)).isCloseTo(.16, within(1e-12));
        assertThat(forecast.probability(Disengagement.NOT_FULL, 2)).isCloseTo(.17, within(1e-12));
    }

    @Test
    void reachedCurvesCountAReturnAsHavingBeenThere() {
        Forecast forecast = forecast(Participation.FULL, 60);
        for (int h = 0; h <= 60; h++) {
            assertThat(forecast.reached(Disengagement.NOT_FULL)[h]).isCloseTo(1 - StrictMath.pow(.9, h), within(1e-12));
        }
        assertThat(forecast.reached(Disengagement.OUT)[60])
                .isCloseTo(forecast.probability(Participation.OUT, 60), within(1e-12));
    }

    @Test
    void anEventOfTheOriginHasHappened() {
        Forecast forecast = forecast(Participation.FROZEN, 3);
        assertThat(forecast.reached(Disengagement.FROZEN_OR_OUT)).containsOnly(1);
        assertThat(forecast.reached(Disengagement.OUT)[3]).isCloseTo(1 - .512, within(1e-12));
    }

    @Test
    void mixtureAveragesProbabilities() {
        Forecast mixture = Forecast.mixture(
                List.of(forecast(Participation.FULL, 2), forecast(Participation.FROZEN, 2)), new double[] {.25, .75});
        assertThat(mixture.rungs()[0]).containsExactly(.25, 0, .75, 0);
        assertThat(mixture.reached(Disengagement.FROZEN_OR_OUT)[0]).isEqualTo(.75);
    }

    @Test
    void impossibleForecastsAreRefused() {
        double[][] rungs = {{1, 0, 0, 0}, {.5, .4, 0, 0}};
        double[][] reached = {{0, .4}, {0, 0}, {0, 0}};
        assertThatThrownBy(() -> new Forecast("AAA", Trial.START, rungs, reached))
                .hasMessageContaining("add up to 1");
        double[][] half = {{1, 0, 0, 0}, {.5, .5, 0, 0}};
        assertThatThrownBy(() -> new Forecast("AAA", Trial.START, half, reached))
                .hasMessageContaining("(0.4)");
    }
}
