package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import org.entente.results.Manifest;
import org.entente.results.MeasureRow;
import org.jfree.chart.plot.XYPlot;

/** What each state's dependence on the patron is made of. */
final class DependenceChart {
    static final List<String> PARTS =
            List.of("dependenceArms", "dependenceTrade", "dependenceRemittances", "dependenceBases");
    static final List<String> NAMES = List.of("arms", "trade", "remittances", "bases and energy");

    private final BatchContents batch;
    private final String arm;

    DependenceChart(BatchContents batch, String arm) {
        this.batch = batch;
        this.arm = arm;
    }

    Figure figure() {
        double upper = Axes.ceiling(1.05 * highest());
        List<Panel> panels = new ArrayList<>();
        batch.manifest().states().forEach(state -> panels.add(panel(state, upper)));
        List<LegendEntry> legend = legend();
        legend.add(LegendEntry.area("5 % to 95 % of histories, whole", Palette.translucent(Palette.VERMILION, 80)));
        return new Figure(
                "dependence-" + arm,
                "Dependence of each state on the patron and what it is made of",
                batch.source(arm),
                panels,
                3,
                200,
                legend,
                "Means over replications at the end of each month; the weighted parts add up to dependence (0 none, 1 full). "
                        + "The band is the 5 % to 95 % range of dependence as a whole over histories.");
    }

    static List<LegendEntry> legend() {
        List<LegendEntry> legend = new ArrayList<>();
        for (int part = 0; part < PARTS.size(); part++) {
            legend.add(LegendEntry.area(NAMES.get(part), Palette.PARTS.get(part)));
        }
        return legend;
    }

    private double highest() {
        return batch.measures().stream()
                .filter(row -> row.arm().equals(arm) && row.measure().equals("dependence"))
                .mapToDouble(row -> Math.max(row.q95(), row.mean()))
                .max()
                .orElse(1);
    }

    private Panel panel(Manifest.StateName state, double upper) {
        XYPlot plot =
                Plots.plot(Axes.years(batch.start(), batch.until()), Axes.numbers("Dependence, 0 to 1", 0, upper));
        Plots.align(plot, 52, 38);
        Lines.addAreas(plot, tops(state), Palette.PARTS);
        Lines.addBand(plot, whole(state), Palette.VERMILION, 80);
        return Plots.panel(state.name(), change(state), plot);
    }

    private List<Series> tops(Manifest.StateName state) {
        List<Series> tops = new ArrayList<>();
        for (int part = 0; part < PARTS.size(); part++) {
            List<MeasureRow> rows = batch.measure(arm, PARTS.get(part), state.code());
            List<Series.Point> points = new ArrayList<>();
            for (int at = 0; at < rows.size(); at++) {
                double floor =
                        part == 0 ? 0 : tops.get(part - 1).points().get(at).value();
                double top = floor + rows.get(at).mean();
                points.add(new Series.Point(batch.end(rows.get(at).month()), top, top, top));
            }
            tops.add(new Series(NAMES.get(part), points));
        }
        return tops;
    }

    private Series whole(Manifest.StateName state) {
        return new Series(
                "dependence",
                batch.measure(arm, "dependence", state.code()).stream()
                        .map(row -> new Series.Point(batch.end(row.month()), row.mean(), row.q05(), row.q95()))
                        .toList());
    }

    private String change(Manifest.StateName state) {
        List<MeasureRow> rows = batch.measure(arm, "dependence", state.code());
        if (rows.isEmpty()) {
            return "";
        }
        MeasureRow last = rows.get(rows.size() - 1);
        java.text.DecimalFormat format = Axes.format("0.000");
        return "at the horizon " + format.format(last.mean()) + " (" + format.format(last.meanLower()) + " to "
                + format.format(last.meanUpper()) + ")";
    }
}
