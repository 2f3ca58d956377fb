package org.entente.ensemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.ensemble.ReplicationRow.StateRow;
import org.entente.ensemble.ReplicationRow.Step;
import org.entente.model.History;
import org.entente.model.HistoryEvent;
import org.entente.scenario.ClashPair;
import org.entente.theory.Participation;
import org.entente.theory.ResponseLevel;
import org.entente.theory.ThreatClass;

/** Folds one history into the row of its replication. */
final class HistoryFold {
    private static final int CLASSES = ThreatClass.values().length;

    private final Layout layout;
    private final Map<String, Integer> index = new HashMap<>();
    private final int[] allianceMeasures;
    private final int[] attractionMeasures;
    private final Tallies[] tallies;

    /** Counters of one state. */
    private static final class Tallies {
        private final int[] crises = new int[CLASSES];
        private final int[] responses = new int[ResponseLevel.LADDER.size()];
        private int requests;
        private int voices;

        void clear() {
            Arrays.fill(crises, 0);
            Arrays.fill(responses, 0);
            requests = 0;
            voices = 0;
        }
    }

    HistoryFold(Layout layout) {
        this.layout = layout;
        layout.states().forEach(state -> index.put(state, index.size()));
        allianceMeasures = ReplicationRow.ALLIANCE_MEASURES.stream()
                .mapToInt(layout::measure)
                .toArray();
        attractionMeasures = layout.states().stream()
                .mapToInt(state -> layout.measure(AttractionTerm.TOTAL.measure() + "." + state))
                .toArray();
        tallies = new Tallies[layout.states().size()];
        Arrays.setAll(tallies, state -> new Tallies());
    }

    ReplicationRow row(long replication, History history, double mainOutcome) {
        count(history.events());
        List<StateRow> states = new ArrayList<>(tallies.length);
        for (int state = 0; state < tallies.length; state++) {
            states.add(stateRow(history, state));
        }
        return new ReplicationRow(replication, states, alliance(history), mainOutcome);
    }

    private void count(List<HistoryEvent> events) {
        for (Tallies state : tallies) {
            state.clear();
        }
        for (HistoryEvent event : events) {
            if (event instanceof HistoryEvent.Crisis crisis) {
                countCrisis(crisis);
            } else if (index.containsKey(event.state())) {
                countEvent(tallies[index.get(event.state())], event);
            }
        }
    }

    /** A clash between two members, coded as a pair, counts for both. */
    private void countCrisis(HistoryEvent.Crisis crisis) {
        int kind = crisis.threatClass().index();
        for (String party : ClashPair.parties(crisis.state())) {
            Integer state = index.get(party);
            if (state != null) {
                tallies[state].crises[kind]++;
            }
        }
    }

    private static void countEvent(Tallies state, HistoryEvent event) {
        if (event instanceof HistoryEvent.Request) {
            state.requests++;
        } else if (event instanceof HistoryEvent.Voice) {
            state.voices++;
        } else if (event instanceof HistoryEvent.Response response && response.isAnswerToRequest()) {
            state.responses[response.level().level()]++;
        }
    }

    private StateRow stateRow(History history, int state) {
        List<Step> path = path(history, state);
        int joined = path.get(0).status() == Participation.OUT ? firstInside(path) : ReplicationRow.NEVER;
        boolean everInside = joined >= 0 || path.get(0).status() != Participation.OUT;
        Tallies counts = tallies[state];
        return new StateRow(
                path,
                everInside ? firstAtOrBelow(path, Participation.PASSIVE) : ReplicationRow.NEVER,
                everInside ? firstAtOrBelow(path, Participation.FROZEN) : ReplicationRow.NEVER,
                everInside ? firstAtOrBelow(path, Participation.OUT) : ReplicationRow.NEVER,
                joined,
                boxed(counts.crises),
                counts.requests,
                boxed(counts.responses),
                counts.voices,
                history.value(attractionMeasures[state], layout.months() - 1));
    }

    private List<Step> path(History history, int state) {
        List<Step> path = new ArrayList<>(2);
        Participation current = history.initialStatus(state);
        path.add(new Step(current, 0));
        for (int month = 0; month < layout.months(); month++) {
            Participation status = history.status(state, month);
            if (status != current) {
                current = status;
                path.add(new Step(status, month));
            }
        }
        return path;
    }

    private static int firstInside(List<Step> path) {
        return path.stream()
                .filter(step -> step.status() != Participation.OUT)
                .mapToInt(Step::month)
                .findFirst()
                .orElse(ReplicationRow.NEVER);
    }

    private static int firstAtOrBelow(List<Step> path, Participation rung) {
        boolean inside = false;
        for (Step step : path) {
            inside |= step.status() != Participation.OUT;
            if (inside && step.status().isAtOrBelow(rung)) {
                return step.month();
            }
        }
        return ReplicationRow.NEVER;
    }

    private static List<Integer> boxed(int[] counts) {
        return Arrays.stream(counts).boxed().toList();
    }

    private List<Double> alliance(History history) {
        int horizon = layout.months() - 1;
        return Arrays.stream(allianceMeasures)
                .mapToObj(measure -> history.value(measure, horizon))
                .toList();
    }
}
