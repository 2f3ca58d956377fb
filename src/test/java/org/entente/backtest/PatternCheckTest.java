package org.entente.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.backtest.PatternStatistic.Support;
import org.entente.parameter.Quality;
import org.entente.scenario.Examination.Measurement;
import org.entente.scenario.Examination.Pattern;
import org.entente.scenario.HistoricalRecord;
import org.entente.theory.Participation;
import org.entente.theory.ResponseLevel;
import org.entente.theory.ThreatClass;
import org.junit.jupiter.api.Test;

class PatternCheckTest {
    /** Two states over ten months: AAA slides and freezes, BBB leaves and returns. */
    private static final AllianceHistory HISTORY = new Written(Map.of("AAA", "fffppppzzz", "BBB", "ffooooofff"));

    /** A history in letters; the month before the first is like the first. */
    private record Written(Map<String, String> paths) implements AllianceHistory {
        @Override
        public List<String> states() {
            return paths.keySet().stream().sorted().toList();
        }

        @Override
        public Participation status(String state, int month) {
            return Trial.status(paths.get(state).charAt(Math.max(0, month)));
        }

        @Override
        public int voices(String state, int month) {
            return state.equals("AAA") && month % 4 == 0 ? 1 : 0;
        }

        @Override
        public List<CrisisAnswer> crises(int month) {
            return month != 5
                    ? List.of()
                    : List.of(
                            new CrisisAnswer("AAA", ThreatClass.DOMESTIC, true, ResponseLevel.DEPLOYMENT),
                            new CrisisAnswer("AAA", ThreatClass.DOMESTIC, false, ResponseLevel.NONE),
                            new CrisisAnswer("BBB", ThreatClass.DOMESTIC, true, ResponseLevel.CONSULTATION),
                            new CrisisAnswer("AAA-BBB", ThreatClass.INTRA_ALLIANCE, false, ResponseLevel.NONE));
        }

        @Override
        public double remittances(String state, int month) {
            return 2 + month;
        }

        @Override
        public double trade(String state, int month) {
            return 1 + month;
        }

        @Override
        public double alignment(int month) {
            return month == 0 ? 1 : .5;
        }

        @Override
        public double cohesion(int month) {
            return 50 - month;
        }

        @Override
        public double opinion(String state, int month) {
            return state.equals("AAA") ? .4 : .8;
        }

        @Override
        public double arms(String state, int month) {
            return month / 10.0;
        }
    }

    private static Pattern pattern(Measurement measurement, String status, int from, int until, String... states) {
        return new Pattern(
                "P",
                "a pattern",
                measurement,
                List.of(states),
                measurement == Measurement.MEAN_RESPONSE ? Optional.of(ThreatClass.DOMESTIC) : Optional.empty(),
                status.isEmpty() ? Optional.empty() : Optional.of(Trial.status(status.charAt(0))),
                from,
                until,
                Optional.empty(),
                "the model lacks it",
                new HistoricalRecord.Origin("made up", Quality.C));
    }

    private static double measured(Measurement measurement, String status, int from, int until, String... states) {
        return PatternStatistic.of(pattern(measurement, status, from, until, states), HISTORY);
    }

    @Test
    void movesAreCountedByStateRungAndWindow() {
        assertThat(measured(Measurement.MOVES, "", 0, 9)).isEqualTo(4);
        assertThat(measured(Measurement.MOVES, "o", 0, 9)).isEqualTo(1);
        assertThat(measured(Measurement.MOVES, "", 0, 9, "AAA")).isEqualTo(2);
        assertThat(measured(Measurement.MOVES, "", 3, 6)).isEqualTo(1);
        assertThat(measured(Measurement.MOVES_PER_CENTURY, "", 0, 9)).isEqualTo(1200 * 4 / 15.0);
    }

    @Test
    void durationsAreCounted() {
        assertThat(measured(Measurement.MONTHS_AT, "o", 0, 9, "BBB")).isEqualTo(5);
        assertThat(measured(Measurement.MONTHS_AT, "p", 0, 9, "AAA")).isEqualTo(7);
        assertThat(measured(Measurement.MONTHS_UNTIL, "z", 1, 9, "AAA")).isEqualTo(6);
        assertThat(measured(Measurement.MONTHS_UNTIL, "o", 1, 9, "AAA"))
                .as("never")
                .isEqualTo(9);
    }

    @Test
    void otherMeasuresAreRead() {
        assertThat(measured(Measurement.MEMBERS, "", 0, 4)).isEqualTo(1);
        assertThat(measured(Measurement.VOICES, "", 0, 9)).isEqualTo(3);
        assertThat(measured(Measurement.MEAN_RESPONSE, "", 0, 9)).isEqualTo(2.5);
        assertThat(measured(Measurement.MEAN_RESPONSE, "", 0, 9, "AAA")).isEqualTo(4);
        assertThat(measured(Measurement.MEAN_RESPONSE, "", 0, 3)).isNaN();
        assertThat(measured(Measurement.REMITTANCES, "", 0, 2)).isEqualTo(2);
        assertThat(measured(Measurement.TRADE, "", 1, 3)).isEqualTo(2);
        assertThat(measured(Measurement.COHESION, "", 1, 3)).isEqualTo(-2);
        assertThat(measured(Measurement.COHESION_FALLS, "", 1, 3)).isEqualTo(1);
        assertThat(measured(Measurement.OPINION, "", 0, 3)).isCloseTo(.6, within(1e-12));
        assertThat(measured(Measurement.ARMS, "", 0, 3, "AAA")).isEqualTo(.3);
    }

    @Test
    void aValueWithinTheCentralNinetyPerCentPasses() {
        double[] draws = new double[101];
        java.util.Arrays.setAll(draws, i -> i);
        PatternCheck inside = check(95, draws);
        assertThat(inside.lower()).isEqualTo(5);
        assertThat(inside.upper()).isEqualTo(95);
        assertThat(inside.verdict()).isEqualTo(PatternVerdict.PASSED);
        assertThat(inside.tail()).isCloseTo(2 * 5.5 / 101, within(1e-12));
        assertThat(check(95.5, draws).passed()).isFalse();
    }

    private static PatternCheck check(double observed, double... draws) {
        return PatternCheck.of("P", "", observed, draws, new Support(0, Double.POSITIVE_INFINITY));
    }

    private static PatternVerdict verdict(Support support, double observed, double... draws) {
        return PatternCheck.of("P", "", observed, draws, support).verdict();
    }

    private static Support support(Measurement measurement, String status, int from, int until, String... states) {
        return PatternStatistic.support(pattern(measurement, status, from, until, states), HISTORY);
    }

    @Test
    void measuresHaveTheirRanges() {
        assertThat(support(Measurement.MOVES, "", 0, 9)).isEqualTo(new Support(0, 20));
        assertThat(support(Measurement.MOVES, "o", 0, 8)).isEqualTo(new Support(0, 10));
        assertThat(support(Measurement.MOVES, "o", 4, 4, "AAA", "CCC"))
                .as("a state that is not there does not move")
                .isEqualTo(new Support(0, 1));
        assertThat(support(Measurement.MONTHS_AT, "p", 2, 9)).isEqualTo(new Support(0, 8));
        assertThat(support(Measurement.MONTHS_UNTIL, "z", 2, 9)).isEqualTo(new Support(0, 8));
        assertThat(support(Measurement.MEMBERS, "", 0, 9)).isEqualTo(new Support(0, 2));
        assertThat(support(Measurement.MEAN_RESPONSE, "", 0, 9)).isEqualTo(new Support(0, 4));
        for (Measurement share : List.of(Measurement.COHESION_FALLS, Measurement.OPINION, Measurement.ARMS)) {
            assertThat(support(share, "", 0, 9)).isEqualTo(new Support(0, 1));
        }
        for (Measurement open : List.of(
                Measurement.MOVES_PER_CENTURY, Measurement.VOICES, Measurement.REMITTANCES, Measurement.TRADE)) {
            assertThat(support(open, "", 0, 9)).isEqualTo(new Support(0, Double.POSITIVE_INFINITY));
        }
    }

    @Test
    void aBandThatIsTheWholeRangeTellsNothing() {
        Support year = new Support(0, 12);
        assertThat(verdict(year, 4, 0, 0, 12, 12)).isEqualTo(PatternVerdict.VACUOUS);
        assertThat(verdict(year, 4, 0, 0, 11, 11)).isEqualTo(PatternVerdict.PASSED);
        assertThat(verdict(year, 4, 1, 1, 12, 12)).isEqualTo(PatternVerdict.PASSED);
        assertThat(verdict(year, 13, 0, 0, 12, 12)).isEqualTo(PatternVerdict.FAILED);
        assertThat(verdict(new Support(0, Double.POSITIVE_INFINITY), 4, 0, 0, 12, 12))
                .isEqualTo(PatternVerdict.PASSED);
    }

    @Test
    void oneValueOfAllHistoriesFailsOrTellsNothing() {
        Support levels = new Support(0, 4);
        assertThat(verdict(levels, 0, 0, 0, Double.NaN, 0)).isEqualTo(PatternVerdict.VACUOUS);
        assertThat(verdict(levels, .5, 0, 0, 0)).isEqualTo(PatternVerdict.FAILED);
    }

    @Test
    void aBandOfNoWidthPassesWhereSomeHistoryDiffers() {
        double[] draws = new double[101];
        draws[0] = 1;
        PatternCheck check = check(0, draws);
        assertThat(check.upper()).isZero();
        assertThat(check.verdict()).isEqualTo(PatternVerdict.PASSED);
    }

    @Test
    void vacuousPatternsCountAmongThoseThatPass() {
        assertThat(PatternVerdict.count(List.of(check(1, 1), check(1, 0, 2), check(1, 2, 3))))
                .isEqualTo("2 of 3 patterns pass, 1 of them could not fail");
    }

    @Test
    void aPatternNobodyShowsFails() {
        assertThat(check(1, Double.NaN).passed()).isFalse();
        assertThat(check(Double.NaN, 1, 2).passed()).isFalse();
    }

    @Test
    void theRecordIsMeasuredLikeTheSimulations() {
        List<AllianceHistory> simulated = new ArrayList<>();
        for (String path : List.of("ffffffffff", "fffppppzzz", "ffffffzzzz")) {
            simulated.add(new Written(Map.of("AAA", path)));
        }
        PatternCheck check = PatternCheck.of(pattern(Measurement.MONTHS_UNTIL, "z", 0, 9, "AAA"), HISTORY, simulated);
        assertThat(check.observed()).isEqualTo(7);
        assertThat(check.median()).isEqualTo(7);
        assertThat(check.histories()).isEqualTo(3);
        assertThat(check.reason()).isEmpty();
    }

    @Test
    void aFailureSaysWhyWhereThatIsKnown() {
        List<AllianceHistory> simulated = List.of(new Written(Map.of("AAA", "ffffffffff")));
        PatternCheck check = PatternCheck.of(pattern(Measurement.MONTHS_UNTIL, "z", 0, 9, "AAA"), HISTORY, simulated);
        assertThat(check.passed()).isFalse();
        assertThat(check.reason()).isEqualTo("the model lacks it");
    }
}
