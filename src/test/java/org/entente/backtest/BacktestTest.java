package org.entente.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.results.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BacktestTest {
    private static final MemberHistory HISTORY = Trial.history();
    private static final List<Forecaster> FORECASTERS =
            List.of(Baselines.nobodyLeaves(), Baselines.baseRates(), Baselines.lastResponse());

    private static List<Split> splits() {
        List<Split> splits = new ArrayList<>();
        for (int month = 24; month < 120; month += 24) {
            YearMonth origin = Trial.START.plusMonths(month);
            splits.add(new Split(Split.ROLLING, Foresight.STRICT, origin, Optional.empty(), origin, HISTORY.end()));
        }
        splits.add(new Split(
                Split.LEFT_OUT,
                Foresight.CODED,
                HISTORY.end(),
                Optional.of("CCC"),
                Trial.START.plusMonths(40),
                HISTORY.end()));
        return splits;
    }

    private static List<Verdict> verdicts(int threads) throws InterruptedException {
        return new Backtest(HISTORY, splits(), FORECASTERS).run(threads, steps -> {});
    }

    @Test
    void threadsChangeNothing() throws InterruptedException {
        List<Verdict> one = verdicts(1);
        List<Verdict> three = verdicts(3);
        assertThat(three).hasSameSizeAs(one).isNotEmpty();
        for (int i = 0; i < one.size(); i++) {
            assertThat(three.get(i).forecaster()).isEqualTo(one.get(i).forecaster());
            assertThat(three.get(i).outcome()).isEqualTo(one.get(i).outcome());
            assertThat(three.get(i).forecast().rungs())
                    .isDeepEqualTo(one.get(i).forecast().rungs());
        }
    }

    @Test
    void everyQuestioningIsReported() throws InterruptedException {
        AtomicInteger done = new AtomicInteger();
        Backtest backtest = new Backtest(HISTORY, splits(), FORECASTERS);
        backtest.run(2, done::addAndGet);
        assertThat(done).hasValue(backtest.size()).hasValue(splits().size() * FORECASTERS.size());
    }

    @Test
    void onlyTheStateLeftOutIsForetoldWhereOneIs() throws InterruptedException {
        assertThat(verdicts(1))
                .filteredOn(verdict -> verdict.split().group().equals(Split.LEFT_OUT))
                .hasSize(FORECASTERS.size())
                .allMatch(verdict -> verdict.outcome().state().equals("CCC"));
    }

    @Test
    void nothingIsScoredBeyondTheWindow() {
        Split split = new Split(
                "short",
                Foresight.STRICT,
                Trial.START.plusMonths(40),
                Optional.empty(),
                Trial.START.plusMonths(40),
                Trial.START.plusMonths(64));
        Outcome outcome = HISTORY.outcome("CCC", split.origin(), split.until());
        Forecast forecast = Trial.forecast(Baselines.nobodyLeaves(), HISTORY, split.origin(), "CCC");
        List<Score> scores = Score.of(new Verdict(split, "nobody", forecast, outcome));
        assertThat(scores).allMatch(score -> score.question().months() <= 24);
        assertThat(scores)
                .filteredOn(score -> score.question().measure() == Measure.TIME)
                .hasSize(3);
    }

    @Test
    void meansAndDifferencesAgree() throws InterruptedException {
        ScoreBook book = new ScoreBook(verdicts(1));
        PairedBootstrap bootstrap = new PairedBootstrap(1, 200);
        for (Question question : book.questions()) {
            double base = mean(book, question, "base rates");
            for (ScoreBook.Comparison comparison : book.comparisons(question, "base rates", bootstrap)) {
                assertThat(comparison.difference().value())
                        .isCloseTo(mean(book, question, comparison.forecaster()) - base, within(1e-12));
            }
        }
    }

    private static double mean(ScoreBook book, Question question, String forecaster) {
        return book.means(question).stream()
                .filter(mean -> mean.state().isEmpty() && mean.forecaster().equals(forecaster))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void statesLeftOutAreNotRanked() throws InterruptedException {
        Assessment assessment = new Assessment(verdicts(1));
        for (Assessment.Part part : assessment.parts()) {
            long pairs = assessment.concordance(part, Disengagement.NOT_FULL).pairs();
            assertThat(pairs > 0).isEqualTo(part.group().equals(Split.ROLLING));
        }
    }

    @Test
    void membersThatStandThereAlreadyMakeNoCalibrationPoint() throws InterruptedException {
        Assessment assessment = new Assessment(verdicts(1));
        assertThat(assessment.points(assessment.parts().get(0), Optional.of(Disengagement.NOT_FULL)))
                .isNotEmpty()
                .allMatch(point -> HISTORY.status(point.state(), point.origin())
                        .filter(Disengagement.NOT_FULL::holds)
                        .isEmpty());
    }

    @Test
    void theBandHoldsTheCurveWhereItIsDrawn() throws InterruptedException {
        Assessment assessment = new Assessment(verdicts(1));
        Assessment.Part rates = assessment.parts().stream()
                .filter(part -> part.forecaster().equals("base rates"))
                .findFirst()
                .orElseThrow();
        CalibrationBand band =
                CalibrationBand.of(assessment.points(rates, Optional.empty()), new PairedBootstrap(1, 200));
        int drawn = 0;
        for (int i = 0; i < band.grid().length; i++) {
            if (!Double.isNaN(band.lower()[i])) {
                drawn++;
                assertThat(band.curve()[i]).isBetween(band.lower()[i], band.upper()[i]);
            }
        }
        assertThat(drawn).isPositive();
    }

    @Test
    void tablesHaveTheirColumnsAndEveryWeightOfAMixture(@TempDir Path folder) throws Exception {
        new BacktestTables(verdicts(1), folder).write(List.of("base rates"), new PairedBootstrap(1, 200));
        for (Sheet sheet : List.of(Sheet.SCORES, Sheet.DIFFERENCES, Sheet.CALIBRATION_POINTS, Sheet.FORECASTS)) {
            assertThat(lines(folder, sheet).get(0).split(",", -1))
                    .hasSize(sheet.columns().size());
            assertThat(lines(folder, sheet)).hasSizeGreaterThan(10);
        }
        double sum = lines(folder, Sheet.STACKING).stream()
                .filter(line -> line.startsWith(Split.ROLLING))
                .mapToDouble(line -> Double.parseDouble(line.split(",", -1)[3]))
                .sum();
        assertThat(sum).isCloseTo(1, within(1e-9));
    }

    private static List<String> lines(Path folder, Sheet sheet) throws IOException {
        return Files.readAllLines(folder.resolve(sheet.file()));
    }
}
