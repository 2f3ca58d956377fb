package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.results.Manifest;
import org.entente.statistics.AalenJohansen;
import org.entente.statistics.Estimate;
import org.entente.statistics.KaplanMeier;
import org.entente.theory.Participation;
import org.jfree.chart.plot.XYPlot;

/** When members first move down the ladder: each rung for itself, and freeze against exit. */
final class PassageChart {
    private static final int LIGHT = 30;
    private static final String DRAWING = "Wide bands, with thin edges in the dashes of their curve";

    private final BatchContents batch;
    private final String arm;
    private final ParameterBands bands;

    /** The curves of a state and what parameters do to them: a band for each curve, or none. */
    private record Course(List<Series> curves, List<Series> bands) {}

    PassageChart(BatchContents batch, String arm) {
        this.batch = batch;
        this.arm = arm;
        bands = new ParameterBands(batch, arm);
    }

    /** Time to disengagement, freeze and exit. */
    Figure disengagement() {
        List<Look> looks = List.of(ladder("PASSIVE", 0), ladder("FROZEN", 1), ladder("OUT", 2));
        List<LegendEntry> legend = List.of(
                LegendEntry.band("disengaged (PASSIVE or further down)", looks.get(0)),
                LegendEntry.band("frozen (FROZEN or OUT)", looks.get(1)),
                LegendEntry.band("out (OUT)", looks.get(2)));
        return figure(
                "disengagement-" + arm,
                "Time until a member first disengages, freezes or leaves",
                PassageEvent.RUNGS,
                looks,
                legend,
                "One minus " + KaplanMeier.METHOD + "; histories without the event are censored at the horizon. "
                        + "Restricted mean: mean months until disengagement or the horizon, with 95 % interval. "
                        + "A member that came back still counts as having been there.");
    }

    /** Freeze first against exit first. */
    Figure freezeOrExit() {
        List<Look> looks = List.of(ladder("FROZEN", 1), ladder("OUT", 2));
        return figure(
                "freeze-or-exit-" + arm,
                "Freeze or exit: which comes first when a member passes beyond PASSIVE",
                PassageEvent.CAUSES,
                looks,
                List.of(
                        LegendEntry.band("freezes first", looks.get(0)),
                        LegendEntry.band("leaves without freezing first", looks.get(1))),
                AalenJohansen.METHOD
                        + "; the two are competing risks and add up to the share that passed beyond PASSIVE; "
                        + "histories that never did are censored at the horizon.");
    }

    private static Look ladder(String status, int dashes) {
        Look line = Palette.line(dashes);
        java.awt.Color color = status.equals("PASSIVE") ? Palette.BLUE : Palette.LADDER.get(status);
        return new Look(color, line.stroke(), null);
    }

    private Figure figure(
            String name,
            String title,
            List<PassageEvent> events,
            List<Look> looks,
            List<LegendEntry> legend,
            String note) {
        List<Manifest.StateName> states = batch.manifest().states().stream()
                .filter(state -> batch.passages(arm, state.code()).atRisk(Participation.PASSIVE))
                .toList();
        List<Course> courses =
                states.stream().map(state -> course(events, state.code())).toList();
        double upper = Overlay.ceiling(courses.stream()
                .map(course -> Overlay.together(course.curves(), course.bands()))
                .toList());
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            XYPlot plot = plot(courses.get(i), looks, upper);
            panels.add(Plots.panel(states.get(i).name(), explanation(name, states.get(i)), plot));
        }
        return new Figure(
                name,
                title,
                batch.source(arm),
                panels,
                3,
                220,
                withBands(legend),
                note + bands.note(DRAWING, "beta") + leftBeside(states));
    }

    private Course course(List<PassageEvent> events, String state) {
        Layer layer = new Layer(arm, batch, arm);
        return new Course(
                events.stream().map(event -> event.curve(layer, state)).toList(),
                events.stream()
                        .flatMap(event -> event.band(layer, state, 0).stream())
                        .toList());
    }

    private XYPlot plot(Course course, List<Look> looks, double upper) {
        XYPlot plot = Plots.plot(Axes.years(batch.start(), batch.until()), Axes.percent("Probability", upper));
        Plots.align(plot, 52, 38);
        for (int i = 0; i < course.bands().size(); i++) {
            ParameterBands.add(plot, course.bands().get(i), looks.get(i), LIGHT);
        }
        Lines.add(plot, course.curves(), looks);
        return plot;
    }

    private List<LegendEntry> withBands(List<LegendEntry> curves) {
        LegendEntry band = LegendEntry.area(ParameterBands.LABEL, Palette.translucent(Palette.FAINT, LIGHT));
        return Stream.concat(curves.stream(), bands.drawn() ? Stream.of(band) : Stream.empty())
                .toList();
    }

    private String explanation(String name, Manifest.StateName state) {
        if (!name.startsWith("disengagement")) {
            return "";
        }
        int horizon = batch.manifest().months();
        Estimate mean =
                batch.passages(arm, state.code()).above(Participation.PASSIVE).restrictedMean(horizon);
        if (mean.value() == horizon) {
            return "in no history by the horizon";
        }
        java.text.DecimalFormat format = Axes.format("0.0");
        return "restricted mean " + format.format(mean.value()) + " months (" + format.format(Math.max(0, mean.lower()))
                + " to " + format.format(Math.min(horizon, mean.upper())) + ")";
    }

    private String leftBeside(List<Manifest.StateName> shown) {
        return left(batch.manifest().states().stream()
                .filter(state -> !shown.contains(state))
                .toList());
    }

    /** Says which states are left out. */
    static String left(List<Manifest.StateName> others) {
        return others.isEmpty()
                ? ""
                : " Not shown, because not at FULL at the start: "
                        + others.stream().map(Manifest.StateName::name).collect(Collectors.joining(", ")) + ".";
    }
}
