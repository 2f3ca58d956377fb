package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.entente.results.MeasureRow;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;

/** The cohesion index with its four parts, as fans over the replications. */
final class CohesionChart {
    private static final Look MEDIAN = new Look(Palette.PARTS.get(0), Palette.stroke(2), null);
    private static final int OUTER = 60;
    private static final int INNER = 110;
    private static final int PARAMETERS = 60;
    private static final Look MEAN = new Look(Palette.VERMILION, Palette.stroke(1.4f, 5, 2.5f), null);

    private final BatchContents batch;
    private final String arm;
    private final ParameterBands bands;

    CohesionChart(BatchContents batch, String arm) {
        this.batch = batch;
        this.arm = arm;
        bands = new ParameterBands(batch, arm);
    }

    Figure figure() {
        List<Panel> panels = new ArrayList<>();
        add(panels, "cohesion", "Cohesion index", "Index, 0 to 100", 100);
        add(panels, "cohesionParticipation", "Participation", "Part, 0 to 1", 1);
        add(panels, "cohesionConfidence", "Confidence in help", "Part, 0 to 1", 1);
        add(panels, "cohesionConvergence", "Convergence of threats", "Part, 0 to 1", 1);
        add(panels, "cohesionAlignment", "Political alignment", "Part, 0 to 1", 1);
        add(panels, "zombieGap", "Zombie gap", "Share of members", 1);
        java.awt.Color blue = Palette.PARTS.get(1);
        return new Figure(
                "cohesion-" + arm,
                "Cohesion of the alliance and its four parts",
                batch.source(arm),
                panels,
                3,
                205,
                legend(blue),
                "Fans show how histories differ, not the error of an estimate: quantiles over replications at the end of "
                        + "each month, from counts on a fixed grid. The index is 100 times the geometric mean of the four "
                        + "parts. The zombie gap is the share of members by law minus participation."
                        + (bands.drawn() ? " Dashed: the mean, with its 95 % normal interval." : "")
                        + bands.note(ParameterBands.DRAWING, "normal"));
    }

    private List<LegendEntry> legend(java.awt.Color blue) {
        List<LegendEntry> legend = new ArrayList<>(List.of(
                LegendEntry.line("median", MEDIAN),
                LegendEntry.area("25 % to 75 % of histories", Palette.translucent(blue, OUTER + INNER)),
                LegendEntry.area("5 % to 95 % of histories", Palette.translucent(blue, OUTER))));
        if (bands.drawn()) {
            legend.add(LegendEntry.band("mean, Monte Carlo 95 %", MEAN));
            legend.addAll(bands.legend(MEAN.color(), PARAMETERS));
        }
        return legend;
    }

    private void add(List<Panel> panels, String measure, String title, String axis, double upper) {
        List<MeasureRow> rows = batch.measure(arm, measure, "");
        if (rows.isEmpty()) {
            return;
        }
        NumberAxis range = Axes.numbers(axis, 0, upper);
        if (measure.equals("zombieGap")) {
            double lowest = rows.stream().mapToDouble(MeasureRow::q05).min().orElse(0);
            range = Axes.numbers(axis, Math.min(0, -Axes.ceiling(-lowest)), 1);
        }
        XYPlot plot = Plots.plot(Axes.years(batch.start(), batch.until()), range);
        Plots.align(plot, 52, 38);
        java.awt.Color blue = Palette.PARTS.get(1);
        Lines.addBand(plot, fan("5–95 %", rows, MeasureRow::q05, MeasureRow::q95), blue, OUTER);
        Lines.addBand(plot, fan("25–75 %", rows, MeasureRow::q25, MeasureRow::q75), blue, INNER);
        Lines.add(plot, List.of(fan("median", rows, MeasureRow::q50, MeasureRow::q50)), List.of(MEDIAN));
        addMean(plot, measure, rows, measure.equals("zombieGap") ? -1 : 0, upper);
        panels.add(Plots.panel(title, "", plot));
    }

    private void addMean(XYPlot plot, String measure, List<MeasureRow> rows, double lower, double upper) {
        bands.mean(measure, lower, upper).ifPresent(band -> {
            ParameterBands.add(plot, band, MEAN.color(), PARAMETERS);
            Series mean = new Series(
                    "mean",
                    rows.stream()
                            .map(row -> new Series.Point(
                                    batch.end(row.month()), row.mean(), row.meanLower(), row.meanUpper()))
                            .toList());
            Lines.add(plot, List.of(mean), List.of(MEAN));
        });
    }

    private Series fan(
            String label,
            List<MeasureRow> rows,
            ToDoubleFunction<MeasureRow> lower,
            ToDoubleFunction<MeasureRow> upper) {
        return new Series(
                label,
                rows.stream()
                        .filter(row -> row.n() > 0)
                        .map(row -> new Series.Point(
                                batch.end(row.month()), row.q50(), lower.applyAsDouble(row), upper.applyAsDouble(row)))
                        .toList());
    }
}
