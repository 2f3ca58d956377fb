package org.entente.scenario;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entente.parameter.ParameterCatalogue;

/** What has to be laid over one arm to make it another. */
final class ArmDifference {
    private static final Position HERE = new Position("draft", 0, 0);

    private ArmDifference() {}

    /** The layer that turns an arm into another with the same drivers or more. */
    static Layer between(Arm from, Arm to) {
        Layer difference = new Layer();
        copyChanged(from.drivers(), to.drivers(), difference.drivers);
        copyChanged(from.parameters(), to.parameters(), difference.parameters);
        copyChanged(from.uncertainties(), to.uncertainties(), difference.uncertainties);
        for (Mechanism mechanism : Mechanism.values()) {
            boolean on = to.mechanisms().contains(mechanism);
            if (from.mechanisms().contains(mechanism) != on) {
                difference.toggles.put(mechanism, on);
            }
        }
        events(from, to, difference);
        return difference;
    }

    /** Whether a change makes no difference: the arms are the same, or name a default that held anyway. */
    static boolean isNone(Scenario before, Scenario after, Change change) {
        boolean named = change.kind() == Change.Kind.PARAMETER
                && !before.parameterSource().values(0, 0).containsKey(change.name());
        return IntStream.range(0, before.arms().size())
                .allMatch(i -> isNone(before.arms().get(i), after.arms().get(i), named ? change.name() : ""));
    }

    /** Compares the value of a parameter rather than whether it is named, where nothing draws it. */
    private static boolean isNone(Arm before, Arm after, String parameter) {
        boolean sameLaws = before.uncertainties().equals(after.uncertainties());
        return (sameLaws && !parameter.isEmpty())
                ? value(before, parameter) == value(after, parameter)
                : before.equals(after);
    }

    private static double value(Arm arm, String parameter) {
        Double value = arm.parameters().get(parameter);
        return value == null ? ParameterCatalogue.get(parameter).defaultValue() : value;
    }

    private static <K, V> void copyChanged(Map<K, V> from, Map<K, V> to, Map<K, V> changed) {
        to.forEach((key, value) -> {
            if (!Objects.equals(from.get(key), value)) {
                changed.put(key, value);
            }
        });
    }

    private static void events(Arm from, Arm to, Layer difference) {
        Map<String, ScenarioEvent> before = byId(from);
        Map<String, ScenarioEvent> after = byId(to);
        before.keySet().stream()
                .filter(id -> !after.containsKey(id))
                .forEach(id -> difference.events.put(id, new Layer.PlacedEvent(Optional.empty(), HERE)));
        after.values().stream()
                .filter(event -> !event.equals(before.get(event.id())))
                .forEach(event -> difference.events.put(event.id(), new Layer.PlacedEvent(Optional.of(event), HERE)));
    }

    private static Map<String, ScenarioEvent> byId(Arm arm) {
        Map<String, ScenarioEvent> events = new TreeMap<>();
        arm.events().forEach(event -> events.put(event.id(), event));
        return events;
    }
}
