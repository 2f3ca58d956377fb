package org.entente.report;

import java.awt.Color;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.entente.backtest.Outcome;
import org.entente.backtest.Split;
import org.entente.backtest.Verdict;
import org.entente.theory.Participation;
import org.jfree.chart.plot.XYPlot;

/** What was foretold of each member from one origin, with what happened as a strip above it. */
final class FanChart {
    private static final List<String> FROM_BELOW = List.of("OUT", "FROZEN", "PASSIVE", "FULL");
    private static final double STRIP = 1.04;
    private static final double TOP = 1.14;

    private final String title;
    private final List<Verdict> verdicts;

    /**
     * A chart.
     *
     * @param title the record in words
     * @param verdicts verdicts of one forecaster at one origin, at least one
     */
    FanChart(String title, List<Verdict> verdicts) {
        this.title = title;
        this.verdicts = verdicts;
    }

    Figure figure() {
        Verdict first = verdicts.get(0);
        Split split = first.split();
        List<LegendEntry> legend = Participation.LADDER.stream()
                .map(status -> LegendEntry.area(status.name(), Palette.LADDER.get(status.name())))
                .toList();
        return new Figure(
                "forecasts-" + split.group().replace(' ', '-') + "-"
                        + split.foresight().label(),
                "What was foretold at the end of " + split.origin() + " and what happened: " + first.forecaster(),
                title + " · " + split.group() + ", " + split.foresight().label() + " foresight",
                verdicts.stream().map(this::panel).toList(),
                3,
                200,
                legend,
                "Probabilities of participation, stacked from OUT upwards. The strip above them shows the record as far as"
                        + " it is scored. Learned from months until " + split.trained() + ".");
    }

    private Panel panel(Verdict verdict) {
        double start = year(verdict.split().origin());
        double[][] rungs = verdict.forecast().rungs();
        XYPlot plot =
                Plots.plot(Axes.years(start, start + (rungs.length - 1) / 12.0), Axes.percent("Probability", TOP));
        Plots.align(plot, 52, 38);
        List<Series> tops = new ArrayList<>();
        List<Color> colors = new ArrayList<>();
        for (int from = 0; from < FROM_BELOW.size(); from++) {
            tops.add(top(start, rungs, FROM_BELOW.size() - 1 - from));
            colors.add(Palette.LADDER.get(FROM_BELOW.get(from)));
        }
        Lines.addAreas(plot, tops, colors);
        addStrip(plot, start, verdict.outcome());
        return Plots.panel(verdict.forecast().state(), "", plot);
    }

    private static double year(YearMonth month) {
        return month.getYear() + month.getMonthValue() / 12.0;
    }

    /** The share at a rung or further down. */
    private static Series top(double start, double[][] rungs, int highest) {
        List<Series.Point> points = new ArrayList<>();
        for (int month = 0; month < rungs.length; month++) {
            double sum = 0;
            for (int rung = highest; rung < rungs[month].length; rung++) {
                sum += rungs[month][rung];
            }
            points.add(new Series.Point(start + month / 12.0, sum, 0, sum));
        }
        return new Series("rung " + highest, points);
    }

    private static void addStrip(XYPlot plot, double start, Outcome outcome) {
        int from = 0;
        for (int month = 1; month <= outcome.path().size(); month++) {
            boolean ends = month == outcome.path().size();
            if (ends || outcome.at(month) != outcome.at(from)) {
                double until = ends ? month - 1 : month;
                addPiece(plot, start + from / 12.0, start + until / 12.0, outcome.at(from));
                from = month;
            }
        }
    }

    private static void addPiece(XYPlot plot, double from, double until, Participation status) {
        Series piece = new Series(
                status.name() + from,
                List.of(new Series.Point(from, TOP, STRIP, TOP), new Series.Point(until, TOP, STRIP, TOP)));
        Lines.addBand(plot, piece, Palette.LADDER.get(status.name()), 255);
    }
}
