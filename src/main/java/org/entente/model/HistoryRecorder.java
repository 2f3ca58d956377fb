package org.entente.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.entente.theory.Participation;

/** Writes down a history while it happens. */
final class HistoryRecorder implements Observer {
    private final int months;
    private final List<Measure> measures;
    private final List<String> states;
    private final List<Participation> initial;
    private final byte[] status;
    private final double[] values;
    private final List<HistoryEvent> events = new ArrayList<>();
    private final List<Optional<History.Attraction>> firstMoves;

    HistoryRecorder(PreparedArm arm) {
        months = arm.months();
        measures = arm.measures();
        states = arm.states();
        initial = arm.initial();
        status = new byte[states.size() * months];
        values = new double[measures.size() * months];
        firstMoves = new ArrayList<>(Collections.nCopies(states.size(), Optional.empty()));
    }

    @Override
    public void event(HistoryEvent event) {
        if (!event.routine()) {
            events.add(event);
        }
    }

    @Override
    public void monthEnd(AllianceSimulation simulation) {
        int month = simulation.month();
        simulation.copyValues(values, month * measures.size());
        Member[] observed = simulation.observed();
        for (int i = 0; i < observed.length; i++) {
            int before = month == 0 ? initial.get(i).rung() : status[i * months + month - 1];
            int now = observed[i].participation.rung();
            status[i * months + month] = (byte) now;
            if (now > before && firstMoves.get(i).isEmpty()) {
                firstMoves.set(
                        i,
                        Optional.of(new History.Attraction(
                                month, observed[i].utilities.attraction(), observed[i].costOfLeaving)));
            }
        }
    }

    History history() {
        return new History(states, measures, initial, months, status, values, events, firstMoves);
    }
}
