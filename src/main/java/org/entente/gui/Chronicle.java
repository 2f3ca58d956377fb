package org.entente.gui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.AllianceSimulation;
import org.entente.model.Decision;
import org.entente.model.HistoryEvent;
import org.entente.model.Member;
import org.entente.model.Observer;
import org.entente.theory.Participation;

/**
 * What has been seen of one history. Executing it again from its start adds nothing until it passes the latest month seen,
 * because the same history happens again. Written by the thread that simulates, read by the one that draws.
 */
final class Chronicle implements Observer {
    private final List<HistoryEvent> events = new ArrayList<>();
    private final List<Map<String, Participation>> statuses = new ArrayList<>();
    private final List<Double> cohesion = new ArrayList<>();
    private final Map<String, Decision> decisions = new HashMap<>();

    @Override
    public synchronized void event(HistoryEvent event) {
        if (event.month() >= statuses.size() && !event.routine()) {
            events.add(event);
        }
    }

    @Override
    public boolean detailed() {
        return true;
    }

    @Override
    public synchronized void decision(Decision decision) {
        decisions.put(decision.state(), decision);
    }

    @Override
    public synchronized void monthEnd(AllianceSimulation simulation) {
        if (simulation.month() >= statuses.size()) {
            Map<String, Participation> status = new HashMap<>();
            for (Member member : simulation.states()) {
                status.put(member.getState(), member.getParticipation());
            }
            statuses.add(Map.copyOf(status));
            cohesion.add(simulation.organisation().getCohesion());
        }
    }

    /** Prepares for the same history from its start. */
    synchronized void rewind() {
        decisions.clear();
    }

    /** The number of months seen so far. */
    synchronized int months() {
        return statuses.size();
    }

    /** Participation by state at the end of a month that was seen. */
    synchronized Map<String, Participation> statuses(int month) {
        return statuses.get(month);
    }

    /** Cohesion at the end of a month that was seen. */
    synchronized double cohesion(int month) {
        return cohesion.get(month);
    }

    /** Everything that was seen to happen, in order. */
    synchronized List<HistoryEvent> events() {
        return List.copyOf(events);
    }

    /** What happened in some months, the first and the last included. */
    synchronized List<HistoryEvent> events(int first, int last) {
        return events.stream()
                .filter(event -> event.month() >= first && event.month() <= last)
                .toList();
    }

    /** A state's latest decision in the current execution. */
    synchronized Optional<Decision> decision(String state) {
        return Optional.ofNullable(decisions.get(state));
    }

    /** The missions under way at the end of a month, by state. */
    synchronized Map<String, HistoryEvent.Mission> missions(int month) {
        Map<String, HistoryEvent.Mission> missions = new HashMap<>();
        for (HistoryEvent event : events) {
            if (event.month() <= month && event instanceof HistoryEvent.Mission mission) {
                missions.put(mission.state() + mission.threatClass(), mission);
            } else if (event.month() <= month && event instanceof HistoryEvent.MissionEnd end) {
                missions.remove(end.state() + end.threatClass());
            }
        }
        Map<String, HistoryEvent.Mission> byState = new HashMap<>();
        missions.values().forEach(mission -> byState.put(mission.state(), mission));
        return byState;
    }
}
