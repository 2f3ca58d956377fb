package org.entente.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.results.Manifest;
import org.entente.statistics.Wilson;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;

/** The status of each member over time as stacked shares of the replications. */
final class MembershipChart {
    private static final List<String> FROM_BELOW = List.of("OUT", "FROZEN", "PASSIVE", "FULL");

    private static final Color BAND = new Color(0x8C8C8C);
    private static final int OPACITY = 130;
    private static final int LIGHTER = 55;
    private static final Look BORDER = new Look(Palette.INK, Palette.stroke(.7f), null);

    private final BatchContents batch;
    private final String arm;
    private final ParameterBands bands;

    MembershipChart(BatchContents batch, String arm) {
        this.batch = batch;
        this.arm = arm;
        bands = new ParameterBands(batch, arm);
    }

    Figure figure() {
        double upper = Axes.ceiling(highest());
        List<Panel> panels = new ArrayList<>();
        for (Manifest.StateName state : batch.manifest().states()) {
            panels.add(panel(state, inside(state) ? upper : 1));
        }
        List<LegendEntry> legend = new ArrayList<>();
        for (String status : List.of("FULL", "PASSIVE", "FROZEN", "OUT")) {
            legend.add(LegendEntry.area(status, Palette.LADDER.get(status)));
        }
        legend.add(new LegendEntry("border, Monte Carlo 95 %", Palette.translucent(BAND, OPACITY), BORDER));
        legend.addAll(bands.legend(BAND, LIGHTER));
        return new Figure(
                "membership-" + arm,
                "How each member takes part, as shares of the simulated histories",
                batch.source(arm),
                panels,
                3,
                200,
                legend,
                "Shares at the end of each month, stacked from OUT upwards; grey bands: " + Wilson.METHOD
                        + " interval of the share at or below each border. "
                        + (upper < 1
                                ? "Axes of members end at " + Axes.format("0").format(100 * upper)
                                        + " %; the rest up to 100 % is FULL."
                                : "")
                        + bands.note(ParameterBands.DRAWING, "beta"));
    }

    private boolean inside(Manifest.StateName state) {
        return batch.passages(arm, state.code()).atRisk(org.entente.theory.Participation.OUT);
    }

    private double highest() {
        double overParameters = batch.manifest().states().stream()
                .filter(this::inside)
                .mapToDouble(state -> bands.highest(state.code()))
                .max()
                .orElse(0);
        return Math.max(overParameters, highestShare());
    }

    private double highestShare() {
        return batch.manifest().states().stream()
                .filter(this::inside)
                .flatMap(state -> batch.counts(arm, state.code()).stream())
                .mapToDouble(month ->
                        1.1 * month.atAny(Set.of("PASSIVE", "FROZEN", "OUT")).upper())
                .max()
                .orElse(1);
    }

    private Panel panel(Manifest.StateName state, double upper) {
        List<MonthCounts> months = batch.counts(arm, state.code());
        NumberAxis years = Axes.years(batch.start(), batch.until());
        XYPlot plot = Plots.plot(years, Axes.percent("Share of histories", upper));
        Plots.align(plot, 52, 38);
        List<Series> borders = new ArrayList<>();
        Set<String> below = new LinkedHashSet<>();
        for (String status : FROM_BELOW) {
            below.add(status);
            borders.add(border(state, status, below, months));
        }
        Lines.addAreas(
                plot, borders, FROM_BELOW.stream().map(Palette.LADDER::get).toList());
        borders.subList(0, 3).stream()
                .flatMap(border -> bands.share(border.label().toLowerCase(Locale.ROOT), state.code()).stream())
                .forEach(band -> ParameterBands.add(plot, band, BAND, LIGHTER));
        borders.subList(0, 3).forEach(border -> Lines.addBand(plot, border, BAND, OPACITY));
        Lines.add(plot, borders.subList(0, 3), List.of(BORDER, BORDER, BORDER));
        String explanation = inside(state) ? "" : "outside the alliance at the start";
        return Plots.panel(state.name(), explanation, plot);
    }

    private Series border(Manifest.StateName state, String status, Set<String> below, List<MonthCounts> months) {
        List<Series.Point> points = new ArrayList<>();
        boolean from =
                below.contains(batch.passages(arm, state.code()).initial().name());
        points.add(new Series.Point(batch.start(), from ? 1 : 0, from ? 1 : 0, from ? 1 : 0));
        months.forEach(month -> points.add(month.point(below)));
        return new Series(status, points);
    }
}
