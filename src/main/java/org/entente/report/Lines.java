package org.entente.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Adds lines with bands to a plot. */
final class Lines {
    /** Opacity of a band, of 255. */
    static final int BAND = 56;

    private Lines() {}

    /** Lines with their bands, all bands below all lines. */
    static void add(XYPlot plot, List<Series> series, List<Look> looks) {
        YIntervalSeriesCollection bands = new YIntervalSeriesCollection();
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(BAND / 255f);
        for (int i = 0; i < series.size(); i++) {
            bands.addSeries(intervals(series.get(i)));
            Look look = looks.get(i);
            dress(renderer, i, look.color(), look);
        }
        put(plot, bands, renderer);
    }

    /** Areas that lie on each other, each from the top of the one before to its own value, without seams. */
    static void addAreas(XYPlot plot, List<Series> tops, List<Color> colors) {
        for (int i = 0; i < tops.size(); i++) {
            List<Series.Point> points = new ArrayList<>();
            for (int at = 0; at < tops.get(i).points().size(); at++) {
                Series.Point top = tops.get(i).points().get(at);
                double floor = i == 0 ? 0 : tops.get(i - 1).points().get(at).value();
                points.add(new Series.Point(top.x(), top.value(), floor, top.value()));
            }
            addBand(plot, new Series(tops.get(i).label(), points), colors.get(i), 255);
        }
    }

    /** A band alone. */
    static void addBand(XYPlot plot, Series series, Color color, int opacity) {
        YIntervalSeriesCollection bands = new YIntervalSeriesCollection();
        bands.addSeries(intervals(series));
        DeviationRenderer renderer = new DeviationRenderer(false, false);
        renderer.setAlpha(opacity / 255f);
        renderer.setSeriesFillPaint(0, color);
        put(plot, bands, renderer);
    }

    private static void dress(DeviationRenderer renderer, int index, Color fill, Look look) {
        renderer.setSeriesPaint(index, look.color());
        renderer.setSeriesFillPaint(index, fill);
        renderer.setSeriesStroke(index, look.stroke());
    }

    private static YIntervalSeries intervals(Series series) {
        YIntervalSeries intervals = new YIntervalSeries(series.label());
        series.points().forEach(p -> intervals.add(p.x(), p.value(), p.lower(), p.upper()));
        return intervals;
    }

    /** Four markers on each line, not at the same places for every line. */
    static void addMarkers(XYPlot plot, List<Series> series, List<Look> looks, double from, double until) {
        XYSeriesCollection markers = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        for (int i = 0; i < series.size(); i++) {
            XYSeries places = new XYSeries(series.get(i).label());
            for (int quarter = 0; quarter < 4; quarter++) {
                double x = from + (until - from) * (quarter + (i + 1.0) / (series.size() + 1)) / 4;
                series.get(i).at(x).ifPresent(value -> places.add(x, value));
            }
            markers.addSeries(places);
            renderer.setSeriesPaint(i, looks.get(i).color());
            renderer.setSeriesShape(i, looks.get(i).marker().shape());
        }
        int index = plot.getDatasetCount();
        plot.setDataset(index, markers);
        plot.setRenderer(index, renderer);
    }

    private static void put(XYPlot plot, YIntervalSeriesCollection data, DeviationRenderer renderer) {
        // A new plot counts one empty data set.
        int index = plot.getDataset(0) == null ? 0 : plot.getDatasetCount();
        plot.setDataset(index, data);
        plot.setRenderer(index, renderer);
    }
}
