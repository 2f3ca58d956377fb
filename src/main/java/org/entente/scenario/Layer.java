package org.entente.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.parameter.Prior;

/**
 * What one file, or one arm of it, adds to what it inherits. Layers are laid over each other from the oldest parent to
 * the arm.
 */
final class Layer {
    private static final Comparator<DriverKey> BY_DRIVER =
            Comparator.comparing(DriverKey::driver).thenComparing(DriverKey::subject);

    final Map<DriverKey, Path> drivers = new TreeMap<>(BY_DRIVER);
    final Map<String, PlacedEvent> events = new LinkedHashMap<>();
    final Map<Mechanism, Boolean> toggles = new EnumMap<>(Mechanism.class);
    final Map<String, Double> parameters = new TreeMap<>();
    final Map<String, Prior> uncertainties = new TreeMap<>();

    /** An event with its place; an empty one removes an inherited event. */
    record PlacedEvent(Optional<ScenarioEvent> event, Position at) {}

    /** Courses in the order in which drivers are declared. */
    static Map<DriverKey, Path> ordered(Map<DriverKey, Path> drivers) {
        Map<DriverKey, Path> ordered = new TreeMap<>(BY_DRIVER);
        ordered.putAll(drivers);
        return ordered;
    }

    /** Lays another layer on top of this one. */
    void cover(Layer upper, Faults faults) {
        coverValues(upper);
        upper.events.forEach((id, placed) -> cover(id, placed, faults));
    }

    /** Takes over what an edit says, removals of events included, which still have to find their event. */
    Layer edited(Layer edit) {
        Layer whole = new Layer();
        for (Layer layer : List.of(this, edit)) {
            whole.coverValues(layer);
            whole.events.putAll(layer.events);
        }
        return whole;
    }

    private void coverValues(Layer upper) {
        drivers.putAll(upper.drivers);
        toggles.putAll(upper.toggles);
        upper.parameters.forEach((name, value) -> {
            parameters.put(name, value);
            uncertainties.remove(name);
        });
        upper.uncertainties.forEach((name, prior) -> {
            uncertainties.put(name, prior);
            parameters.remove(name);
        });
    }

    private void cover(String id, PlacedEvent placed, Faults faults) {
        if (placed.event().isPresent()) {
            events.put(id, placed);
        } else if (events.remove(id) == null) {
            faults.unknown(placed.at(), "event to remove", id, events.keySet());
        }
    }

    /** The months that something is dated. */
    Stream<Integer> months() {
        return Stream.concat(
                drivers.values().stream()
                        .flatMap(path -> path.points().stream())
                        .map(Path.Point::month),
                events.values().stream()
                        .flatMap(placed -> placed.event().stream())
                        .map(ScenarioEvent::month));
    }

    boolean isEmpty() {
        return drivers.isEmpty()
                && events.isEmpty()
                && toggles.isEmpty()
                && parameters.isEmpty()
                && uncertainties.isEmpty();
    }

    /** This layer without a changed value. */
    Layer without(Change change) {
        Layer rest = edited(new Layer());
        switch (change.kind()) {
            case DRIVER -> rest.drivers.keySet().removeIf(key -> key.toString().equals(change.name()));
            case TOGGLE -> rest.toggles.keySet().removeIf(key -> key.key().equals(change.name()));
            case PARAMETER -> {
                rest.parameters.remove(change.name());
                rest.uncertainties.remove(change.name());
            }
            case EVENT -> rest.events.remove(change.name());
            case HORIZON -> {}
        }
        return rest;
    }

    /** This layer without removals of events that another one does not have. */
    Layer withoutIdleRemovals(Layer below) {
        Layer rest = edited(new Layer());
        rest.events
                .entrySet()
                .removeIf(event -> event.getValue().event().isEmpty() && !below.events.containsKey(event.getKey()));
        return rest;
    }

    /** The arm that these layers make up; events beyond the horizon are dropped. */
    Arm arm(String id, String title, int months, Faults faults) {
        return new Arm(id, title, drivers, events(months, faults), mechanisms(), parameters, uncertainties);
    }

    private List<ScenarioEvent> events(int months, Faults faults) {
        List<ScenarioEvent> kept = new ArrayList<>();
        Set<String> crises = new HashSet<>();
        events.values()
                .forEach(placed -> placed.event()
                        .filter(event -> event.month() < months)
                        .filter(event -> isFirst(event, placed.at(), crises, faults))
                        .ifPresent(kept::add));
        kept.sort(Comparator.comparingInt(ScenarioEvent::month).thenComparing(ScenarioEvent::id));
        return kept;
    }

    private static boolean isFirst(ScenarioEvent event, Position at, Set<String> crises, Faults faults) {
        if (event instanceof ScenarioEvent.Crisis crisis
                && !crises.add(crisis.state() + crisis.threatClass() + crisis.month())) {
            faults.add(
                    at,
                    "second " + crisis.threatClass().label() + " crisis of the month in the same place ("
                            + crisis.state() + ")",
                    "keep one, or move it to another month");
            return false;
        }
        return true;
    }

    private Set<Mechanism> mechanisms() {
        Set<Mechanism> active = EnumSet.noneOf(Mechanism.class);
        for (Mechanism mechanism : Mechanism.values()) {
            if (toggles.getOrDefault(mechanism, mechanism.onByDefault())) {
                active.add(mechanism);
            }
        }
        return active;
    }
}
