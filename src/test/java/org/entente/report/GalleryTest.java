package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.results.AttractionRow;
import org.entente.results.Batch;
import org.entente.results.MeasureRow;
import org.entente.results.MembershipRow;
import org.entente.results.SyntheticBatch;
import org.entente.statistics.Comparison;
import org.entente.statistics.Passages;
import org.entente.statistics.Side;
import org.entente.theory.Participation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.IntervalXYDataset;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GalleryTest {
    private static final int MONTHS = 30;

    private static Batch batch;
    private static List<Figure> figures;

    @BeforeAll
    static void draw(@TempDir Path folder) {
        batch = SyntheticBatch.write(folder, "war", List.of("slow", "fast"), 120, MONTHS, 7);
        figures = Gallery.of(batch);
    }

    @Test
    void everyArmHasItsFiguresAndTheArmsAreLaidOverEachOther() {
        assertThat(figures.stream().map(Figure::name))
                .startsWith(
                        "arms-membership",
                        "arms-disengagement",
                        "arms-freeze-or-exit",
                        "arms-cohesion",
                        "arms-responses",
                        "arms-reasons",
                        "arms-dependence",
                        "arms-dependence-parts",
                        "arms-attraction",
                        "arms-attraction-first-move")
                .containsAll(List.of(
                        "membership-slow",
                        "disengagement-slow",
                        "freeze-or-exit-slow",
                        "cohesion-slow",
                        "responses-slow",
                        "dependence-slow",
                        "attraction-slow",
                        "membership-fast",
                        "attraction-fast"))
                .hasSize(24);
        assertThat(figures.stream().skip(10))
                .allSatisfy(
                        figure -> assertThat(figure.subtitle()).contains("é α ≤", "n = 120 replications", "seed 7"));
        assertThat(figures).allSatisfy(figure -> assertThat(figure.note()).isNotBlank());
    }

    @Test
    void membershipStacksTheSharesOfTheTable() {
        Figure figure = figure("membership-fast");
        assertThat(figure.panels().stream().map(Panel::title))
                .containsExactly("Armenia", "Belarus", "Kazakhstan", "Kyrgyzstan", "Tajikistan", "Uzbekistan");
        assertThat(figure.legend().stream().map(LegendEntry::label)).startsWith("FULL", "PASSIVE", "FROZEN", "OUT");
        assertThat(figure.note()).contains("Wilson 95 %");
        XYPlot armenia = plot(figure, 0);
        double out = share("fast", "ARM", "OUT");
        double frozen = share("fast", "ARM", "FROZEN");
        assertThat(last(armenia.getDataset(0))).isCloseTo(out, within(1e-12));
        assertThat(last(armenia.getDataset(1))).isCloseTo(out + frozen, within(1e-12));
        assertThat(last(armenia.getDataset(3))).isCloseTo(1, within(1e-12));
        assertThat(keys(armenia.getDataset(1))).containsExactly("FROZEN");
        XYDataset uzbekistan = plot(figure, 5).getDataset(0);
        assertThat(uzbekistan.getYValue(0, 0)).isEqualTo(1);
    }

    @Test
    void disengagementIsOneMinusKaplanMeier() {
        Figure figure = figure("disengagement-slow");
        assertThat(figure.panels()).hasSize(5);
        assertThat(figure.note()).contains("Kaplan–Meier", "Greenwood", "censored", "Uzbekistan");
        XYDataset armenia = plot(figure, 0).getDataset(0);
        assertThat(keys(armenia)).containsExactly("PASSIVE", "FROZEN", "OUT");
        Passages passages = new Passages(batch.replications(), batch.manifest(), "slow", "ARM");
        double above = passages.above(Participation.PASSIVE).at(MONTHS).value();
        assertThat(last(armenia)).isCloseTo(1 - above, within(1e-12));
        assertThat(plot(figure, 0).getDomainAxis().getRange().getLowerBound()).isEqualTo(2022);
    }

    @Test
    void freezeCompetesWithExit() {
        Figure figure = figure("freeze-or-exit-fast");
        assertThat(figure.note()).contains("Aalen–Johansen", "competing risks");
        XYDataset armenia = plot(figure, 0).getDataset(0);
        assertThat(keys(armenia)).containsExactly("FROZEN first", "OUT first");
        Passages passages = new Passages(batch.replications(), batch.manifest(), "fast", "ARM");
        assertThat(last(armenia))
                .isCloseTo(passages.freezeOrExit().at(Passages.FROZEN, MONTHS).value(), within(1e-12));
    }

    @Test
    void cohesionShowsTheFanAndTheFourParts() {
        Figure figure = figure("cohesion-slow");
        assertThat(figure.panels().stream().map(Panel::title))
                .contains(
                        "Cohesion index",
                        "Participation",
                        "Confidence in help",
                        "Convergence of threats",
                        "Political alignment");
        MeasureRow end = batch.measures().stream()
                .filter(row -> row.arm().equals("slow") && row.measure().equals("cohesion"))
                .reduce((first, second) -> second)
                .orElseThrow();
        IntervalXYDataset outer = (IntervalXYDataset) plot(figure, 0).getDataset(0);
        assertThat(outer.getStartYValue(0, MONTHS - 1)).isEqualTo(end.q05());
        assertThat(outer.getEndYValue(0, MONTHS - 1)).isEqualTo(end.q95());
        assertThat(last(plot(figure, 0).getDataset(2))).isEqualTo(end.q50());
    }

    @Test
    void theResponseMatrixSumsToAllRequests() {
        HeatTable table = (HeatTable) figure("responses-slow").panels().get(0);
        assertThat(table.columns().stream().map(HeatTable.Column::header))
                .containsExactly(
                        "requester",
                        "threat",
                        "crises",
                        "requests",
                        "none",
                        "consultation",
                        "observation",
                        "aid",
                        "deployment",
                        "interest",
                        "entangled",
                        "capacity",
                        "mandate",
                        "veto");
        assertThat(table.rows()).hasSize(18);
        for (HeatTable.Row row : table.rows()) {
            int sum = IntStream.range(4, 9)
                    .map(level -> Integer.parseInt(row.cells().get(level).text()))
                    .sum();
            assertThat(sum).isBetween(97, 103);
        }
        HeatTable.Row few = table.rows().get(15);
        assertThat(few.cells().get(0).text()).isEqualTo("Uzbekistan");
        assertThat(few.cells().get(3).text()).isEqualTo("3");
        assertThat(few.cells()).allSatisfy(cell -> assertThat(cell.fill()).isNull());
    }

    @Test
    void dependenceStacksItsParts() {
        XYPlot belarus = plot(figure("dependence-fast"), 1);
        double sum = batch.measures().stream()
                .filter(row -> row.arm().equals("fast") && row.state().equals("BLR"))
                .filter(row -> row.measure().matches("dependence[A-Z].*"))
                .filter(row -> row.month().equals(batch.manifest().start().plusMonths(MONTHS - 1)))
                .mapToDouble(MeasureRow::mean)
                .sum();
        assertThat(keys(belarus.getDataset(3))).containsExactly("bases and energy");
        assertThat(last(belarus.getDataset(3))).isCloseTo(sum, within(1e-12));
    }

    @Test
    void theWaterfallEndsAtTheTotal() {
        Figure figure = figure("attraction-slow");
        IntervalXYDataset bars = (IntervalXYDataset) plot(figure, 0).getDataset(0);
        assertThat(keys(bars)).containsExactly("horizon", "first-move-down");
        double total = batch.attraction().stream()
                .filter(row -> row.arm().equals("slow") && row.member().equals("ARM"))
                .filter(row -> row.moment().equals("horizon") && row.term().equals("total"))
                .mapToDouble(AttractionRow::mean)
                .sum();
        // Five terms, each from the end of the one before, then the total from zero.
        assertThat(bars.getStartYValue(0, 1)).isEqualTo(bars.getEndYValue(0, 0));
        assertThat(bars.getEndYValue(0, 4)).isCloseTo(total, within(1e-12));
        assertThat(bars.getStartYValue(0, 5)).isZero();
        assertThat(bars.getEndYValue(0, 5)).isCloseTo(total, within(1e-12));
        assertThat(plot(figure, 5).getDataset(0).getItemCount(1)).isZero();
    }

    @Test
    void aBatchOfOneArmHasNoOverlays(@TempDir Path folder) {
        Batch alone = SyntheticBatch.write(folder, "peace", List.of("main"), 2, MONTHS, 7);
        assertThat(Gallery.of(alone).stream().map(Figure::name)).hasSize(7).noneMatch(name -> name.startsWith("arms-"));
    }

    @Test
    void twoReplicationsHaveBarsWithoutIntervals(@TempDir Path folder) {
        Batch few = SyntheticBatch.write(folder, "peace", List.of("main"), 2, MONTHS, 7);
        Figure attraction = Gallery.of(few).get(6);
        assertThat(attraction.note()).contains("from n = 10");
        assertThat(plot(attraction, 0).getDataset(0).getItemCount(0)).isEqualTo(7);
        assertThat(plot(attraction, 0).getDataset(1).getItemCount(0)).isZero();
        assertThat(plot(figure("attraction-slow"), 0).getDataset(1).getItemCount(0))
                .isEqualTo(7);
    }

    @Test
    void differencesShowEveryOutcomeOfTheComparison() {
        List<Comparison> comparisons = Side.withinBatch(batch);
        List<Figure> compared = Gallery.of(List.of(batch), comparisons);
        Figure differences = compared.get(compared.size() - 1);
        assertThat(differences.name()).isEqualTo("differences-fast-minus-slow");
        assertThat(differences.title()).isEqualTo("What changes: fast minus slow");
        assertThat(differences.subtitle())
                .startsWith("Paired by replication number")
                .endsWith("n = 120 pairs");
        long points = differences.panels().stream()
                .map(panel -> ((PlotPanel) panel).chart().getXYPlot().getDataset())
                .mapToLong(data -> data.getItemCount(0) + data.getItemCount(1))
                .sum();
        assertThat(points).isEqualTo(comparisons.get(0).rows().size());
        assertThat(ComparisonTable.csv(comparisons).lines())
                .hasSize(1 + comparisons.get(0).rows().size())
                .anyMatch(line -> line.startsWith("slow,fast,out at the horizon,ARM,share,"));
    }

    private static Figure figure(String name) {
        return figures.stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static XYPlot plot(Figure figure, int panel) {
        return ((PlotPanel) figure.panels().get(panel)).chart().getXYPlot();
    }

    private static double last(XYDataset data) {
        return data.getYValue(0, data.getItemCount(0) - 1);
    }

    private static List<String> keys(XYDataset data) {
        return IntStream.range(0, data.getSeriesCount())
                .mapToObj(series -> data.getSeriesKey(series).toString())
                .toList();
    }

    private static double share(String arm, String member, String status) {
        return batch.membership().stream()
                .filter(row -> row.arm().equals(arm) && row.member().equals(member))
                .filter(row -> row.status().equals(status))
                .filter(row -> row.month().equals(batch.manifest().start().plusMonths(MONTHS - 1)))
                .mapToDouble(MembershipRow::share)
                .sum();
    }
}
