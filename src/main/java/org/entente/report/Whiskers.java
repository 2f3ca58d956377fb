package org.entente.report;

import java.awt.geom.AffineTransform;
import java.util.List;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.ui.Layer;

/** Whiskers of several arms side by side, in a strip that follows the last month. */
final class Whiskers {
    private static final double SLOT = .032;
    private static final double WIDEST = .3;
    private static final double MARGIN = .5;
    private static final AffineTransform SMALL = AffineTransform.getScaleInstance(.8, .8);

    private Whiskers() {}

    /** Width of the strip, as a share of the time before it. */
    static double strip(int arms) {
        return Math.min(WIDEST, SLOT * (arms + 2 * MARGIN));
    }

    /** Where in the strip an arm's whisker stands, from 0 to 1. */
    static double place(int arm, int arms) {
        return (arm + .5 + MARGIN) / (arms + 2 * MARGIN);
    }

    /** Draws whiskers of one point each, and the ground of the strip between two places on the axis. */
    static void add(XYPlot plot, List<Series> whiskers, List<Look> looks, double from, double until) {
        IntervalMarker ground = new IntervalMarker(from, until, Palette.INK);
        ground.setAlpha(.06f);
        plot.addDomainMarker(ground, Layer.BACKGROUND);
        XYIntervalSeriesCollection points = new XYIntervalSeriesCollection();
        XYErrorRenderer renderer = Bars.whiskerRenderer();
        for (int arm = 0; arm < whiskers.size(); arm++) {
            points.addSeries(intervals(whiskers.get(arm)));
            Look look = looks.get(arm);
            renderer.setSeriesPaint(arm, look.color());
            renderer.setSeriesShape(
                    arm, SMALL.createTransformedShape(look.marker().shape()));
        }
        int index = plot.getDatasetCount();
        plot.setDataset(index, points);
        plot.setRenderer(index, renderer);
    }

    private static XYIntervalSeries intervals(Series whisker) {
        XYIntervalSeries intervals = new XYIntervalSeries(whisker.label());
        whisker.points().forEach(p -> intervals.add(p.x(), p.x(), p.x(), p.value(), p.lower(), p.upper()));
        return intervals;
    }
}
