package org.entente.scenario;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.parameter.Prior;

/**
 * One variant of a scenario with everything inherited, ready to simulate.
 *
 * @param id short name, unique in the scenario
 * @param title one line for legends
 * @param drivers courses by key; a driver not named keeps its fallback
 * @param events forced events, ordered by month and id
 * @param mechanisms the mechanisms that act
 * @param parameters parameter values by catalogue name that differ from the defaults
 * @param uncertainties parameters drawn anew for each replication, by catalogue name
 */
public record Arm(
        String id,
        String title,
        Map<DriverKey, Path> drivers,
        List<ScenarioEvent> events,
        Set<Mechanism> mechanisms,
        Map<String, Double> parameters,
        Map<String, Prior> uncertainties) {
    /** Copies the collections, in an order that is the same on every machine. */
    public Arm {
        drivers = Collections.unmodifiableMap(Layer.ordered(drivers));
        events = List.copyOf(events);
        mechanisms = ordered(mechanisms);
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
        uncertainties = Collections.unmodifiableMap(new TreeMap<>(uncertainties));
    }

    private static Set<Mechanism> ordered(Set<Mechanism> mechanisms) {
        Set<Mechanism> ordered = EnumSet.noneOf(Mechanism.class);
        ordered.addAll(mechanisms);
        return Collections.unmodifiableSet(ordered);
    }

    /** The same arm with other events. */
    public Arm withEvents(List<ScenarioEvent> changed) {
        return new Arm(id, title, drivers, changed, mechanisms, parameters, uncertainties);
    }
}
