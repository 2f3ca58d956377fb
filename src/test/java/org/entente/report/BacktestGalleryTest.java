package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.backtest.Backtest;
import org.entente.backtest.Baselines;
import org.entente.backtest.Circumstances;
import org.entente.backtest.Foresight;
import org.entente.backtest.MemberHistory;
import org.entente.backtest.MemberMonth;
import org.entente.backtest.PairedBootstrap;
import org.entente.backtest.PatternCheck;
import org.entente.backtest.PatternVerdict;
import org.entente.backtest.Split;
import org.entente.backtest.Verdict;
import org.entente.theory.Participation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BacktestGalleryTest {
    private static final YearMonth START = YearMonth.of(2000, 1);
    private static final int MONTHS = 120;

    @BeforeAll
    static void fonts() {
        Fonts.install();
    }

    @Test
    void everyPartHasItsFigureAndEveryFigureIsDrawn(@TempDir Path folder) throws InterruptedException {
        List<Figure> figures = new BacktestGallery(
                        "a record", verdicts(), new PairedBootstrap(1, 100), new PairedBootstrap(1, 100))
                .figures(checks());
        assertThat(figures)
                .extracting(Figure::name)
                .containsExactly("scores-strict", "calibration-strict", "forecasts-end-of-training-strict", "patterns");
        assertThat(figures.get(3).title())
                .isEqualTo("Patterns of the record: 2 of 4 patterns pass, 1 of them could not fail");
        assertThat(new ChartWriter(folder, List.of(ChartFormat.PNG)).write(figures))
                .hasSize(5)
                .allMatch(Files::isReadable);
    }

    @Test
    void withoutChecksThereIsNoFigureOfPatterns() throws InterruptedException {
        assertThat(new BacktestGallery("a record", verdicts(), new PairedBootstrap(1, 50), new PairedBootstrap(1, 50))
                        .figures(List.of()))
                .extracting(Figure::name)
                .doesNotContain("patterns");
    }

    private static List<PatternCheck> checks() {
        return List.of(
                new PatternCheck("P1", "Exits of the first term", 3, 1, 3, 4, .8, 500, PatternVerdict.PASSED, ""),
                new PatternCheck(
                        "P6",
                        "Months from the war to the freeze of the member",
                        17,
                        21,
                        27,
                        28,
                        .02,
                        500,
                        PatternVerdict.FAILED,
                        ""),
                new PatternCheck("P7", "Exits after the slump", 0, 0, 0, 0, 1, 500, PatternVerdict.VACUOUS, ""),
                new PatternCheck(
                        "P8",
                        "Remittances",
                        1.36,
                        Double.NaN,
                        Double.NaN,
                        Double.NaN,
                        Double.NaN,
                        0,
                        PatternVerdict.FAILED,
                        "not in the model"));
    }

    private static List<Verdict> verdicts() throws InterruptedException {
        List<MemberMonth> rows = new ArrayList<>();
        for (int state = 0; state < 4; state++) {
            for (int month = 0; month < MONTHS; month++) {
                rows.add(new MemberMonth(
                        "AB" + (char) ('A' + state),
                        status(state, month),
                        status(state, month + 1),
                        new Circumstances(START.plusMonths(month), new double[] {state, month}, Optional.empty())));
            }
        }
        MemberHistory history = new MemberHistory(List.of(Baselines.DEPENDENCE, "age"), rows);
        List<Split> splits = new ArrayList<>();
        for (int month = 30; month < 100; month += 24) {
            YearMonth origin = START.plusMonths(month);
            splits.add(new Split(Split.ROLLING, Foresight.STRICT, origin, Optional.empty(), origin, history.end()));
        }
        YearMonth late = START.plusMonths(60);
        splits.add(new Split(Split.END_OF_TRAINING, Foresight.STRICT, late, Optional.empty(), late, history.end()));
        return new Backtest(history, splits, List.of(Baselines.lastResponse(), Baselines.baseRates()))
                .run(1, steps -> {});
    }

    /** The first state never moves; each other one slides a rung every so many months. */
    private static Participation status(int state, int month) {
        return Participation.LADDER.get(Math.min(3, state == 0 ? 0 : month / (25 * state)));
    }
}
