package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.results.Manifest;
import org.jfree.chart.axis.NumberAxis;

/** The terms of the utility gap of several arms side by side. */
final class AttractionOverlay {
    private final Overlay overlay;

    AttractionOverlay(Overlay overlay) {
        this.overlay = overlay;
    }

    /** Means at the horizon. */
    Figure horizon() {
        return figure("attraction", "at the horizon", AttractionChart.MOMENTS.get(0));
    }

    /** Means at the first move down. */
    Figure firstMove() {
        return figure("attraction-first-move", "at the first move down", AttractionChart.MOMENTS.get(1));
    }

    private Figure figure(String name, String words, String moment) {
        List<Manifest.StateName> states = overlay.states();
        List<Bars.Bar> all = new ArrayList<>();
        for (Manifest.StateName state : states) {
            for (int arm = 0; arm < overlay.layers().size(); arm++) {
                all.addAll(terms(arm, state.code(), moment));
            }
        }
        List<Panel> panels = states.stream()
                .map(state -> panel(state, moment, Bars.axis(AttractionChart.AXIS, all)))
                .toList();
        return overlay.figure(
                name,
                "Why members stay or pull away: V(FULL) − V(OUT) " + words + ", by arm",
                panels,
                2,
                70 + AttractionChart.TERMS.size() * (8 + 7.0 * overlay.layers().size()),
                overlay.legend((label, look) ->
                        LegendEntry.line(label, new Look(look.color(), Palette.stroke(1.2f), look.marker()))),
                "The terms of the waterfall, each from zero, and the gap V(FULL) − V(OUT) that they add up to. To the right "
                        + "the term holds the state in, to the left it drives it out. Friction and lock-in of leaving hold a "
                        + "member back besides the gap. Means over the n replications that have the moment; "
                        + AttractionChart.INTERVALS + " Some are narrower than their points.");
    }

    private Panel panel(Manifest.StateName state, String moment, NumberAxis axis) {
        Bars plot = new Bars(AttractionChart.LABELS, 118, axis);
        for (int arm = 0; arm < overlay.layers().size(); arm++) {
            plot.addPoints(overlay.labels().get(arm), overlay.looks().get(arm), terms(arm, state.code(), moment));
        }
        return plot.panel(state.name(), counts(state.code(), moment));
    }

    private List<Bars.Bar> terms(int arm, String state, String moment) {
        Layer layer = overlay.layers().get(arm);
        double shift = (arm + .5) / overlay.layers().size() - .5;
        List<Bars.Bar> bars = new ArrayList<>();
        for (int term = 0; term < AttractionChart.TERMS.size(); term++) {
            double place = term + .8 * shift;
            AttractionChart.row(layer.batch(), layer.arm(), state, moment, AttractionChart.TERMS.get(term))
                    .ifPresent(row -> bars.add(AttractionChart.bar(row, place, 0, 0)));
        }
        return bars;
    }

    /** One number where all arms have as many replications, else one for each in the order of the legend. */
    private String counts(String state, String moment) {
        List<Long> counts = overlay.layers().stream()
                .map(layer -> AttractionChart.count(layer.batch(), layer.arm(), state, moment))
                .toList();
        java.text.DecimalFormat format = Axes.format("#,##0");
        return counts.stream().distinct().count() == 1
                ? "n = " + format.format(counts.get(0)) + " each"
                : "n = " + counts.stream().map(format::format).collect(Collectors.joining(", "))
                        + " in the order of the legend";
    }
}
