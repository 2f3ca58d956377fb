package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.entente.ensemble.OneWay;
import org.entente.results.Batch;
import org.entente.results.UncertaintyRow;
import org.entente.scenario.LearnedWorld;
import org.entente.scenario.ParameterChoice;
import org.entente.scenario.Scenario;
import org.entente.scenario.ScenarioReader;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.IntervalXYDataset;
import org.jfree.ui.RectangleEdge;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From drawn parameters through the table to the charts. */
class ParameterBandsTest {
    private static final int DRAWS = 6;
    private static final int REPLICATIONS = 120;

    @TempDir
    private static Path folder;

    private static Batch drawn;
    private static Batch fixed;
    private static Batch thin;
    private static Batch tiny;

    @BeforeAll
    static void run() throws InterruptedException {
        Fonts.install();
        Scenario war =
                ScenarioReader.read(LearnedWorld.in(folder.resolve("scenarios")).scenario("war"));
        drawn = NestedBatch.run(
                folder.resolve("drawn"),
                new ParameterChoice("posterior", OptionalInt.of(DRAWS)).apply(war),
                REPLICATIONS);
        fixed = NestedBatch.run(
                folder.resolve("fixed"), new ParameterChoice("fixed", OptionalInt.empty()).apply(war), 10);
        tiny = NestedBatch.run(
                folder.resolve("tiny"), new ParameterChoice("posterior", OptionalInt.of(4)).apply(war), 16);
        thin = NestedBatch.run(
                folder.resolve("thin"),
                new ParameterChoice("", OptionalInt.empty()).apply(war),
                2 * LearnedWorld.DRAWS - 1);
    }

    private static Figure figure(Batch batch, String name) {
        return Gallery.of(batch).stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static OneWay last(String measure, String state) {
        return drawn.uncertainty().stream()
                .filter(row -> row.measure().equals(measure) && row.state().equals(state))
                .reduce((first, second) -> second)
                .map(UncertaintyRow::analysis)
                .orElseThrow();
    }

    private static void assertSame(OneWay table, double[] values) {
        long[] draws =
                IntStream.range(0, values.length).mapToLong(i -> i % DRAWS).toArray();
        OneWay again = OneWay.of(values, draws, DRAWS);
        assertThat(table.draws()).isEqualTo(DRAWS);
        assertThat(table.n()).isEqualTo(REPLICATIONS);
        assertThat(table.perDraw()).isEqualTo(REPLICATIONS / (double) DRAWS);
        assertThat(table.mean()).isCloseTo(again.mean(), within(1e-9));
        assertThat(table.between()).isCloseTo(again.between(), within(1e-9 * (1 + again.between())));
        assertThat(table.within()).isCloseTo(again.within(), within(1e-9 * (1 + again.within())));
        assertThat(again.between()).as("nothing to compare").isPositive();
    }

    /** Of several chunks and with the monthly sums, the table says of the last month what the replications say. */
    @Test
    void theTableIsTheAnalysisOfTheReplications() {
        String[] status = drawn.replications().texts("main", "final_status_ARM");
        double[] passive = Arrays.stream(status)
                .mapToDouble(rung -> rung.equals("FULL") ? 0 : 1)
                .toArray();
        assertSame(last("passive", "ARM"), passive);
        assertSame(last("cohesion", ""), drawn.replications().numbers("main", "cohesion"));
    }

    @Test
    void chartsShowTheBandApartFromTheMonteCarloError() {
        Figure membership = figure(drawn, "membership-main");
        assertThat(labels(membership)).contains("border, Monte Carlo 95 %", "parameter uncertainty (5–95 %)");
        assertThat(membership.note()).contains("6 draws from the posterior", "one-way random effects");
        assertThat(labels(figure(drawn, "cohesion-main")))
                .contains("mean, Monte Carlo 95 %", "parameter uncertainty (5–95 %)");
        ParameterBands bands = new ParameterBands(BatchContents.read(drawn), "main");
        assertThat(bands.share("passive", "ARM").orElseThrow().points())
                .hasSize(NestedBatch.MONTHS)
                .anyMatch(Series.Point::isKnown)
                .allMatch(point -> !point.isKnown()
                        || (0 <= point.lower() && point.lower() < point.upper() && point.upper() <= 1));
        assertThat(bands.highest("ARM")).isGreaterThan(last("passive", "ARM").mean());
    }

    /**
     * Of four replications of each of four draws 0, 2, 2 and 4 have passed after month 30: share 1/2, between
     * 4 (1/4 + 1/4) / 3 = 2/3, within (4 - 2) / 12 = 1/6, variance (2/3 - 1/6) / 4 = 1/8, hence the arcsine law, with
     * quantiles sin^2(pi p / 2).
     */
    @Test
    void theBandOfPassageTimesIsThatComputedByHand() {
        double[] times = {31, 30, 31, 30, 31, 31, 30, 30, 31, 30, 31, 30, 31, 31, 30, 30};
        times[0] = Double.POSITIVE_INFINITY;
        List<Series.Point> points = new ParameterBands(BatchContents.read(tiny), "main")
                .passed("passes", times, 0)
                .orElseThrow()
                .points();
        assertThat(points).hasSize(NestedBatch.MONTHS + 1);
        assertThat(points.get(29)).isEqualTo(new Series.Point(2022 + 29 / 12.0, 0, Double.NaN, Double.NaN));
        assertThat(points.get(30).x()).isEqualTo(2024.5);
        assertThat(points.get(30).value()).isEqualTo(.5);
        assertThat(points.get(30).lower()).isCloseTo(Math.pow(Math.sin(Math.PI / 40), 2), within(1e-6));
        assertThat(points.get(30).upper()).isCloseTo(Math.pow(Math.cos(Math.PI / 40), 2), within(1e-6));
        assertThat(points.get(31).value()).isEqualTo(15 / 16.0);
    }

    /** A band that is not known is a gap, not a bridge. */
    @Test
    void aBandIsBrokenWhereItIsNotKnown() {
        Series.Point known = new Series.Point(1, .5, .4, .6);
        Series.Point unknown = new Series.Point(2, .5, Double.NaN, Double.NaN);
        Series band = new Series("", List.of(unknown, known, known, unknown, unknown, known));
        assertThat(band.known()).extracting(Series::points).containsExactly(List.of(known, known), List.of(known));
        assertThat(new Series("", List.of(unknown)).known()).isEmpty();
        assertThat(Overlay.ceiling(List.of(List.of(band)))).isEqualTo(.6);
    }

    /** No history ends before the horizon, so Kaplan-Meier and Aalen-Johansen are shares, as is the middle of the band. */
    @ParameterizedTest
    @ValueSource(strings = {"disengagement", "freeze-or-exit"})
    void everyCurveOfPassagesHasItsBand(String name) {
        Layer layer = new Layer("", BatchContents.read(drawn), "main");
        List<PassageEvent> events = name.equals("disengagement") ? PassageEvent.RUNGS : PassageEvent.CAUSES;
        XYPlot armenia = plot(figure(drawn, name + "-main"), 0);
        int stretches = events.stream()
                .mapToInt(event ->
                        event.band(layer, "ARM", 0).orElseThrow().known().size())
                .sum();
        assertThat(armenia.getDatasetCount()).isEqualTo(2 * stretches + 1);
        for (PassageEvent event : events) {
            Series curve = event.curve(layer, "ARM");
            List<Series.Point> band = event.band(layer, "ARM", 0).orElseThrow().points();
            assertThat(band.subList(0, NestedBatch.MONTHS))
                    .allSatisfy(point -> assertThat(curve.at(point.x() + 1e-6).orElseThrow())
                            .isCloseTo(point.value(), within(1e-9)));
            assertThat(curve.end().value())
                    .isCloseTo(band.get(NestedBatch.MONTHS).value(), within(1e-9));
        }
        assertThat(labels(figure(drawn, name + "-main"))).contains(ParameterBands.LABEL);
        assertThat(figure(drawn, name + "-main").note()).contains("6 draws from the posterior", "beta");
        Series first = events.get(0).band(layer, "ARM", NestedBatch.MONTHS).orElseThrow();
        assertThat(first.end().upper())
                .as("nothing to draw")
                .isGreaterThan(first.end().value());
    }

    @Test
    void withFixedParametersThereIsNoBandAndTheCaptionSaysSo() {
        for (String name : List.of("membership-main", "cohesion-main", "disengagement-main", "freeze-or-exit-main")) {
            assertThat(labels(figure(fixed, name))).noneMatch(label -> label.contains("parameter"));
            assertThat(figure(fixed, name).note()).contains("Parameters are fixed");
        }
        assertThat(plot(figure(fixed, "disengagement-main"), 0).getDatasetCount())
                .isEqualTo(1);
    }

    /** The strip lies between the end of the last month and the end of the axis, and holds a whisker for each arm. */
    @Test
    void armsLaidOverEachOtherHaveWhiskersSideBySide() {
        ParameterBands bands = new ParameterBands(BatchContents.read(drawn), "main");
        Series.Point share = bands.share("passive", "ARM").orElseThrow().end();
        Series.Point cohesion = bands.mean("cohesion", 0, 100).orElseThrow().end();
        assertWhiskers(overlay(overlay -> new OverlayChart(overlay).membership(), drawn, drawn), share);
        assertWhiskers(overlay(overlay -> new OverlayChart(overlay).cohesion(), drawn, drawn), cohesion);
        Layer layer = new Layer("", BatchContents.read(drawn), "main");
        Series.Point passage = PassageEvent.RUNGS
                .get(0)
                .band(layer, "ARM", NestedBatch.MONTHS)
                .orElseThrow()
                .end();
        assertWhiskers(overlay(overlay -> new PassageOverlay(overlay).disengagement(), drawn, drawn), passage);
        Series.Point first = PassageEvent.CAUSES
                .get(0)
                .band(layer, "ARM", NestedBatch.MONTHS)
                .orElseThrow()
                .end();
        assertWhiskers(overlay(overlay -> new PassageOverlay(overlay).freezeOrExit(), drawn, drawn), first);
    }

    private static void assertWhiskers(Figure figure, Series.Point expected) {
        assertThat(labels(figure)).containsExactly("0", "1", "parameter uncertainty (5–95 %) at the horizon");
        assertThat(figure.note())
                .contains("in the order of the legend", "6 draws")
                .containsOnlyOnce("posterior");
        XYPlot plot = plot(figure, 0);
        IntervalXYDataset whiskers = (IntervalXYDataset) plot.getDataset(2);
        double until = 2022 + NestedBatch.MONTHS / 12.0;
        assertThat(List.of(
                        until,
                        whiskers.getXValue(0, 0),
                        whiskers.getXValue(1, 0),
                        plot.getDomainAxis().getUpperBound()))
                .isSorted()
                .doesNotHaveDuplicates();
        for (int arm = 0; arm < 2; arm++) {
            assertThat(whiskers.getItemCount(arm)).isEqualTo(1);
            assertThat(whiskers.getYValue(arm, 0)).isEqualTo(expected.value());
            assertThat(whiskers.getStartYValue(arm, 0)).isEqualTo(expected.lower());
            assertThat(whiskers.getEndYValue(arm, 0)).isEqualTo(expected.upper());
        }
        assertThat(plot.getRangeAxis().getRange().contains(expected.upper())).isTrue();
        assertThat(plot.getRangeAxis().getRange().contains(expected.lower())).isTrue();
    }

    @Test
    void anArmWithFixedParametersHasNoWhiskerAndTheNoteTellsTheArmsApart() {
        Figure mixed = overlay(overlay -> new OverlayChart(overlay).membership(), fixed, drawn);
        IntervalXYDataset whiskers = (IntervalXYDataset) plot(mixed, 0).getDataset(2);
        assertThat(whiskers.getItemCount(0)).isZero();
        assertThat(whiskers.getItemCount(1)).isEqualTo(1);
        assertThat(mixed.note()).contains("For 0: Parameters are fixed", "For 1: Whiskers");
        Figure none = overlay(overlay -> new OverlayChart(overlay).membership(), fixed, fixed);
        assertThat(labels(none)).containsExactly("0", "1");
        assertThat(none.note()).containsOnlyOnce("Parameters are fixed").doesNotContain("hiskers");
        assertThat(plot(none, 0).getDatasetCount()).isEqualTo(2);
        assertThat(plot(none, 0).getDomainAxis().getUpperBound()).isEqualTo(2022 + NestedBatch.MONTHS / 12.0);
    }

    /** Eight whiskers after ten years need room where the years 2032 and 2034 would stand. */
    @Test
    void theStripOfWhiskersHasNoYears() {
        double strip = 10 * Whiskers.strip(8);
        assertThat(strip).isGreaterThan(2);
        Rectangle2D area = new Rectangle2D.Double(0, 0, 400, 20);
        Graphics2D graphics = new BufferedImage(400, 20, BufferedImage.TYPE_INT_RGB).createGraphics();
        List<?> ticks =
                Axes.years(2022, 2032, strip).refreshTicks(graphics, new AxisState(), area, RectangleEdge.BOTTOM);
        assertThat(ticks).extracting(Object::toString).containsExactly("2022", "2024", "2026", "2028", "2030", "2032");
    }

    private static Figure overlay(Function<Overlay, Figure> figure, Batch... batches) {
        List<Layer> layers = IntStream.range(0, batches.length)
                .mapToObj(i -> new Layer(Integer.toString(i), BatchContents.read(batches[i]), "main"))
                .toList();
        return figure.apply(new Overlay(layers, ""));
    }

    private static XYPlot plot(Figure figure, int panel) {
        return ((PlotPanel) figure.panels().get(panel)).chart().getXYPlot();
    }

    @Test
    void withFewerThanTwoReplicationsOfADrawNothingIsToldApart() {
        assertThat(thin.uncertainty()).isEmpty();
        assertThat(labels(figure(thin, "membership-main"))).noneMatch(label -> label.contains("parameter"));
        assertThat(figure(thin, "membership-main").note()).contains("12 draws from the posterior, too few or too many");
    }

    private static List<String> labels(Figure figure) {
        return figure.legend().stream().map(LegendEntry::label).toList();
    }
}
