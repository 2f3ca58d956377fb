package org.entente.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.statistics.Comparison;
import org.entente.statistics.Contrast;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Differences between two sets of histories with their intervals, one panel for each outcome. */
final class DifferenceChart {
    private final Comparison comparison;
    private final String name;

    DifferenceChart(Comparison comparison, String name) {
        this.comparison = comparison;
        this.name = name;
    }

    Figure figure() {
        List<Panel> panels = new ArrayList<>();
        for (Map.Entry<String, List<Comparison.Row>> outcome : outcomes().entrySet()) {
            panels.add(panel(outcome.getKey(), outcome.getValue()));
        }
        Contrast any = comparison.rows().get(0).contrast();
        return new Figure(
                name,
                "What changes: " + comparison.alternative().label() + " minus "
                        + comparison.baseline().label(),
                comparison.method() + " · n = " + Axes.format("#,##0").format(any.n())
                        + (comparison.paired() ? " pairs" : " replications in the smaller set"),
                panels,
                3,
                190,
                List.of(
                        LegendEntry.line(
                                "difference with 95 % interval",
                                new Look(Palette.BLUE, Palette.stroke(1.6f), Marker.CIRCLE)),
                        LegendEntry.line(
                                "interval includes no difference",
                                new Look(new java.awt.Color(0x8A8A8A), Palette.stroke(1.6f), Marker.DIAMOND))),
                methods()
                        + " Intervals are not corrected for their number: of those with no true difference, one in twenty "
                        + "misses zero.");
    }

    private String methods() {
        List<String> methods = comparison.rows().stream()
                .map(row -> row.contrast().method())
                .distinct()
                .toList();
        double factor = medianFactor();
        String words = "Intervals: " + String.join("; ", methods) + ".";
        return Double.isNaN(factor)
                ? words
                : words + " Common seeds divide the variance by "
                        + Axes.format("0.0").format(factor) + " (median over outcomes).";
    }

    private double medianFactor() {
        double[] factors = comparison.rows().stream()
                .mapToDouble(row -> row.contrast().varianceFactor())
                .filter(factor -> !Double.isNaN(factor))
                .sorted()
                .toArray();
        return factors.length == 0 ? Double.NaN : factors[(factors.length - 1) / 2];
    }

    /** Rows by outcome; the alliance's own outcomes of one unit share a panel. */
    private Map<String, List<Comparison.Row>> outcomes() {
        Map<String, List<Comparison.Row>> outcomes = new LinkedHashMap<>();
        for (Comparison.Row row : comparison.rows()) {
            String panel = row.state().isEmpty() ? "the alliance (" + row.unit() + ")" : row.outcome();
            outcomes.computeIfAbsent(panel, key -> new ArrayList<>()).add(row);
        }
        return outcomes;
    }

    private static Panel panel(String outcome, List<Comparison.Row> rows) {
        List<String> labels = rows.stream()
                .map(row -> row.state().isEmpty() ? shorten(row.outcome()) : row.state())
                .toList();
        XYPlot plot = Plots.plot(Categories.axis(labels), axis(rows));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        Plots.align(plot, rows.get(0).state().isEmpty() ? 96 : 40, 40);
        plot.addRangeMarker(new ValueMarker(0, Palette.INK, Palette.stroke(1)));
        XYIntervalSeriesCollection points = new XYIntervalSeriesCollection();
        XYIntervalSeries clear = new XYIntervalSeries("difference");
        XYIntervalSeries unclear = new XYIntervalSeries("includes no difference");
        for (int i = 0; i < rows.size(); i++) {
            Contrast contrast = rows.get(i).contrast();
            XYIntervalSeries series = contrast.lower() <= 0 && contrast.upper() >= 0 ? unclear : clear;
            series.add(i, i, i, contrast.difference(), contrast.lower(), contrast.upper());
        }
        points.addSeries(clear);
        points.addSeries(unclear);
        plot.setDataset(points);
        plot.setRenderer(renderer());
        String title = Character.toUpperCase(outcome.charAt(0)) + outcome.substring(1);
        return Plots.panel(title, "", plot);
    }

    private static String shorten(String outcome) {
        return outcome.replace("cohesion: ", "").replace(" (0–100)", "");
    }

    private static NumberAxis axis(List<Comparison.Row> rows) {
        double least = Math.min(
                0,
                rows.stream().mapToDouble(row -> row.contrast().lower()).min().orElse(0));
        double most = Math.max(
                0,
                rows.stream().mapToDouble(row -> row.contrast().upper()).max().orElse(0));
        double pad = most > least ? .06 * (most - least) : 1;
        double step = Axes.step(1.6 * (most - least + 2 * pad));
        return Axes.numbers("Difference (" + rows.get(0).unit() + ")", least - pad, most + pad, step);
    }

    private static XYErrorRenderer renderer() {
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawXError(false);
        renderer.setErrorStroke(Palette.stroke(1.6f));
        renderer.setCapLength(4);
        renderer.setSeriesPaint(0, Palette.BLUE);
        renderer.setSeriesShape(0, Marker.CIRCLE.shape());
        renderer.setSeriesPaint(1, new java.awt.Color(0x8A8A8A));
        renderer.setSeriesShape(1, Marker.DIAMOND.shape());
        return renderer;
    }
}
