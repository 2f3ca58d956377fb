package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.entente.results.AttractionRow;
import org.entente.results.Batch;
import org.entente.results.MeasureRow;
import org.entente.results.MembershipRow;
import org.entente.results.SyntheticBatch;
import org.entente.statistics.Passages;
import org.entente.statistics.Side;
import org.entente.theory.Participation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.IntervalXYDataset;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every chart of one arm has a counterpart in which two batches of different horizons lie over each other. */
class OverlayTest {
    private static final int MONTHS = 30;
    private static final int LATER = 42;

    private static Batch first;
    private static Batch second;
    private static List<Figure> figures;

    @BeforeAll
    static void draw(@TempDir Path folder) {
        first = SyntheticBatch.write(folder.resolve("a"), "war", List.of("main"), 120, MONTHS, 7);
        second = SyntheticBatch.write(folder.resolve("b"), "peace", List.of("main"), 90, LATER, 8);
        List<Batch> batches = List.of(first, second);
        figures = Gallery.of(batches, Side.betweenBatches(batches));
    }

    @Test
    void theSubtitleNamesEveryBatchWithItsReplications() {
        assertThat(figures.stream().filter(figure -> figure.name().startsWith("arms-")))
                .hasSize(10)
                .allSatisfy(figure -> assertThat(figure.subtitle())
                        .contains("war (n = 120 replications", "against peace (n = 90 replications", "seed 8"));
    }

    @Test
    void membershipHasOneLineForEachArm() {
        XYDataset armenia = plot("arms-membership", 0).getDataset(0);
        assertThat(keys(armenia)).containsExactly("war", "peace");
        double full = first.membership().stream()
                .filter(row -> row.member().equals("ARM") && row.status().equals("FULL"))
                .reduce((one, next) -> next)
                .map(MembershipRow::share)
                .orElseThrow();
        assertThat(last(armenia, 0)).isCloseTo(1 - full, within(1e-12));
    }

    @Test
    void passagesStandInARowForEachMemberAndAColumnForEachRung() {
        Figure figure = figure("arms-disengagement");
        assertThat(figure.columns()).isEqualTo(3);
        assertThat(figure.panels().stream().map(Panel::title))
                .startsWith("Armenia disengages", "Armenia freezes", "Armenia leaves", "Belarus disengages")
                .hasSize(15);
        assertThat(figure.note()).contains("Kaplan–Meier", "Greenwood", "censored", "Uzbekistan");
        List<Participation> rungs = List.of(Participation.PASSIVE, Participation.FROZEN, Participation.OUT);
        for (int rung = 0; rung < 3; rung++) {
            XYDataset belarus = plot("arms-disengagement", 3 + rung).getDataset(0);
            assertThat(keys(belarus)).containsExactly("war", "peace");
            assertThat(last(belarus, 0)).isCloseTo(1 - above(first, rungs.get(rung), MONTHS), within(1e-12));
            assertThat(last(belarus, 1)).isCloseTo(1 - above(second, rungs.get(rung), LATER), within(1e-12));
        }
        double end = plot("arms-disengagement", 0).getDomainAxis().getUpperBound();
        assertThat(end).isCloseTo(2022 + LATER / 12.0, within(1e-9));
    }

    @Test
    void aBandSurroundsEveryPassage() {
        IntervalXYDataset armenia =
                (IntervalXYDataset) plot("arms-disengagement", 0).getDataset(0);
        for (int arm = 0; arm < 2; arm++) {
            int end = armenia.getItemCount(arm) - 1;
            assertThat(armenia.getStartYValue(arm, end)).isLessThan(armenia.getYValue(arm, end));
            assertThat(armenia.getEndYValue(arm, end)).isGreaterThan(armenia.getYValue(arm, end));
        }
    }

    @Test
    void freezeCompetesWithExitInTwoColumns() {
        Figure figure = figure("arms-freeze-or-exit");
        assertThat(figure.columns()).isEqualTo(2);
        assertThat(figure.note()).contains("Aalen–Johansen", "competing risks");
        Passages passages = new Passages(second.replications(), second.manifest(), "main", "ARM");
        assertThat(last(plot("arms-freeze-or-exit", 0).getDataset(0), 1))
                .isCloseTo(passages.freezeOrExit().at(Passages.FROZEN, LATER).value(), within(1e-12));
        assertThat(last(plot("arms-freeze-or-exit", 1).getDataset(0), 1))
                .isCloseTo(passages.freezeOrExit().at(Passages.OUT, LATER).value(), within(1e-12));
    }

    @Test
    void theResponseMatricesStandRowBelowRowAsInTheirOwnCharts() {
        List<Figure> own = Gallery.of(first);
        HeatTable alone = (HeatTable) own.get(4).panels().get(0);
        HeatTable answers = (HeatTable) figure("arms-responses").panels().get(0);
        HeatTable reasons = (HeatTable) figure("arms-reasons").panels().get(0);
        assertThat(answers.rows()).hasSize(2 * alone.rows().size());
        for (int row = 0; row < alone.rows().size(); row++) {
            List<HeatTable.Cell> cells = alone.rows().get(row).cells();
            List<HeatTable.Cell> mine = answers.rows().get(2 * row).cells();
            assertThat(mine.get(2).text()).isEqualTo("war");
            assertThat(mine.subList(3, 10)).isEqualTo(cells.subList(2, 9));
            assertThat(reasons.rows().get(2 * row).cells().subList(5, 10)).isEqualTo(cells.subList(9, 14));
            assertThat(answers.rows().get(2 * row + 1).cells().get(2).text()).isEqualTo("peace");
        }
        assertThat(figure("arms-reasons").note()).contains("Wilson", "Reasons");
    }

    @Test
    void longLabelsHaveRoomInTheResponseMatrix() {
        String label = "a-scenario-with-a-long-name in a-folder-of-its-own-somewhere, an-arm";
        BatchContents contents = BatchContents.read(first);
        Overlay overlay =
                new Overlay(List.of(new Layer(label, contents, "main"), new Layer("b", contents, "main")), "");
        HeatTable table =
                (HeatTable) new ResponseOverlay(overlay).answers().panels().get(0);
        double weights =
                table.columns().stream().mapToDouble(HeatTable.Column::weight).sum();
        assertThat(Figure.INNER * table.columns().get(2).weight() / weights)
                .isGreaterThan(TextBlock.width(label, HeatTable.font()) + 4);
    }

    @Test
    void meanDependenceAndItsPartsAreThoseOfTheTable() {
        double mean = last(second, "dependence", "BLR").mean();
        assertThat(last(plot("arms-dependence", 1).getDataset(0), 1)).isEqualTo(mean);
        XYPlot belarus = plot("arms-dependence-parts", 1);
        IntervalXYDataset bars = (IntervalXYDataset) belarus.getDataset(0);
        assertThat(keys(bars)).containsExactly("arms", "trade", "remittances", "bases and energy");
        assertThat(bars.getEndYValue(0, 1))
                .isEqualTo(last(second, "dependenceArms", "BLR").mean());
        assertThat(bars.getStartYValue(1, 1)).isEqualTo(bars.getEndYValue(0, 1));
        IntervalXYDataset whiskers = (IntervalXYDataset) belarus.getDataset(1);
        assertThat(whiskers.getStartYValue(0, 0))
                .isEqualTo(last(first, "dependence", "BLR").q05());
        assertThat(whiskers.getEndYValue(0, 1))
                .isEqualTo(last(second, "dependence", "BLR").q95());
    }

    @Test
    void theTermsOfTheWaterfallStandSideBySideWithIntervalsAndNumbers() {
        for (String moment : List.of("horizon", "first-move-down")) {
            String name = moment.equals("horizon") ? "arms-attraction" : "arms-attraction-first-move";
            IntervalXYDataset points = (IntervalXYDataset) plot(name, 2).getDataset(1);
            assertThat(keys(points)).containsExactly("war", "peace");
            assertThat(points.getItemCount(0)).isEqualTo(7);
            AttractionRow costs = attraction(second, moment, "move-costs");
            assertThat(points.getYValue(1, 6)).isEqualTo(costs.mean());
            assertThat(points.getStartYValue(1, 6)).isEqualTo(costs.lower());
            assertThat(points.getEndYValue(1, 6)).isEqualTo(costs.upper());
        }
        assertThat(words("arms-attraction", 2)).contains("n = 120, 90 in the order of the legend");
        assertThat(words("arms-attraction-first-move", 2))
                .contains(String.format(
                        Locale.ROOT,
                        "n = %d each",
                        attraction(first, "first-move-down", "total").n()));
        assertThat(words("arms-attraction-first-move", 5)).contains("n = 0 each");
    }

    @Test
    void armsDifferInLineDashAndMarkerInEveryFigureOfLines() {
        for (String name : List.of("arms-membership", "arms-disengagement", "arms-cohesion", "arms-dependence")) {
            assertThat(figure(name).legend().stream().map(LegendEntry::label)).containsExactly("war", "peace");
            assertThat(figure(name).legend().stream().map(entry -> entry.look().marker()))
                    .doesNotHaveDuplicates();
            XYDataset markers = plot(name, 0).getDataset(1);
            assertThat(markers.getItemCount(1)).isEqualTo(4);
        }
    }

    @Test
    void theShorterBatchEndsAtItsOwnHorizon() {
        XYDataset cohesion = plot("arms-cohesion", 0).getDataset(0);
        assertThat(cohesion.getItemCount(0)).isEqualTo(MONTHS);
        assertThat(cohesion.getItemCount(1)).isEqualTo(LATER);
    }

    private static double above(Batch batch, Participation rung, int month) {
        return new Passages(batch.replications(), batch.manifest(), "main", "BLR")
                .above(rung)
                .at(month)
                .value();
    }

    private static MeasureRow last(Batch batch, String measure, String state) {
        return batch.measures().stream()
                .filter(row -> row.measure().equals(measure) && row.state().equals(state))
                .reduce((one, next) -> next)
                .orElseThrow();
    }

    private static AttractionRow attraction(Batch batch, String moment, String term) {
        return batch.attraction().stream()
                .filter(row -> row.member().equals("KAZ") && row.moment().equals(moment))
                .filter(row -> row.term().equals(term))
                .findFirst()
                .orElseThrow();
    }

    private static String words(String name, int panel) {
        return IntStream.range(0, chart(name, panel).getSubtitleCount())
                .mapToObj(i ->
                        ((org.jfree.chart.title.TextTitle) chart(name, panel).getSubtitle(i)).getText())
                .toList()
                .toString();
    }

    private static org.jfree.chart.JFreeChart chart(String name, int panel) {
        return ((PlotPanel) figure(name).panels().get(panel)).chart();
    }

    private static Figure figure(String name) {
        return figures.stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static XYPlot plot(String name, int panel) {
        return chart(name, panel).getXYPlot();
    }

    private static double last(XYDataset data, int series) {
        return data.getYValue(series, data.getItemCount(series) - 1);
    }

    private static List<String> keys(XYDataset data) {
        return IntStream.range(0, data.getSeriesCount())
                .mapToObj(series -> data.getSeriesKey(series).toString())
                .toList();
    }
}
