package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.results.Manifest;
import org.entente.statistics.AalenJohansen;
import org.entente.statistics.KaplanMeier;
import org.entente.theory.Participation;

/** Passage times of several arms laid over each other: a row of panels for each member, a column for each event. */
final class PassageOverlay {
    private final Overlay overlay;
    private final List<Manifest.StateName> states;

    PassageOverlay(Overlay overlay) {
        this.overlay = overlay;
        this.states = overlay.states().stream().filter(this::atRisk).toList();
    }

    private boolean atRisk(Manifest.StateName state) {
        return overlay.layers().stream()
                .allMatch(layer ->
                        layer.batch().passages(layer.arm(), state.code()).atRisk(Participation.PASSIVE));
    }

    /** Time to disengagement, freeze and exit. */
    Figure disengagement() {
        return figure(
                "disengagement",
                "Time until a member first disengages, freezes or leaves",
                PassageEvent.RUNGS,
                "One minus " + KaplanMeier.METHOD
                        + "; histories without the event are censored at the horizon. Disengaged is "
                        + "PASSIVE or further down, frozen FROZEN or OUT.");
    }

    /** Freeze first against exit first. */
    Figure freezeOrExit() {
        return figure(
                "freeze-or-exit",
                "Freeze or exit: which comes first when a member passes beyond PASSIVE",
                PassageEvent.CAUSES,
                AalenJohansen.METHOD
                        + "; the two are competing risks; histories with neither are censored at the horizon.");
    }

    private Figure figure(String name, String title, List<PassageEvent> events, String note) {
        List<Double> uppers = events.stream()
                .map(event -> Overlay.ceiling(states.stream()
                        .map(state -> Overlay.together(curves(event, state), whiskers(event, state)))
                        .toList()))
                .toList();
        List<Panel> panels = new ArrayList<>();
        for (Manifest.StateName state : states) {
            IntStream.range(0, events.size())
                    .mapToObj(i -> panel(state, events.get(i), uppers.get(i)))
                    .forEach(panels::add);
        }
        return overlay.whiskerFigure(
                name,
                title,
                panels,
                events.size(),
                185,
                note + " Each column has a scale of its own." + left(),
                "beta");
    }

    private Panel panel(Manifest.StateName state, PassageEvent event, double upper) {
        return overlay.panel(
                state.name() + " " + event.words(),
                "",
                Axes.percent("Probability", upper),
                curves(event, state),
                whiskers(event, state));
    }

    private List<Series> curves(PassageEvent event, Manifest.StateName state) {
        return overlay.lines(layer -> event.curve(layer, state.code()).points());
    }

    private List<Series> whiskers(PassageEvent event, Manifest.StateName state) {
        return overlay.whiskers(layer ->
                event.band(layer, state.code(), layer.batch().manifest().months()));
    }

    private String left() {
        return PassageChart.left(overlay.states().stream()
                .filter(state -> !states.contains(state))
                .toList());
    }
}
