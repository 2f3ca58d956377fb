package org.entente.report;

import java.awt.BasicStroke;
import java.util.List;
import org.entente.backtest.PatternCheck;
import org.entente.backtest.PatternVerdict;
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
        return new Figure(
                "patterns",
                "Patterns of the record: " + PatternVerdict.count(checks),
                title,
                List.of(panel()),
                1,
                80 + 19.0 * checks.size(),
                List.of(
                        LegendEntry.line("value on record, inside", look(PatternVerdict.PASSED)),
                        LegendEntry.line("inside, but could not fail", look(PatternVerdict.VACUOUS)),
                        LegendEntry.line("outside", look(PatternVerdict.FAILED)),
                        LegendEntry.area(
                                "central 90 % of simulated histories", Palette.translucent(Palette.BLUE, Lines.BAND))),
                "Each row has a scale of its own, on which the central 90 % of the simulated histories reaches from −1 to 1;"
                        + " marks beyond ±3 stand at the edge. In brackets the interval. A pattern could not fail where the"
                        + " interval holds every value that the measure can take, or all histories show the value on record.");
    }

    private static Look look(PatternVerdict verdict) {
        BasicStroke none = Palette.stroke(0.01f);
        return switch (verdict) {
            case PASSED -> new Look(Palette.BLUE, none, Marker.CIRCLE);
            case VACUOUS -> new Look(Palette.FAINT, none, Marker.BAR);
            case FAILED -> new Look(Palette.VERMILION, none, Marker.DIAMOND);
        };
    }

    private Panel panel() {
        XYPlot plot = Plots.plot(
                Categories.axis(checks.stream().map(PatternChart::label).toList()),
                Axes.numbers("Half widths of the interval from its middle", -EDGE - .2, EDGE + .2, 1));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        Plots.align(plot, 560, 40);
        IntervalMarker inside = new IntervalMarker(-1, 1, Palette.translucent(Palette.BLUE, Lines.BAND));
        plot.addRangeMarker(inside, org.jfree.ui.Layer.BACKGROUND);
        XYSeriesCollection marks = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        for (PatternVerdict verdict : PatternVerdict.values()) {
            marks.addSeries(marks(verdict));
            renderer.setSeriesPaint(verdict.ordinal(), look(verdict).color());
            renderer.setSeriesShape(verdict.ordinal(), look(verdict).marker().shape());
        }
        plot.setDataset(marks);
        plot.setRenderer(renderer);
        return Plots.panel("", "", plot);
    }

    private XYSeries marks(PatternVerdict verdict) {
        XYSeries marks = new XYSeries(verdict.label());
        for (int i = 0; i < checks.size(); i++) {
            double place = place(checks.get(i));
            if (checks.get(i).verdict() == verdict && !Double.isNaN(place)) {
                marks.add(i, place);
            }
        }
        return marks;
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
        if (Double.isNaN(off)) {
            return Double.NaN;
        }
        double place = half > 0 ? off / half : off == 0 ? 0 : Math.copySign(EDGE, off);
        return Math.max(-EDGE, Math.min(EDGE, place));
    }
}
