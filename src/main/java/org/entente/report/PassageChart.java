package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.results.Manifest;
import org.entente.statistics.AalenJohansen;
import org.entente.statistics.Estimate;
import org.entente.statistics.KaplanMeier;
import org.entente.statistics.Passages;
import org.entente.statistics.Step;
import org.entente.theory.Participation;
import org.jfree.chart.plot.XYPlot;

/** When members first move down the ladder: each rung for itself, and freeze against exit. */
final class PassageChart {
    private final BatchContents batch;
    private final String arm;

    PassageChart(BatchContents batch, String arm) {
        this.batch = batch;
        this.arm = arm;
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
                "Probability",
                this::reached,
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
                "Probability",
                this::first,
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
            String axis,
            Function<String, List<Series>> series,
            List<Look> looks,
            List<LegendEntry> legend,
            String note) {
        List<Manifest.StateName> states = batch.manifest().states().stream()
                .filter(state -> batch.passages(arm, state.code()).atRisk(Participation.PASSIVE))
                .toList();
        List<List<Series>> lines =
                states.stream().map(state -> series.apply(state.code())).toList();
        double upper = Axes.ceiling(lines.stream()
                .flatMap(List::stream)
                .flatMap(line -> line.points().stream())
                .mapToDouble(Series.Point::upper)
                .max()
                .orElse(1));
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            XYPlot plot = Plots.plot(Axes.years(batch.start(), batch.until()), Axes.percent(axis, upper));
            Plots.align(plot, 52, 38);
            Lines.add(plot, lines.get(i), looks);
            panels.add(Plots.panel(states.get(i).name(), explanation(name, states.get(i)), plot));
        }
        return new Figure(name, title, batch.source(arm), panels, 3, 220, legend, note + leftBeside(states));
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

    private List<Series> reached(String state) {
        return Stream.of(Participation.PASSIVE, Participation.FROZEN, Participation.OUT)
                .map(rung -> reached(batch, arm, state, rung))
                .toList();
    }

    /** Probability that a state of an arm has stood at a rung or further down. */
    static Series reached(BatchContents batch, String arm, String state, Participation rung) {
        List<Step> steps = batch.passages(arm, state).above(rung).steps().stream()
                .map(PassageChart::complement)
                .toList();
        return Series.staircase(rung.name(), steps, batch.start(), batch.until());
    }

    private static Step complement(Step step) {
        return new Step(
                step.time(),
                1 - step.value(),
                step.standardError(),
                1 - step.upper(),
                1 - step.lower(),
                step.atRisk(),
                step.events());
    }

    private List<Series> first(String state) {
        return List.of(first(batch, arm, state, Passages.FROZEN), first(batch, arm, state, Passages.OUT));
    }

    /** Probability that a state of an arm has passed beyond PASSIVE, by one of the two causes. */
    static Series first(BatchContents batch, String arm, String state, int cause) {
        List<Step> steps = batch.passages(arm, state).freezeOrExit().steps(cause);
        return Series.staircase(
                cause == Passages.OUT ? "OUT first" : "FROZEN first", steps, batch.start(), batch.until());
    }
}
