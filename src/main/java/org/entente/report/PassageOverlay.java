package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.results.Manifest;
import org.entente.statistics.AalenJohansen;
import org.entente.statistics.KaplanMeier;
import org.entente.statistics.Passages;
import org.entente.theory.Participation;

/** Passage times of several arms laid over each other: a row of panels for each member, a column for each event. */
final class PassageOverlay {
    private static final List<Event> RUNGS = List.of(
            new Event(
                    "disengages",
                    (batch, arm, state) -> PassageChart.reached(batch, arm, state, Participation.PASSIVE)),
            new Event("freezes", (batch, arm, state) -> PassageChart.reached(batch, arm, state, Participation.FROZEN)),
            new Event("leaves", (batch, arm, state) -> PassageChart.reached(batch, arm, state, Participation.OUT)));
    private static final List<Event> CAUSES = List.of(
            new Event("freezes first", (batch, arm, state) -> PassageChart.first(batch, arm, state, Passages.FROZEN)),
            new Event(
                    "leaves without freezing first",
                    (batch, arm, state) -> PassageChart.first(batch, arm, state, Passages.OUT)));

    private final Overlay overlay;
    private final List<Manifest.StateName> states;

    /** Something that may happen to a member, and the curve of its probability. */
    private record Event(String words, Curve curve) {}

    private interface Curve {
        Series of(BatchContents batch, String arm, String state);
    }

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
                RUNGS,
                "One minus " + KaplanMeier.METHOD
                        + "; histories without the event are censored at the horizon. Disengaged is "
                        + "PASSIVE or further down, frozen FROZEN or OUT.");
    }

    /** Freeze first against exit first. */
    Figure freezeOrExit() {
        return figure(
                "freeze-or-exit",
                "Freeze or exit: which comes first when a member passes beyond PASSIVE",
                CAUSES,
                AalenJohansen.METHOD
                        + "; the two are competing risks; histories with neither are censored at the horizon.");
    }

    private Figure figure(String name, String title, List<Event> events, String note) {
        List<Double> uppers = events.stream()
                .map(event -> Overlay.ceiling(
                        states.stream().map(state -> curves(event, state)).toList()))
                .toList();
        List<Panel> panels = new ArrayList<>();
        for (Manifest.StateName state : states) {
            IntStream.range(0, events.size())
                    .mapToObj(i -> panel(state, events.get(i), uppers.get(i)))
                    .forEach(panels::add);
        }
        return overlay.lineFigure(
                name, title, panels, events.size(), 185, note + " Each column has a scale of its own." + left());
    }

    private Panel panel(Manifest.StateName state, Event event, double upper) {
        return overlay.panel(
                state.name() + " " + event.words(), "", Axes.percent("Probability", upper), curves(event, state));
    }

    private List<Series> curves(Event event, Manifest.StateName state) {
        return overlay.lines(layer ->
                event.curve().of(layer.batch(), layer.arm(), state.code()).points());
    }

    private String left() {
        return PassageChart.left(overlay.states().stream()
                .filter(state -> !states.contains(state))
                .toList());
    }
}
