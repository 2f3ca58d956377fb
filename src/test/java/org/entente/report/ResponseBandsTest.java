package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.entente.ensemble.OneWay;
import org.entente.results.Batch;
import org.entente.results.ResponseRow;
import org.entente.results.UncertaintyRow;
import org.entente.scenario.LearnedWorld;
import org.entente.scenario.ParameterChoice;
import org.entente.scenario.Scenario;
import org.entente.scenario.ScenarioReader;
import org.entente.statistics.ParameterUncertainty;
import org.entente.statistics.ParameterUncertainty.Quantiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What drawn parameters do to the response matrix, from the table to the cells. */
class ResponseBandsTest {
    @TempDir
    private static Path folder;

    private static Batch drawn;
    private static Batch fixed;
    private static Batch thin;

    @BeforeAll
    static void run() throws InterruptedException {
        Fonts.install();
        Scenario war =
                ScenarioReader.read(LearnedWorld.in(folder.resolve("scenarios")).scenario("war"));
        drawn = NestedBatch.run(
                folder.resolve("drawn"), new ParameterChoice("posterior", OptionalInt.of(6)).apply(war), 120);
        fixed = NestedBatch.run(
                folder.resolve("fixed"), new ParameterChoice("fixed", OptionalInt.empty()).apply(war), 10);
        thin = NestedBatch.run(
                folder.resolve("thin"),
                new ParameterChoice("", OptionalInt.empty()).apply(war),
                2 * LearnedWorld.DRAWS - 1);
    }

    private static Figure matrix(Batch batch) {
        return new ResponseChart(BatchContents.read(batch), "main").figure();
    }

    private static List<HeatTable.Cell> shares(Figure figure) {
        return ((HeatTable) figure.panels().get(0))
                .rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> !cell.small().isEmpty())
                        .toList();
    }

    private static String written(UncertaintyRow answer) {
        Quantiles band = new ParameterUncertainty(answer.analysis()).shareBand().orElseThrow();
        return String.format(Locale.ROOT, "par. %.0f–%.0f", 100 * band.lower(), 100 * band.upper());
    }

    /** Below a share stands the range that the table gives; none where draws do not differ, or requests are few. */
    @Test
    void theResponseMatrixShowsWhatParametersDoBelowTheMonteCarloInterval() {
        Figure matrix = matrix(drawn);
        assertThat(matrix.note())
                .contains("Wilson", "Monte Carlo error", "6 draws from the posterior", "one-way random effects, beta");
        List<HeatTable.Cell> domestic = ((HeatTable) matrix.panels().get(0))
                .rows().stream()
                        .filter(row -> row.cells().get(1).text().equals("domestic"))
                        .map(row -> row.cells().get(7))
                        .toList();
        List<String> expected = drawn.uncertainty().stream()
                .filter(row ->
                        row.threatClass().equals("domestic") && row.measure().equals("response_aid"))
                .filter(row -> row.analysis().variance() > 0)
                .map(ResponseBandsTest::written)
                .toList();
        assertThat(domestic.stream().map(HeatTable.Cell::fine).filter(fine -> !fine.isEmpty()))
                .isNotEmpty()
                .isSubsetOf(expected);
        assertThat(shares(matrix))
                .anyMatch(cell -> cell.fill() != null && cell.fine().isEmpty());
        assertThat(shares(matrix))
                .noneMatch(cell -> cell.fill() == null && !cell.fine().isEmpty());
    }

    @Test
    void aShareOfAnswersIsThatOfTheResponseMatrix() {
        List<UncertaintyRow> answers = drawn.uncertainty().stream()
                .filter(row -> row.measure().startsWith("response_"))
                .toList();
        assertThat(answers)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.analysis().mean())
                        .isCloseTo(
                                drawn.responses().stream()
                                        .filter(cell -> cell.requested()
                                                && cell.requester().equals(row.state())
                                                && cell.threatClass().equals(row.threatClass())
                                                && row.measure().equals("response_" + cell.level()))
                                        .mapToDouble(ResponseRow::share)
                                        .sum(),
                                within(1e-12)));
    }

    @Test
    void theResponseMatrixHasNoRangeWhereParametersAreFixedOrNotToldFromChance() {
        for (Batch batch : List.of(fixed, thin)) {
            assertThat(shares(matrix(batch)))
                    .isNotEmpty()
                    .allMatch(cell -> cell.fine().isEmpty());
        }
        assertThat(matrix(fixed).note()).contains("Parameters are fixed");
        assertThat(matrix(thin).note()).contains("too few or too many");
    }

    @Test
    void armsSideBySideHaveTheRangesOfTheirOwnMatrix() {
        Overlay overlay = new Overlay(
                List.of(
                        new Layer("learned", BatchContents.read(drawn), "main"),
                        new Layer("set", BatchContents.read(fixed), "main")),
                "");
        ResponseOverlay responses = new ResponseOverlay(overlay);
        for (Figure figure : List.of(responses.answers(), responses.reasons())) {
            assertThat(figure.note()).contains("For learned: Below a dotted line", "For set: Parameters are fixed");
            List<HeatTable.Row> rows = ((HeatTable) figure.panels().get(0)).rows();
            assertThat(IntStream.range(0, rows.size() / 2)
                            .mapToObj(row -> rows.get(2 * row + 1))
                            .flatMap(row -> row.cells().stream()))
                    .allMatch(cell -> cell.fine().isEmpty());
            assertThat(rows.stream().flatMap(row -> row.cells().stream()))
                    .filteredOn(cell -> !cell.fine().isEmpty())
                    .isNotEmpty()
                    .isSubsetOf(shares(matrix(drawn)));
        }
    }

    @ParameterizedTest
    @CsvSource({"30, 15, true", "30, 16, false", "20, 5, true", "19, 5, false"})
    void aShareNeedsTwentyRequestsAndTwoOfEachDrawForARange(long requests, int draws, boolean shown) {
        OneWay analysis = new OneWay(draws, 10, 10L * draws, .5, .2, .05);
        ResponseChart.Crises crises = new ResponseChart.Crises(
                List.of(answer("aid", requests / 2, requests), answer("none", requests - requests / 2, requests)),
                List.of(new UncertaintyRow(
                        YearMonth.of(2030, 1), "main", "response_aid", "ARM", "domestic", analysis)));
        HeatTable.Cell aid = ResponseChart.Part.ANSWERS.cells(crises).get(3);
        assertThat(aid.fine().startsWith("par. ")).isEqualTo(shown);
    }

    private static ResponseRow answer(String level, long count, long of) {
        double share = (double) count / of;
        return new ResponseRow("main", "ARM", "domestic", true, level, "none", "alliance", count, share, share, share);
    }
}
