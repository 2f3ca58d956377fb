package org.entente.backtest;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.scenario.Arm;
import org.entente.scenario.DriverKey;
import org.entente.scenario.HistoricalRecord;
import org.entente.scenario.Mechanism;
import org.entente.scenario.Path;
import org.entente.scenario.ScenarioEvent;

/**
 * The model as one forecaster uses it.
 *
 * @param name the name in tables and charts
 * @param without mechanisms that are switched off
 * @param widening factor on the standard deviations of all priors
 * @param particles draws of the posterior
 */
public record ModelVariant(String name, Set<Mechanism> without, double widening, int particles) {
    /** A variant with a copy of the set. */
    public ModelVariant {
        without = Set.copyOf(without);
    }

    /** The arm of the record in which the variant learns. */
    Arm learning(HistoricalRecord record) {
        return with(record.arm(), record.arm().drivers(), record.arm().events());
    }

    /** The arm in which it foretells: everything as coded, or everything as it was in the last month known. */
    Arm foretelling(HistoricalRecord record, Foresight foresight, int last) {
        Arm arm = record.arm();
        return foresight == Foresight.CODED
                ? learning(record)
                : with(
                        arm,
                        frozen(arm.drivers(), last),
                        arm.events().stream()
                                .filter(event -> event.month() <= last)
                                .toList());
    }

    private Arm with(Arm arm, Map<DriverKey, Path> drivers, List<ScenarioEvent> events) {
        Set<Mechanism> mechanisms = EnumSet.copyOf(arm.mechanisms());
        mechanisms.removeAll(without);
        return new Arm(arm.id(), arm.title(), drivers, events, mechanisms, arm.parameters(), arm.uncertainties());
    }

    private static Map<DriverKey, Path> frozen(Map<DriverKey, Path> drivers, int last) {
        return drivers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().heldFrom(last), (a, b) -> a, LinkedHashMap::new));
    }
}
