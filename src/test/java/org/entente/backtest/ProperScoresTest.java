package org.entente.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleBinaryOperator;
import org.entente.theory.Participation;
import org.junit.jupiter.api.Test;

class ProperScoresTest {
    private static final double EXACT = 1e-12;

    @Test
    void singleScoresHaveTheirTextbookValues() {
        assertThat(ProperScores.log(.5, true)).isCloseTo(StrictMath.log(2), within(EXACT));
        assertThat(ProperScores.log(.2, false)).isCloseTo(-StrictMath.log(.8), within(EXACT));
        assertThat(ProperScores.brier(.7, true)).isCloseTo(.09, within(EXACT));
        assertThat(ProperScores.brier(.7, false)).isCloseTo(.49, within(EXACT));
    }

    @Test
    void aMissedCertaintyCostsTheFloorAndNoMore() {
        assertThat(ProperScores.log(0, true))
                .isEqualTo(ProperScores.log(1, false))
                .isCloseTo(-StrictMath.log(ProperScores.FLOOR), within(1e-9));
        assertThat(ProperScores.log(new double[] {1, 0, 0, 0}, Participation.OUT))
                .isCloseTo(-StrictMath.log(ProperScores.FLOOR), within(EXACT));
    }

    @Test
    void logAndBrierAreLeastForTheTrueProbability() {
        for (int truth = 5; truth <= 95; truth += 5) {
            double p = truth / 100.0;
            assertThat(best(p, (q, happened) -> ProperScores.log(q, happened == 1)))
                    .isEqualTo(truth);
            assertThat(best(p, (q, happened) -> ProperScores.brier(q, happened == 1)))
                    .isEqualTo(truth);
        }
    }

    /** The percentage whose expected score is least under a true probability. */
    private static int best(double p, DoubleBinaryOperator score) {
        int best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (int percent = 1; percent < 100; percent++) {
            double q = percent / 100.0;
            double expected = p * score.applyAsDouble(q, 1) + (1 - p) * score.applyAsDouble(q, 0);
            if (expected < least) {
                least = expected;
                best = percent;
            }
        }
        return best;
    }

    @Test
    void rankedScoreAddsTheBoundsAndPunishesDistance() {
        double[] rungs = {.57, .26, .16, .01};
        double expected = .57 * .57 + .83 * .83 + .01 * .01;
        assertThat(ProperScores.rankedProbability(rungs, Participation.FROZEN)).isCloseTo(expected, within(EXACT));
        double[] full = {1, 0, 0, 0};
        assertThat(ProperScores.rankedProbability(full, Participation.FULL)).isZero();
        assertThat(ProperScores.rankedProbability(full, Participation.PASSIVE)).isEqualTo(1);
        assertThat(ProperScores.rankedProbability(full, Participation.OUT)).isEqualTo(3);
    }

    @Test
    void rankedScoreIsLeastForTheTrueLaw() {
        double[] truth = {.6, .25, .1, .05};
        double atTruth = expectedRanked(truth, truth);
        for (int from = 0; from < 4; from++) {
            for (int to = 0; to < 4; to++) {
                double[] other = truth.clone();
                other[from] -= .02;
                other[to] += .02;
                if (from != to) {
                    assertThat(expectedRanked(other, truth)).isGreaterThan(atTruth);
                }
            }
        }
    }

    private static double expectedRanked(double[] stated, double[] truth) {
        double sum = 0;
        for (Participation status : Participation.LADDER) {
            sum += truth[status.rung()] * ProperScores.rankedProbability(stated, status);
        }
        return sum;
    }

    @Test
    void timeScoreOfACertainMonthIsItsDistanceFromTheEvent() {
        Outcome slides = Trial.outcome("ffffpppppp");
        assertThat(ProperScores.timeToEvent(certain(7, 9), slides, Disengagement.NOT_FULL))
                .isEqualTo(3);
        assertThat(ProperScores.timeToEvent(certain(4, 9), slides, Disengagement.NOT_FULL))
                .isZero();
        assertThat(ProperScores.timeToEvent(certain(99, 9), slides, Disengagement.NOT_FULL))
                .isEqualTo(6);
        assertThat(ProperScores.timeToEvent(certain(99, 9), slides, Disengagement.OUT))
                .isZero();
    }

    private static double[] certain(int month, int window) {
        double[] curve = new double[window + 1];
        for (int h = month; h <= window; h++) {
            curve[h] = 1;
        }
        return curve;
    }

    /** The expectation is Σ (F - G)² + Σ G (1 - G), least where F is the true G, whatever the end of the record. */
    @Test
    void timeScoreIsLeastForTheTrueLawWhereverTheRecordEnds() {
        double[] truth = {0, .1, .3, .35, .7};
        double[] stated = {0, .2, .2, .5, .5};
        for (int window = 1; window < truth.length; window++) {
            double gap = 0;
            double own = 0;
            for (int h = 1; h <= window; h++) {
                gap += (stated[h] - truth[h]) * (stated[h] - truth[h]);
                own += truth[h] * (1 - truth[h]);
            }
            assertThat(expectedTime(truth, truth, window)).isCloseTo(own, within(EXACT));
            assertThat(expectedTime(stated, truth, window)).isCloseTo(own + gap, within(EXACT));
        }
    }

    private static double expectedTime(double[] stated, double[] truth, int window) {
        double sum = 0;
        for (int first = 1; first <= truth.length; first++) {
            double weight = (first < truth.length ? truth[first] : 1) - truth[first - 1];
            String path = ("f".repeat(first) + "o".repeat(truth.length)).substring(0, window + 1);
            sum += weight * ProperScores.timeToEvent(stated, Trial.outcome(path), Disengagement.OUT);
        }
        return sum;
    }
}
