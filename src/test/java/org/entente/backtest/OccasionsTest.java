package org.entente.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.scenario.RecordReader;
import org.junit.jupiter.api.Test;

class OccasionsTest {
    private static final MemberHistory TINY =
            history(Path.of("src", "test", "resources", "org", "entente", "cli", "tiny", "records", "tiny.yaml"));
    private static final MemberHistory TREATY = history(Path.of("scenarios", "records", "csto-1994-2024.yaml"));
    private static final YearMonth ORIGIN = Trial.START.plusMonths(40);

    private static MemberHistory history(Path file) {
        return RecordRows.of(RecordReader.read(file));
    }

    private static double[] inputs(MemberHistory history, String state, YearMonth month) {
        return history.training(history.end(), Optional.empty()).rows().stream()
                .filter(row -> row.state().equals(state) && row.month().equals(month))
                .findFirst()
                .map(row -> row.circumstances().occasions().inputs(month))
                .orElseThrow();
    }

    /** AAA is helped in June 2000; BBB is refused in March 2001 and March 2002. */
    @Test
    void crisesCountForAYearAndRefusalsForTwo() {
        assertThat(inputs(TINY, "AAA", YearMonth.of(2000, 5))).containsExactly(0, 0, 0);
        assertThat(inputs(TINY, "AAA", YearMonth.of(2000, 6))).containsExactly(1, 0, 0);
        assertThat(inputs(TINY, "AAA", YearMonth.of(2001, 5))).containsExactly(1, 0, 0);
        assertThat(inputs(TINY, "AAA", YearMonth.of(2001, 6))).containsExactly(0, 0, 0);
        assertThat(inputs(TINY, "BBB", YearMonth.of(2001, 3))).containsExactly(1, 1, 0);
        assertThat(inputs(TINY, "BBB", YearMonth.of(2003, 3))).containsExactly(0, 1, 0);
        assertThat(inputs(TINY, "CCC", YearMonth.of(2002, 3))).containsExactly(0, 0, 0);
    }

    @Test
    void movesOfTheMonthOfRenewalAndClashesOfBothSidesAreMarked() {
        assertThat(inputs(TREATY, "BLR", YearMonth.of(1999, 2))).containsExactly(0, 0, 0);
        assertThat(inputs(TREATY, "BLR", YearMonth.of(1999, 3))).containsExactly(0, 0, 1);
        assertThat(inputs(TREATY, "GEO", YearMonth.of(1999, 3))).containsExactly(1, 1, 1);
        assertThat(inputs(TREATY, "BLR", YearMonth.of(1999, 4))).containsExactly(0, 0, 0);
        assertThat(inputs(TREATY, "KGZ", YearMonth.of(2021, 4))[0]).isEqualTo(1);
        assertThat(inputs(TREATY, "TJK", YearMonth.of(2021, 4))[0]).isEqualTo(1);
    }

    @Test
    void strictForesightKnowsTheCalendarButNoLaterCrisis() {
        List<Circumstances> ahead = ahead(history(true), Foresight.STRICT);
        assertThat(ahead.get(9).occasions().inputs(ahead.get(9).month())).containsExactly(1, 1, 0);
        assertThat(ahead.get(10).occasions().inputs(ahead.get(10).month())).containsExactly(0, 1, 1);
        assertThat(ahead.get(30).occasions().inputs(ahead.get(30).month())).containsExactly(0, 0, 0);
        List<Circumstances> coded = ahead(history(true), Foresight.CODED);
        assertThat(coded.get(30).occasions().inputs(coded.get(30).month())).containsExactly(1, 1, 0);
    }

    @Test
    void theRidgeLogitLooksAtOccasionsAndStrictlyAtNoneAfterTheOrigin() {
        Forecaster ridge = Baselines.ridgeLogit();
        double[][] strict = rungs(ridge, history(true), Foresight.STRICT);
        assertThat(rungs(ridge, history(false), Foresight.STRICT)).isDeepEqualTo(strict);
        assertThat(rungs(ridge, history(true), Foresight.CODED)[60][0]).isLessThan(strict[60][0]);
    }

    private static List<Circumstances> ahead(MemberHistory history, Foresight foresight) {
        return history.origin(ORIGIN, foresight, "CCC"::equals)
                .situations()
                .get(0)
                .ahead();
    }

    private static double[][] rungs(Forecaster forecaster, MemberHistory history, Foresight foresight) {
        return forecaster
                .forecasts(history.training(ORIGIN, Optional.empty()), history.origin(ORIGIN, foresight, "CCC"::equals))
                .get(0)
                .rungs();
    }

    /**
     * Two states, BBB and DDD, are refused and step down soon after; CCC is refused in month 38 and, if it is to be, again
     * in month 60. The treaty is renewed in month 51.
     */
    private static MemberHistory history(boolean again) {
        List<MemberMonth> rows = new ArrayList<>(Trial.rows("AAA", "f".repeat(121), .5));
        rows.addAll(dated(Trial.rows("BBB", "f".repeat(12) + "p".repeat(109), .5), List.of(10)));
        rows.addAll(dated(Trial.rows("CCC", "f".repeat(121), .5), again ? List.of(38, 60) : List.of(38)));
        rows.addAll(dated(Trial.rows("DDD", "f".repeat(22) + "p".repeat(99), .5), List.of(20)));
        return new MemberHistory(List.of(Baselines.DEPENDENCE, "noise"), rows);
    }

    private static List<MemberMonth> dated(List<MemberMonth> rows, List<Integer> refusals) {
        return rows.stream()
                .map(row -> {
                    Optional<YearMonth> last = refusals.stream()
                            .map(Trial.START::plusMonths)
                            .filter(date -> !date.isAfter(row.month()))
                            .reduce((before, later) -> later);
                    Occasions occasions = new Occasions(last, last, List.of(Trial.START.plusMonths(51)));
                    Circumstances old = row.circumstances();
                    return new MemberMonth(
                            row.state(),
                            row.status(),
                            row.next(),
                            new Circumstances(old.month(), old.covariates(), old.answer(), occasions));
                })
                .toList();
    }
}
