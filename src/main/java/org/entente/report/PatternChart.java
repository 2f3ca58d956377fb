package org.entente.report;

import java.util.List;
import org.entente.backtest.PatternCheck;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Patterns of the record beside what simulated histories show, each on the scale of its own interval. */
final class PatternChart {
    private static final double EDGE = 3;

    private final String title;
    private final List<PatternCheck> checks;

    PatternChart(String title, List<PatternCheck> checks) {
        this.title = title;
        this.checks = checks;
    }

    Figure figure() {
        long passed = checks.stream().filter(PatternCheck::passed).count();
        Look pass = new Look(Palette.BLUE, Palette.stroke(0.01f), Marker.CIRCLE);
        Look fail = new Look(Palette.VERMILION, Palette.stroke(0.01f), Marker.DIAMOND);
        return new Figure(
                "patterns",
                "Patterns of the record: " + passed + " of " + checks.size() + " within what the model shows",
                title,
                List.of(panel(pass, fail)),
                1,
                80 + 19.0 * checks.size(),
                List.of(
                        LegendEntry.line("value on record, inside", pass),
                        LegendEntry.line("value on record, outside", fail),
                        LegendEntry.area(
                                "central 90 % of simulated histories", Palette.translucent(Palette.BLUE, Lines.BAND))),
                "Each row has a scale of its own, on which the central 90 % of the simulated histories reaches from −1 to 1;"
                        + " marks beyond ±3 stand at the edge. In brackets the interval.");
    }

    private Panel panel(Look pass, Look fail) {
        XYPlot plot = Plots.plot(
                Categories.axis(checks.stream().map(PatternChart::label).toList()),
                Axes.numbers("Half widths of the interval from its middle", -EDGE - .2, EDGE + .2, 1));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        Plots.align(plot, 560, 40);
        IntervalMarker inside = new IntervalMarker(-1, 1, Palette.translucent(Palette.BLUE, Lines.BAND));
        plot.addRangeMarker(inside, org.jfree.ui.Layer.BACKGROUND);
        XYSeries good = new XYSeries("inside");
        XYSeries bad = new XYSeries("outside");
        for (int i = 0; i < checks.size(); i++) {
            double place = place(checks.get(i));
            if (!Double.isNaN(place)) {
                (checks.get(i).passed() ? good : bad).add(i, place);
            }
        }
        XYSeriesCollection marks = new XYSeriesCollection();
        marks.addSeries(good);
        marks.addSeries(bad);
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        dress(renderer, 0, pass);
        dress(renderer, 1, fail);
        plot.setDataset(marks);
        plot.setRenderer(renderer);
        return Plots.panel("", "", plot);
    }

    private static void dress(XYLineAndShapeRenderer renderer, int series, Look look) {
        renderer.setSeriesPaint(series, look.color());
        renderer.setSeriesShape(series, look.marker().shape());
    }

    private static String label(PatternCheck check) {
        java.text.DecimalFormat format = Axes.format("0.##");
        String interval = check.histories() == 0
                ? "no history shows it"
                : format.format(check.lower()) + " to " + format.format(check.upper());
        return check.title() + ":  " + format.format(check.observed()) + "  [" + interval + "]  " + check.id();
    }

    /** Where the value on record lies; where all histories agree, on the middle or at the edge. */
    private static double place(PatternCheck check) {
        double half = (check.upper() - check.lower()) / 2;
        double off = check.observed() - (check.upper() + check.lower()) / 2;
        double place = half > 0 ? off / half : off == 0 ? 0 : Math.copySign(EDGE, off);
        return Double.isNaN(place) ? Double.NaN : Math.max(-EDGE, Math.min(EDGE, place));
    }
}
