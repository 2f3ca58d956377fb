package org.entente.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.entente.backtest.Baselines;
import org.entente.backtest.Foresight;
import org.entente.backtest.Measure;
import org.entente.backtest.PairedBootstrap;
import org.entente.backtest.Question;
import org.entente.backtest.ScoreBook;
import org.entente.backtest.ScoreDifference;
import org.entente.backtest.Verdict;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Log scores of all forecasters less those of base rates, a panel for each part of a back-test. */
final class ScoreChart {
    private static final Color UNCLEAR = new Color(0x8A8A8A);

    private static final int LEAST_HEIGHT = 210;
    private static final int HEIGHT_BESIDE_ROWS = 66;
    private static final int HEIGHT_OF_A_ROW = 17;
    private static final int LEAST_MARGIN = 120;
    private static final double WIDTH_OF_A_LETTER = 5.6;

    private final String title;
    private final List<String> forecasters;
    private final ScoreBook book;
    private final PairedBootstrap bootstrap;

    ScoreChart(String title, List<Verdict> verdicts, PairedBootstrap bootstrap) {
        this.title = title;
        this.forecasters = verdicts.stream().map(Verdict::forecaster).distinct().toList();
        this.book = new ScoreBook(verdicts);
        this.bootstrap = bootstrap;
    }

    Figure figure(Foresight foresight) {
        List<Panel> panels = new ArrayList<>();
        for (Question question : book.questions()) {
            if (question.measure() == Measure.LADDER_LOG && question.months() == 0) {
                panels.add(panel(question));
            }
        }
        return new Figure(
                "scores-" + foresight.label(),
                "Who foretells better than base rates, " + foresight.label() + " foresight",
                title,
                panels,
                2,
                Math.max(LEAST_HEIGHT, HEIGHT_BESIDE_ROWS + HEIGHT_OF_A_ROW * forecasters.size()),
                List.of(
                        LegendEntry.line(
                                "clear difference with 95 % interval",
                                new Look(Palette.BLUE, Palette.stroke(1.6f), Marker.CIRCLE)),
                        LegendEntry.line(
                                "unclear: this interval or the jackknife's includes no difference",
                                new Look(UNCLEAR, Palette.stroke(1.6f), Marker.DIAMOND))),
                "Log score of the rung of the ladder, mean over 12, 24, 36 and 60 months ahead as far as the record goes;"
                        + " left of 0 is better. Intervals drawn: " + PairedBootstrap.METHOD + "; the other: "
                        + PairedBootstrap.JACKKNIFE + ".");
    }

    private Panel panel(Question question) {
        String reference = Baselines.baseRates().name();
        List<ScoreBook.Comparison> rows = book.comparisons(question, reference, bootstrap);
        List<String> names = rows.stream().map(ScoreBook.Comparison::forecaster).toList();
        XYPlot plot = Plots.plot(Categories.axis(names), axis(rows));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        Plots.align(plot, margin(), 40);
        plot.addRangeMarker(new ValueMarker(0, Palette.INK, Palette.stroke(1)));
        XYIntervalSeries clear = new XYIntervalSeries("clear");
        XYIntervalSeries unclear = new XYIntervalSeries("unclear");
        for (int i = 0; i < rows.size(); i++) {
            ScoreDifference row = rows.get(i).difference();
            double lower = Double.isNaN(row.lower()) ? row.value() : row.lower();
            double upper = Double.isNaN(row.upper()) ? row.value() : row.upper();
            (row.isClear() ? clear : unclear).add(i, i, i, row.value(), lower, upper);
        }
        XYIntervalSeriesCollection points = new XYIntervalSeriesCollection();
        points.addSeries(clear);
        points.addSeries(unclear);
        plot.setDataset(points);
        plot.setRenderer(renderer());
        int n = rows.isEmpty() ? 0 : rows.get(0).difference().questions();
        int states = rows.isEmpty() ? 0 : rows.get(0).difference().blocks();
        return Plots.panel(capital(question.group()), n + " forecasts of " + states + " states", plot);
    }

    /** Room for the longest name. */
    private double margin() {
        int longest = forecasters.stream().mapToInt(String::length).max().orElse(0);
        return Math.max(LEAST_MARGIN, WIDTH_OF_A_LETTER * longest);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static NumberAxis axis(List<ScoreBook.Comparison> rows) {
        double least = 0;
        double most = 0;
        for (ScoreBook.Comparison row : rows) {
            ScoreDifference difference = row.difference();
            least = Math.min(least, Double.isNaN(difference.lower()) ? difference.value() : difference.lower());
            most = Math.max(most, Double.isNaN(difference.upper()) ? difference.value() : difference.upper());
        }
        double pad = most > least ? .06 * (most - least) : 1;
        return Axes.numbers("Difference (nats)", least - pad, most + pad, Axes.step(1.6 * (most - least + 2 * pad)));
    }

    private static XYErrorRenderer renderer() {
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawXError(false);
        renderer.setErrorStroke(Palette.stroke(1.6f));
        renderer.setCapLength(4);
        renderer.setSeriesPaint(0, Palette.BLUE);
        renderer.setSeriesShape(0, Marker.CIRCLE.shape());
        renderer.setSeriesPaint(1, UNCLEAR);
        renderer.setSeriesShape(1, Marker.DIAMOND.shape());
        return renderer;
    }
}
