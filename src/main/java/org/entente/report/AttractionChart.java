package org.entente.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.results.AttractionRow;
import org.entente.results.Manifest;
import org.jfree.chart.axis.NumberAxis;

/** Why members stay or pull away: the utility gap between full participation and exit, term by term. */
final class AttractionChart {
    static final List<String> TERMS =
            List.of("security", "autonomy", "dependence", "legitimacy", "inducement", "total", "move-costs");
    static final List<String> LABELS = List.of(
            "security", "autonomy", "dependence", "legitimacy", "inducement", "V(FULL) − V(OUT)", "friction, lock-in");
    static final List<String> MOMENTS = List.of("horizon", "first-move-down");
    private static final List<Color> COLORS = List.of(new Color(0x4A90C4), new Color(0xF7CF9B));
    static final String AXIS = "Utility gap (utility units)";

    static final String INTERVALS = "95 % normal intervals, drawn from n = 10.";

    private static final long FEW = 10;
    private static final double HALF = .17;

    private final BatchContents batch;
    private final String arm;

    AttractionChart(BatchContents batch, String arm) {
        this.batch = batch;
        this.arm = arm;
    }

    Figure figure() {
        List<Panel> panels = new ArrayList<>();
        batch.manifest().states().forEach(state -> panels.add(panel(state)));
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
                        + "lock-in of leaving hold a member back besides the gap. Means over the n replications that have the "
                        + "moment; " + INTERVALS);
    }

    /** A term of the gap at one moment; empty when no replication has the moment. */
    static Optional<AttractionRow> row(BatchContents batch, String arm, String state, String moment, String term) {
        return batch.attraction().stream()
                .filter(row -> row.arm().equals(arm) && row.member().equals(state))
                .filter(row -> row.moment().equals(moment) && row.term().equals(term) && row.n() > 0)
                .findFirst();
    }

    /** A bar from a place on, with the interval of its mean around its end, unless it rests on too few values. */
    static Bars.Bar bar(AttractionRow row, double place, double thickness, double from) {
        boolean few = row.n() < FEW;
        double to = from + row.mean();
        return new Bars.Bar(place, thickness, from, to, few ? to : from + row.lower(), few ? to : from + row.upper());
    }

    /** The waterfall: each term starts where the one before ends, the total and what stands besides it at zero. */
    private List<Bars.Bar> bars(String state, int moment) {
        List<Bars.Bar> bars = new ArrayList<>();
        double reached = 0;
        for (int term = 0; term < TERMS.size(); term++) {
            Optional<AttractionRow> row = row(batch, arm, state, MOMENTS.get(moment), TERMS.get(term));
            if (row.isPresent()) {
                double from = term >= TERMS.indexOf("total") ? 0 : reached;
                bars.add(bar(row.get(), term + (moment == 0 ? -HALF : HALF), 1.8 * HALF, from));
                reached = from + row.get().mean();
            }
        }
        return bars;
    }

    private NumberAxis axis() {
        List<Bars.Bar> all = new ArrayList<>();
        for (Manifest.StateName state : batch.manifest().states()) {
            all.addAll(bars(state.code(), 0));
            all.addAll(bars(state.code(), 1));
        }
        return Bars.axis(AXIS, all);
    }

    private Panel panel(Manifest.StateName state) {
        Bars plot = new Bars(LABELS, 118, axis());
        for (int moment = 0; moment < MOMENTS.size(); moment++) {
            List<Bars.Bar> bars = bars(state.code(), moment);
            plot.add(MOMENTS.get(moment), COLORS.get(moment), bars);
            plot.addWhiskers(MOMENTS.get(moment), Palette.INK, bars);
        }
        return plot.panel(state.name(), counts(state.code()));
    }

    private String counts(String state) {
        java.text.DecimalFormat format = Axes.format("#,##0");
        return "horizon n = " + format.format(count(batch, arm, state, MOMENTS.get(0))) + ", first move down n = "
                + format.format(count(batch, arm, state, MOMENTS.get(1)));
    }

    /** Replications of an arm that have the moment. */
    static long count(BatchContents batch, String arm, String state, String moment) {
        return row(batch, arm, state, moment, "total").map(AttractionRow::n).orElse(0L);
    }
}
