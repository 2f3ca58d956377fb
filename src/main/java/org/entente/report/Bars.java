package org.entente.report;

import java.awt.Color;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Bars and points with whiskers that lie beside words. */
final class Bars {
    private final XYPlot plot;
    private final XYIntervalSeriesCollection bars = new XYIntervalSeriesCollection();
    private final XYIntervalSeriesCollection whiskers = new XYIntervalSeriesCollection();
    private final XYBarRenderer barRenderer = barRenderer();
    private final XYErrorRenderer whiskerRenderer = whiskerRenderer();

    /**
     * An empty plot.
     *
     * @param words beside which the bars lie, from the top down
     * @param room for the words
     * @param range the axis of the values
     */
    Bars(List<String> words, double room, NumberAxis range) {
        plot = Plots.plot(Categories.axis(words), range);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        Plots.align(plot, room, 40);
        plot.setDomainGridlinesVisible(false);
        plot.addRangeMarker(new ValueMarker(0, Palette.INK, Palette.stroke(1)));
        plot.setDataset(0, bars);
        plot.setRenderer(0, barRenderer);
        plot.setDataset(1, whiskers);
        plot.setRenderer(1, whiskerRenderer);
    }

    /**
     * A bar.
     *
     * @param place number of its word, with a shift
     * @param thickness of 1 from word to word
     * @param from one end
     * @param to other end, where the whisker is
     * @param lower end of the whisker
     * @param upper other end of the whisker
     */
    record Bar(double place, double thickness, double from, double to, double lower, double upper) {
        double least() {
            return Math.min(from, lower);
        }

        double most() {
            return Math.max(from, upper);
        }
    }

    /** Bars of one colour. */
    void add(String name, Color color, List<Bar> series) {
        XYIntervalSeries lying = new XYIntervalSeries(name);
        for (Bar bar : series) {
            double half = bar.thickness() / 2;
            lying.add(bar.place(), bar.place() - half, bar.place() + half, bar.to(), bar.from(), bar.to());
        }
        barRenderer.setSeriesPaint(bars.getSeriesCount(), color);
        bars.addSeries(lying);
    }

    /** Whiskers at the ends of bars, where they have a length. */
    void addWhiskers(String name, Color color, List<Bar> series) {
        whiskerRenderer.setSeriesShapesVisible(whiskers.getSeriesCount(), false);
        add(name, series.stream().filter(bar -> bar.lower() < bar.upper()).toList(), color);
    }

    /** Points with whiskers in the look of a line. */
    void addPoints(String name, Look look, List<Bar> series) {
        whiskerRenderer.setSeriesShape(whiskers.getSeriesCount(), look.marker().shape());
        add(name, series, look.color());
    }

    private void add(String name, List<Bar> series, Color color) {
        XYIntervalSeries points = new XYIntervalSeries(name);
        series.forEach(bar -> points.add(bar.place(), bar.place(), bar.place(), bar.to(), bar.lower(), bar.upper()));
        whiskerRenderer.setSeriesPaint(whiskers.getSeriesCount(), color);
        whiskers.addSeries(points);
    }

    Panel panel(String title, String explanation) {
        return Plots.panel(title, explanation, plot);
    }

    /** An axis of round numbers around bars and zero, from -1 to 1 where there is nothing to show. */
    static NumberAxis axis(String label, List<Bar> bars) {
        double least = Math.min(0, bars.stream().mapToDouble(Bar::least).min().orElse(0));
        double most = Math.max(0, bars.stream().mapToDouble(Bar::most).max().orElse(0));
        if (least == most) {
            return Axes.numbers(label, -1, 1);
        }
        double step = Axes.step(Math.max(1e-3, most - least));
        return Axes.numbers(label, step * Math.floor(least / step), step * Math.ceil(most / step));
    }

    private static XYBarRenderer barRenderer() {
        XYBarRenderer renderer = new XYBarRenderer();
        renderer.setUseYInterval(true);
        renderer.setShadowVisible(false);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setDrawBarOutline(false);
        renderer.setMargin(0);
        return renderer;
    }

    static XYErrorRenderer whiskerRenderer() {
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawXError(false);
        renderer.setErrorStroke(Palette.stroke(1.2f));
        renderer.setCapLength(4);
        return renderer;
    }
}
