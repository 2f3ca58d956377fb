package org.entente.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import org.entente.theory.Participation;
import org.junit.jupiter.api.Test;

class BaselinesTest {
    private static final YearMonth LATE = Trial.START.plusMonths(120);

    @Test
    void nobodyLeavesHardlyEver() {
        Forecast forecast = Trial.forecast(Baselines.nobodyLeaves(), Trial.history(), LATE, "AAA");
        assertThat(forecast.probability(Participation.FULL, 60))
                .isCloseTo(StrictMath.pow(1 - 1 / 12000.0, 60), within(1e-12));
    }

    @Test
    void expertSaysThreeInAHundredAYear() {
        Forecast forecast = Trial.forecast(Baselines.expert(), Trial.history(), LATE, "CCC");
        assertThat(forecast.probability(Participation.OUT, 12)).isCloseTo(.03, within(1e-12));
        assertThat(forecast.probability(Participation.OUT, 24)).isCloseTo(1 - .97 * .97, within(1e-12));
    }

    @Test
    void baseRatesAreSharesWithTheStatedPrior() {
        List<MemberMonth> rows = Trial.rows("AAA", "f".repeat(50) + "p".repeat(10) + "f".repeat(41), .5);
        double[][] moves = new MoveRates(rows).matrix();
        double rate = 1.5 / 101;
        assertThat(moves[0][1]).isCloseTo((1 + 12 * rate / 3) / (90 + 12), within(1e-12));
        assertThat(moves[1][0]).isCloseTo((1 + 12 * rate) / (10 + 12), within(1e-12));
        assertThat(moves[2][3]).isCloseTo(rate, within(1e-12));
        for (double[] row : moves) {
            assertThat(row[0] + row[1] + row[2] + row[3]).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void anotherRateOfMovesDownLeavesProbabilities() {
        double[][] moves = new MoveRates(Trial.history()
                        .training(LATE, java.util.Optional.empty())
                        .members())
                .withDown(new double[] {.5, .25, .125});
        for (int from = 0; from < 4; from++) {
            double sum = 0;
            double below = 0;
            for (int to = 0; to < 4; to++) {
                sum += moves[from][to];
                below += to > from ? moves[from][to] : 0;
            }
            assertThat(sum).isCloseTo(1, within(1e-12));
            assertThat(below).isCloseTo(from < 3 ? StrictMath.pow(.5, from + 1) : 0, within(1e-12));
        }
    }

    @Test
    void refusalsAreHeldAgainstTheAllianceForTwoYears() {
        MemberHistory history = Trial.history();
        YearMonth soon = Trial.START.plusMonths(55);
        Forecast refused = Trial.forecast(Baselines.lastResponse(), history, Trial.START.plusMonths(62), "CCC");
        Forecast rates = Trial.forecast(Baselines.baseRates(), history, Trial.START.plusMonths(62), "CCC");
        assertThat(refused.probability(Disengagement.FROZEN_OR_OUT, 6))
                .isNotCloseTo(rates.probability(Disengagement.FROZEN_OR_OUT, 6), within(1e-6));
        Origin origin = history.origin(soon, Foresight.STRICT, "CCC"::equals);
        List<Circumstances> ahead = origin.situations().get(0).ahead();
        assertThat(ahead.get(18).refusedWithin(Baselines.GRUDGE)).isTrue();
        assertThat(ahead.get(19).refusedWithin(Baselines.GRUDGE)).isFalse();
    }

    @Test
    void dependenceTellsTheStayerFromTheLeaver() {
        MemberHistory history = Trial.history();
        YearMonth origin = Trial.START.plusMonths(29);
        YearMonth late = Trial.START.plusMonths(59);
        for (Forecaster logit : List.of(Baselines.dependenceOnly(), Baselines.ridgeLogit())) {
            double leaver = Trial.forecast(logit, history, late, "CCC").probability(Disengagement.NOT_FULL, 12);
            double stayer = Trial.forecast(logit, history, late, "AAA").probability(Disengagement.NOT_FULL, 12);
            assertThat(leaver).as(logit.name()).isGreaterThan(stayer);
            assertThat(Trial.forecast(logit, history, origin, "BBB").probability(Disengagement.NOT_FULL, 60))
                    .as("without any move in the past")
                    .isBetween(0.0, .9);
        }
    }

    @Test
    void everyBaselineHasANameOfItsOwn() {
        assertThat(Baselines.all())
                .extracting(Forecaster::name)
                .doesNotHaveDuplicates()
                .hasSize(6);
    }
}
