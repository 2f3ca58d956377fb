package org.entente.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.results.AttractionRow;
import org.entente.results.Manifest;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Why members stay or pull away: the utility gap between full participation and exit, term by term. */
final class AttractionChart {
    private static final List<String> TERMS =
            List.of("security", "autonomy", "dependence", "legitimacy", "inducement", "total", "move-costs");
    private static final List<String> LABELS = List.of(
            "security", "autonomy", "dependence", "legitimacy", "inducement", "V(FULL) − V(OUT)", "friction, lock-in");
    private static final List<String> MOMENTS = List.of("horizon", "first-move-down");
    private static final List<Color> COLORS = List.of(new Color(0x4A90C4), new Color(0xF7CF9B));
    private static final double HALF = .17;

    private final BatchContents batch;
    private final String arm;

    AttractionChart(BatchContents batch, String arm) {
        this.batch = batch;
        this.arm = arm;
    }

    Figure figure() {
        double[] span = span();
        List<Panel> panels = new ArrayList<>();
        batch.manifest().states().forEach(state -> panels.add(panel(state, span)));
        return new Figure(
                "attraction-" + arm,
                "Why members stay or pull away: the gap between full participation and exit",
                batch.source(arm),
                panels,
                2,
                235,
                List.of(
                        LegendEntry.area("mean at the horizon", COLORS.get(0)),
                        LegendEntry.area("mean at the first move down the ladder", COLORS.get(1)),
                        LegendEntry.line(
                                "95 % interval of the mean", new Look(Palette.INK, Palette.stroke(1.2f), null))),
                "Each bar starts where the one above it ends; together they lead to the gap V(FULL) − V(OUT), which is drawn "
                        + "from zero. To the right the term holds the state in, to the left it drives it out. Friction and "
                        + "lock-in hold a state back at a move besides the gap. Means over the n replications that have the "
                        + "moment; 95 % normal intervals.");
    }

    private Optional<AttractionRow> row(String state, String moment, String term) {
        return batch.attraction().stream()
                .filter(row -> row.arm().equals(arm) && row.member().equals(state))
                .filter(row -> row.moment().equals(moment) && row.term().equals(term) && row.n() > 0)
                .findFirst();
    }

    /** From where to where each bar of a waterfall goes, with the interval of its mean around its end. */
    private List<Bar> bars(String state, String moment) {
        List<Bar> bars = new ArrayList<>();
        double reached = 0;
        for (int term = 0; term < TERMS.size(); term++) {
            boolean fromZero = term >= TERMS.indexOf("total");
            double from = fromZero ? 0 : reached;
            Optional<AttractionRow> row = row(state, moment, TERMS.get(term));
            if (row.isPresent()) {
                reached = from + row.get().mean();
                double lower = Double.isNaN(row.get().lower())
                        ? reached
                        : from + row.get().lower();
                double upper = Double.isNaN(row.get().upper())
                        ? reached
                        : from + row.get().upper();
                bars.add(new Bar(term, from, reached, lower, upper));
            }
        }
        return bars;
    }

    private record Bar(int term, double from, double to, double lower, double upper) {
        double least() {
            return Math.min(from, lower);
        }

        double most() {
            return Math.max(from, upper);
        }
    }

    private double[] span() {
        double least = 0;
        double most = 0;
        for (Manifest.StateName state : batch.manifest().states()) {
            for (String moment : MOMENTS) {
                for (Bar bar : bars(state.code(), moment)) {
                    least = Math.min(least, bar.least());
                    most = Math.max(most, bar.most());
                }
            }
        }
        double step = Axes.step(Math.max(1e-3, most - least));
        return new double[] {step * Math.floor(least / step), step * Math.ceil(most / step)};
    }

    private Panel panel(Manifest.StateName state, double[] span) {
        NumberAxis utility = Axes.numbers("Utility gap (utility units)", span[0], span[1]);
        XYPlot plot = Plots.plot(Categories.axis(LABELS), utility);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        Plots.align(plot, 118, 40);
        plot.setDomainGridlinesVisible(false);
        plot.addRangeMarker(new ValueMarker(0, Palette.INK, Palette.stroke(1)));
        XYIntervalSeriesCollection bars = new XYIntervalSeriesCollection();
        XYIntervalSeriesCollection errors = new XYIntervalSeriesCollection();
        for (int moment = 0; moment < MOMENTS.size(); moment++) {
            XYIntervalSeries bar = new XYIntervalSeries(MOMENTS.get(moment));
            XYIntervalSeries error = new XYIntervalSeries(MOMENTS.get(moment));
            fill(bar, error, bars(state.code(), MOMENTS.get(moment)), moment == 0 ? -HALF : HALF);
            bars.addSeries(bar);
            errors.addSeries(error);
        }
        plot.setDataset(0, bars);
        plot.setRenderer(0, barRenderer());
        plot.setDataset(1, errors);
        plot.setRenderer(1, errorRenderer());
        return Plots.panel(state.name(), counts(state.code()), plot);
    }

    private static void fill(XYIntervalSeries bar, XYIntervalSeries error, List<Bar> bars, double shift) {
        for (Bar each : bars) {
            double y = each.term() + shift;
            bar.add(y, y - HALF * .9, y + HALF * .9, each.to(), each.from(), each.to());
            error.add(y, y, y, each.to(), each.lower(), each.upper());
        }
    }

    private String counts(String state) {
        long horizon = row(state, "horizon", "total").map(AttractionRow::n).orElse(0L);
        long move = row(state, "first-move-down", "total").map(AttractionRow::n).orElse(0L);
        java.text.DecimalFormat format = Axes.format("#,##0");
        return "horizon n = " + format.format(horizon) + ", first move down n = " + format.format(move);
    }

    private static XYBarRenderer barRenderer() {
        XYBarRenderer renderer = new XYBarRenderer();
        renderer.setUseYInterval(true);
        renderer.setShadowVisible(false);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setDrawBarOutline(false);
        renderer.setMargin(0);
        for (int i = 0; i < COLORS.size(); i++) {
            renderer.setSeriesPaint(i, COLORS.get(i));
        }
        return renderer;
    }

    private static XYErrorRenderer errorRenderer() {
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawXError(false);
        renderer.setBaseShapesVisible(false);
        renderer.setErrorPaint(Palette.INK);
        renderer.setErrorStroke(Palette.stroke(1.2f));
        renderer.setCapLength(4);
        return renderer;
    }
}
