package org.entente.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.entente.scenario.HistoricalRecord;
import org.entente.scenario.RecordReader;
import org.junit.jupiter.api.Test;

class RecordRowsTest {
    private static final HistoricalRecord RECORD =
            RecordReader.read(Path.of("scenarios", "records", "csto-1994-2024.yaml"));
    private static final MemberHistory HISTORY = RecordRows.of(RECORD);

    @Test
    void theRecordIsCompleteAndHasItsMoves() {
        TrainingView all = HISTORY.training(HISTORY.end(), Optional.empty());
        assertThat(HISTORY.end()).isEqualTo(YearMonth.of(2024, 12));
        assertThat(all.rows()).hasSize(8 * (RECORD.months() - 1));
        assertThat(all.rows().stream().filter(row -> row.movesDown() || row.movesUp()))
                .hasSize(RECORD.moves().size());
        assertThat(all.rows())
                .allMatch(row -> row.circumstances().covariates().length
                        == all.covariates().size());
        assertThat(all.covariates()).contains(Baselines.DEPENDENCE, "warCommitment", "autonomy");
    }

    @Test
    void covariatesAreThoseOfTheMonth() {
        TrainingView view = HISTORY.training(YearMonth.of(2022, 12), Optional.empty());
        int war = view.covariates().indexOf("warCommitment");
        assertThat(view.rows())
                .filteredOn(row -> row.month().equals(YearMonth.of(2022, 2)))
                .hasSize(8)
                .allMatch(row -> row.circumstances().covariates()[war] == .85);
        assertThat(view.rows())
                .filteredOn(row -> row.month().equals(YearMonth.of(2022, 1)))
                .allMatch(row -> row.circumstances().covariates()[war] == .1);
    }

    @Test
    void answersAreThoseOfTheLastRequest() {
        MemberMonth row = HISTORY.training(HISTORY.end(), Optional.empty()).rows().stream()
                .filter(each -> each.state().equals("ARM") && each.month().equals(YearMonth.of(2021, 1)))
                .findFirst()
                .orElseThrow();
        assertThat(row.circumstances().answer().orElseThrow().month()).isEqualTo(YearMonth.of(2020, 10));
    }

    @Test
    void testsForetellTheirWindowFromTheMonthBeforeAndLearnFromTheTrainingYears() {
        List<Split> splits = Split.of(RECORD, HISTORY);
        assertThat(splits)
                .filteredOn(split -> split.group().equals("test B"))
                .hasSize(2)
                .allMatch(split -> split.trained().equals(YearMonth.of(2019, 12))
                        && split.origin().equals(YearMonth.of(2021, 12))
                        && split.until().equals(YearMonth.of(2024, 12)));
        assertThat(splits)
                .filteredOn(split -> split.group().equals(Split.ROLLING))
                .isNotEmpty()
                .allMatch(split -> split.trained().equals(split.origin()));
        assertThat(splits)
                .filteredOn(split -> split.group().equals(Split.LEFT_OUT))
                .isNotEmpty()
                .allMatch(split -> !split.until().isAfter(YearMonth.of(2019, 12)));
    }

    @Test
    void patternsOfTheRecordHaveTheirKnownValues() {
        assertThat(observed("P1")).isEqualTo(3);
        assertThat(observed("P1 who")).isEqualTo(3);
        assertThat(observed("P2")).isEqualTo(88);
        assertThat(observed("P6")).isEqualTo(17);
        assertThat(observed("P6 earlier war")).isEqualTo(40);
        assertThat(observed("P7 2009")).isZero();
        assertThat(observed("P8 alignment before")).isCloseTo(.8, within(.005));
        assertThat(observed("P8 alignment")).isCloseTo(.63, within(.005));
        assertThat(observed("P9 moves")).isCloseTo(6.3, within(.1));
        assertThat(observed("P9 exits")).isCloseTo(2.3, within(.1));
        assertThat(observed("P11 late 2023")).isEqualTo(.31);
    }

    @Test
    void everyPatternHasAValueOnRecord() {
        assertThat(RECORD.examination().patterns())
                .isNotEmpty()
                .allMatch(pattern -> !Double.isNaN(observed(pattern.id())));
    }

    private static double observed(String id) {
        return RECORD.examination().patterns().stream()
                .filter(pattern -> pattern.id().equals(id))
                .findFirst()
                .map(pattern ->
                        pattern.observed().orElseGet(() -> PatternStatistic.of(pattern, new RecordedHistory(RECORD))))
                .orElseThrow();
    }
}
