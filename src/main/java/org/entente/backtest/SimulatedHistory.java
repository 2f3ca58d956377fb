package org.entente.backtest;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.model.History;
import org.entente.model.HistoryEvent;
import org.entente.model.Measures;
import org.entente.random.ActorKey;
import org.entente.random.EventKind;
import org.entente.random.KeyedRandom;
import org.entente.random.StandardNormal;
import org.entente.scenario.MeasureName;
import org.entente.theory.Observation;
import org.entente.theory.Opinion;
import org.entente.theory.Participation;

/** A simulated history as patterns look at it. */
public final class SimulatedHistory implements AllianceHistory {
    private final History history;
    private final KeyedRandom luck;
    private final Map<Integer, List<HistoryEvent>> events;

    /**
     * A view of a history.
     *
     * @param history the history
     * @param luck draws the errors of what is observed of it
     */
    public SimulatedHistory(History history, KeyedRandom luck) {
        this.history = history;
        this.luck = luck;
        events = history.events().stream().collect(Collectors.groupingBy(HistoryEvent::month));
    }

    @Override
    public List<String> states() {
        return history.states();
    }

    @Override
    public Participation status(String state, int month) {
        int index = history.states().indexOf(state);
        return month < 0 ? history.initialStatus(index) : history.status(index, month);
    }

    private <T extends HistoryEvent> List<T> events(Class<T> kind, int month) {
        return events.getOrDefault(month, List.of()).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @Override
    public int voices(String state, int month) {
        return (int) events(HistoryEvent.Voice.class, month).stream()
                .filter(voice -> voice.state().equals(state))
                .count();
    }

    @Override
    public List<CrisisAnswer> crises(int month) {
        return events(HistoryEvent.Response.class, month).stream()
                .map(answer ->
                        new CrisisAnswer(answer.state(), answer.threatClass(), answer.requested(), answer.level()))
                .toList();
    }

    @Override
    public double remittances(String state, int month) {
        return value(MeasureName.REMITTANCE_INDEX, state, month);
    }

    @Override
    public double cohesion(int month) {
        return value(MeasureName.COHESION, "", month);
    }

    @Override
    public double alignment(int month) {
        return value(MeasureName.COHESION_ALIGNMENT, "", month);
    }

    /** Nothing in the model is a volume of trade. */
    @Override
    public double trade(String state, int month) {
        return Double.NaN;
    }

    /** A poll with its error. */
    @Override
    public double opinion(String state, int month) {
        return observed(
                Opinion.share(value(MeasureName.LEGITIMACY, state, month)), Opinion.DEVIATION, "poll", state, month);
    }

    /** Deliveries with their error. */
    @Override
    public double arms(String state, int month) {
        return observed(
                value(MeasureName.ARMS_SHARE, state, month), Observation.ARMS_DEVIATION, "deliveries", state, month);
    }

    private double observed(double share, double deviation, String what, String state, int month) {
        double error = StandardNormal.quantile(
                luck.uniform(EventKind.SAMPLER, ActorKey.of("observed " + what + " " + state), month));
        return Math.min(1, Math.max(0, share + deviation * error));
    }

    private double value(MeasureName name, String state, int month) {
        return Measures.position(history.measures(), name.key(), state)
                .map(position -> history.value(position, month))
                .orElse(Double.NaN);
    }
}
