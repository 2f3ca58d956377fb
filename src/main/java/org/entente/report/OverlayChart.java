package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.results.Manifest;
import org.entente.results.MeasureRow;
import org.entente.statistics.Wilson;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;

/** Several arms, of one batch or of several, laid over each other. */
final class OverlayChart {
    private final List<Layer> layers;
    private final List<Look> looks;
    private final String source;

    /**
     * One arm.
     *
     * @param label what the legend calls it
     * @param batch its batch
     * @param arm its id
     */
    record Layer(String label, BatchContents batch, String arm) {}

    OverlayChart(List<Layer> layers, String source) {
        this.layers = layers;
        this.looks = IntStream.range(0, layers.size()).mapToObj(Palette::line).toList();
        this.source = source;
    }

    /** Probability of not being at FULL, one panel for each state. */
    Figure membership() {
        List<Manifest.StateName> states = layers.get(0).batch().manifest().states().stream()
                .filter(state -> layers.stream()
                        .allMatch(layer -> layer.batch().manifest().states().contains(state)))
                .toList();
        double upper = Axes.ceiling(states.stream()
                .filter(this::inside)
                .flatMap(state -> lines(state).stream())
                .flatMap(line -> line.points().stream())
                .mapToDouble(Series.Point::upper)
                .max()
                .orElse(1));
        List<Panel> panels = new ArrayList<>();
        for (Manifest.StateName state : states) {
            NumberAxis share = Axes.percent("Share not at FULL", inside(state) ? upper : 1.04);
            String explanation = inside(state) ? "" : "outside the alliance at the start";
            panels.add(panel(state.name(), explanation, share, lines(state)));
        }
        return new Figure(
                "arms-membership",
                "Share of histories in which each member is not at FULL, by arm",
                source,
                panels,
                3,
                210,
                legend(),
                "PASSIVE, FROZEN or OUT at the end of each month; bands: " + Wilson.METHOD
                        + " interval. Arms meet the same luck where their seeds agree, so their difference is surer than the "
                        + "bands suggest.");
    }

    /** Mean cohesion and its parts. */
    Figure cohesion() {
        List<String> measures = List.of(
                "cohesion",
                "cohesionParticipation",
                "cohesionConfidence",
                "effectiveSize",
                "cohesionConvergence",
                "cohesionAlignment");
        List<String> titles = List.of(
                "Cohesion index",
                "Participation",
                "Confidence in help",
                "Effective size",
                "Convergence of threats",
                "Political alignment");
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            List<Series> lines = means(measures.get(i));
            if (lines.stream().noneMatch(line -> line.points().isEmpty())) {
                panels.add(panel(titles.get(i), "", axis(measures.get(i), lines), lines));
            }
        }
        return new Figure(
                "arms-cohesion",
                "Mean cohesion of the alliance and its parts, by arm",
                source,
                panels,
                3,
                210,
                legend(),
                "Means over replications at the end of each month; bands: 95 % normal interval of the mean. The index is 100 "
                        + "times the geometric mean of the four parts; effective size counts members by how much they take "
                        + "part. Axes do not all start at zero.");
    }

    private static NumberAxis axis(String measure, List<Series> lines) {
        double least = lines.stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(Series.Point::lower)
                .min()
                .orElse(0);
        double most = lines.stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(Series.Point::upper)
                .max()
                .orElse(1);
        String unit = measure.equals("cohesion")
                ? "Index, 0 to 100"
                : measure.equals("effectiveSize") ? "States" : "Part, 0 to 1";
        double step = Axes.step(Math.max(most - least, .01));
        double lower = Math.max(0, step * Math.floor(least / step));
        return Axes.numbers(unit, lower, Math.max(lower + step, step * Math.ceil(most / step)), step);
    }

    private boolean inside(Manifest.StateName state) {
        return layers.stream()
                .allMatch(layer ->
                        layer.batch().passages(layer.arm(), state.code()).atRisk(org.entente.theory.Participation.OUT));
    }

    private Panel panel(String title, String explanation, NumberAxis range, List<Series> lines) {
        double start = layers.stream()
                .mapToDouble(layer -> layer.batch().start())
                .min()
                .orElseThrow();
        double until = layers.stream()
                .mapToDouble(layer -> layer.batch().until())
                .max()
                .orElseThrow();
        XYPlot plot = Plots.plot(Axes.years(start, until), range);
        Plots.align(plot, 52, 38);
        Lines.add(plot, lines, looks);
        Lines.addMarkers(plot, lines, looks, (int) Math.max(6, Math.round((until - start) * 12 / 4)));
        return Plots.panel(title, explanation, plot);
    }

    private List<Series> lines(Manifest.StateName state) {
        return layers.stream()
                .map(layer -> new Series(
                        layer.label(),
                        layer.batch().counts(layer.arm(), state.code()).stream()
                                .map(month -> month.point(Set.of("PASSIVE", "FROZEN", "OUT")))
                                .toList()))
                .toList();
    }

    private List<Series> means(String measure) {
        return layers.stream()
                .map(layer -> new Series(
                        layer.label(),
                        layer.batch().measure(layer.arm(), measure, "").stream()
                                .map(row -> mean(layer, row))
                                .toList()))
                .toList();
    }

    private static Series.Point mean(Layer layer, MeasureRow row) {
        return new Series.Point(layer.batch().end(row.month()), row.mean(), row.meanLower(), row.meanUpper());
    }

    private List<LegendEntry> legend() {
        return IntStream.range(0, layers.size())
                .mapToObj(i -> LegendEntry.band(layers.get(i).label(), looks.get(i)))
                .toList();
    }
}
