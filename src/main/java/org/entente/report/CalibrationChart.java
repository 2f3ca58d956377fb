package org.entente.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.backtest.Assessment;
import org.entente.backtest.Calibration;
import org.entente.backtest.CalibrationBand;
import org.entente.backtest.CalibrationPoint;
import org.entente.backtest.Disengagement;
import org.entente.backtest.Foresight;
import org.entente.backtest.PairedBootstrap;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Stated probabilities against what came true: every point, the recalibration curve and its band. */
final class CalibrationChart {
    private static final double MARGIN = .12;
    private static final int LAYERS = 9;
    private static final List<Color> COLORS =
            List.of(Palette.BLUE, Palette.LADDER.get("FROZEN"), Palette.LADDER.get("OUT"));
    private static final List<Marker> MARKERS = List.of(Marker.CIRCLE, Marker.TRIANGLE, Marker.SQUARE);
    private static final Look CURVE = new Look(Palette.INK, Palette.stroke(1.6f), null);

    private final String title;
    private final Assessment assessment;
    private final PairedBootstrap bootstrap;

    CalibrationChart(String title, Assessment assessment, PairedBootstrap bootstrap) {
        this.title = title;
        this.assessment = assessment;
        this.bootstrap = bootstrap;
    }

    Figure figure(String group, Foresight foresight) {
        List<Panel> panels = new ArrayList<>();
        for (Assessment.Part part : assessment.parts()) {
            List<CalibrationPoint> points = assessment.points(part, Optional.empty());
            if (part.group().equals(group) && part.foresight() == foresight && !points.isEmpty()) {
                panels.add(panel(part.forecaster(), points));
            }
        }
        List<LegendEntry> legend = new ArrayList<>();
        for (Disengagement event : Disengagement.ALL) {
            legend.add(LegendEntry.line(
                    event.label(),
                    new Look(COLORS.get(event.ordinal()), Palette.stroke(0.01f), MARKERS.get(event.ordinal()))));
        }
        legend.add(LegendEntry.band("frequency that belongs to a stated probability", CURVE));
        return new Figure(
                "calibration-" + foresight.label(),
                "Do stated probabilities come true, " + foresight.label() + " foresight",
                title + " · " + group,
                panels,
                3,
                270,
                legend,
                "Every stated probability of an event within 12, 24, 36 and 60 months is one mark: above, where it came"
                        + " true, below, where it did not; marks are spread in height to be seen. Curve: "
                        + CalibrationBand.METHOD
                        + ", none where fewer than four in five resamples hold such marks. On the dotted line frequencies are as stated.");
    }

    private Panel panel(String forecaster, List<CalibrationPoint> points) {
        XYPlot plot = Plots.plot(
                Axes.numbers("Stated probability", -.02, 1.02, .2), Axes.numbers("Frequency", -MARGIN, 1 + MARGIN, .2));
        Plots.align(plot, 46, 40);
        CalibrationBand band = CalibrationBand.of(points, bootstrap);
        Lines.add(plot, List.of(curve(band)), List.of(CURVE));
        add(plot, diagonal(), new Look(Palette.FAINT, Palette.stroke(1, 2, 2), null));
        for (Disengagement event : Disengagement.ALL) {
            addPoints(plot, event, points);
        }
        Calibration calibration = Calibration.of(points);
        java.text.DecimalFormat format = Axes.format("0.000");
        return Plots.panel(
                forecaster,
                points.size() + " marks · Brier " + format.format(calibration.brier()) + " · calibration error "
                        + format.format(calibration.expectedError()),
                plot);
    }

    private static Series curve(CalibrationBand band) {
        List<Series.Point> line = new ArrayList<>();
        for (int i = 0; i < band.grid().length; i++) {
            double value = band.curve()[i];
            if (!Double.isNaN(value)) {
                boolean bare = Double.isNaN(band.lower()[i]);
                line.add(new Series.Point(
                        band.grid()[i], value, bare ? value : band.lower()[i], bare ? value : band.upper()[i]));
            }
        }
        return new Series("curve", line);
    }

    private static XYSeries diagonal() {
        XYSeries line = new XYSeries("as stated");
        line.add(0, 0);
        line.add(1, 1);
        return line;
    }

    private static void add(XYPlot plot, XYSeries series, Look look) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setSeriesPaint(0, look.color());
        renderer.setSeriesStroke(0, look.stroke());
        put(plot, series, renderer);
    }

    /** Marks lie in layers above 1 and below 0, so that equal probabilities do not hide each other. */
    private static void addPoints(XYPlot plot, Disengagement event, List<CalibrationPoint> points) {
        XYSeries marks = new XYSeries(event.label(), false, true);
        int layer = 0;
        for (CalibrationPoint point : points) {
            if (point.event() == event) {
                double height = .02 + (MARGIN - .03) * (layer++ % LAYERS) / (LAYERS - 1.0);
                marks.add(point.probability(), point.happened() ? 1 + height : -height);
            }
        }
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesPaint(0, Palette.translucent(COLORS.get(event.ordinal()), 110));
        renderer.setSeriesShape(0, MARKERS.get(event.ordinal()).shape());
        put(plot, marks, renderer);
    }

    private static void put(XYPlot plot, XYSeries series, XYLineAndShapeRenderer renderer) {
        int index = plot.getDatasetCount();
        plot.setDataset(index, new XYSeriesCollection(series));
        plot.setRenderer(index, renderer);
    }
}
