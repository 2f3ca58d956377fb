package org.entente.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;

/** The picture of a small batch that is not stored: panel by panel, in the looks of the figures of stored batches. */
public final class SampleFigure {
    private static final List<String> FROM_BELOW = List.of("OUT", "FROZEN", "PASSIVE", "FULL");
    private static final Color BAND = new Color(0x8C8C8C);
    private static final Color BLUE = Palette.PARTS.get(1);
    private static final Look BORDER = new Look(Palette.INK, Palette.stroke(.7f), null);
    private static final Look MEDIAN = new Look(Palette.PARTS.get(0), Palette.stroke(2), null);
    private static final Look PINNED = new Look(Palette.VERMILION, Palette.stroke(1.6f, 6, 3), null);
    private static final Look DIFFERENCE = new Look(Palette.BLUE, Palette.stroke(1.8f), null);
    private static final int OUTER = 60;
    private static final int INNER = 110;
    private static final int BORDER_BAND = 130;
    private static final double TENS = 10;

    private final double from;
    private final double until;
    private final List<Panel> panels = new ArrayList<>();
    private boolean compares;

    /**
     * No panels yet.
     *
     * @param from first year on the axes, such as 2022.0
     * @param until end of the last month, in years
     */
    public SampleFigure(double from, double until) {
        this.from = from;
        this.until = until;
    }

    /**
     * Adds the cohesion index.
     *
     * @param outer the middle 90 % of histories
     * @param inner the middle half, with the median as value
     * @param pinned the median of a pinned batch
     */
    public void cohesion(Series outer, Series inner, Optional<Series> pinned) {
        double least = least(outer, pinned);
        double most = most(outer, pinned);
        XYPlot plot = plot(Axes.numbers(
                "Index, 0 to 100",
                Math.max(0, TENS * Math.floor(least / TENS)),
                Math.min(100, TENS * Math.floor(most / TENS) + TENS)));
        Lines.addBand(plot, outer, BLUE, OUTER);
        Lines.addBand(plot, inner, BLUE, INNER);
        Lines.add(plot, List.of(line(inner)), List.of(MEDIAN));
        pinned.ifPresent(series -> Lines.add(plot, List.of(line(series)), List.of(PINNED)));
        panels.add(Plots.panel("Cohesion index", "", plot));
    }

    private static double least(Series outer, Optional<Series> pinned) {
        return Stream.concat(Stream.of(outer), pinned.stream())
                .flatMap(series -> series.points().stream())
                .mapToDouble(Series.Point::lower)
                .min()
                .orElse(0);
    }

    private static double most(Series outer, Optional<Series> pinned) {
        return Stream.concat(Stream.of(outer), pinned.stream())
                .flatMap(series -> series.points().stream())
                .mapToDouble(Series.Point::upper)
                .max()
                .orElse(0);
    }

    /**
     * Adds the status of a member.
     *
     * @param name its name
     * @param inside whether it belongs to the alliance at the start
     * @param upper the largest share that has to be seen; what lies above is FULL
     * @param borders shares at or below OUT, FROZEN, PASSIVE and FULL, with their intervals
     * @param pinned the share at or below PASSIVE of a pinned batch
     */
    public void membership(String name, boolean inside, double upper, List<Series> borders, Optional<Series> pinned) {
        XYPlot plot = plot(Axes.percent("Share of histories", Axes.ceiling(upper)));
        Lines.addAreas(
                plot, borders, FROM_BELOW.stream().map(Palette.LADDER::get).toList());
        List<Series> inner = borders.subList(0, 3);
        inner.forEach(border -> Lines.addBand(plot, border, BAND, BORDER_BAND));
        Lines.add(plot, inner, List.of(BORDER, BORDER, BORDER));
        pinned.ifPresent(series -> Lines.add(plot, List.of(line(series)), List.of(PINNED)));
        panels.add(Plots.panel(name, inside ? "" : "outside the alliance at the start", plot));
    }

    /**
     * Adds a paired difference to the pinned batch.
     *
     * @param title of what
     * @param axis unit of the difference
     * @param difference the difference with its interval
     */
    public void difference(String title, String axis, Series difference) {
        compares = true;
        double least = Math.min(0, least(difference, Optional.empty()));
        double most = Math.max(0, most(difference, Optional.empty()));
        double pad = most > least ? .06 * (most - least) : 1;
        XYPlot plot = plot(Axes.numbers(axis, least - pad, most + pad, Axes.step(most - least + 2 * pad)));
        plot.addRangeMarker(new ValueMarker(0, Palette.INK, Palette.stroke(1)));
        Lines.add(plot, List.of(difference), List.of(DIFFERENCE));
        panels.add(Plots.panel(title, "tuned minus pinned", plot));
    }

    private XYPlot plot(NumberAxis range) {
        XYPlot plot = Plots.plot(Axes.years(from, until), range);
        Plots.align(plot, 56, 38);
        return plot;
    }

    /** The line without its band. */
    private static Series line(Series series) {
        return new Series(
                series.label(),
                series.points().stream()
                        .map(point -> new Series.Point(point.x(), point.value(), point.value(), point.value()))
                        .toList());
    }

    /**
     * All panels with their legend.
     *
     * @param title what is shown
     * @param subtitle scenario, arm, replications
     * @param columns panels in a row
     */
    public Figure figure(String title, String subtitle, int columns) {
        List<LegendEntry> legend = new ArrayList<>();
        for (String status : List.of("FULL", "PASSIVE", "FROZEN", "OUT")) {
            legend.add(LegendEntry.area(status, Palette.LADDER.get(status)));
        }
        legend.add(new LegendEntry("95 % interval of a border", Palette.translucent(BAND, BORDER_BAND), null));
        legend.add(LegendEntry.line("median", MEDIAN));
        legend.add(LegendEntry.area("25–75 % of histories", Palette.translucent(BLUE, OUTER + INNER)));
        legend.add(LegendEntry.area("5–95 %", Palette.translucent(BLUE, OUTER)));
        if (compares) {
            legend.add(LegendEntry.line("pinned", PINNED));
            legend.add(LegendEntry.band("paired difference, 95 %", DIFFERENCE));
        }
        return new Figure(
                "live",
                title,
                subtitle,
                List.copyOf(panels),
                columns,
                200,
                legend,
                "Shares at the end of each month, stacked from OUT upwards, with Wilson 95 % intervals. The fan shows how "
                        + "histories differ, not the error of an estimate. Differences are paired by common seeds: Student's "
                        + "t for the index, Agresti and Min for shares, each month by itself.");
    }
}
