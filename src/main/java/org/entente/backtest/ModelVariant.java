package org.entente.backtest;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.parameter.Posterior;
import org.entente.scenario.AlternativeCoding;
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
 * @param draws draws of the posterior
 * @param coding the coding of the record that it is told; the record's own where empty
 * @param given the posterior that it has instead of learning from the record; empty where it learns
 */
public record ModelVariant(
        String name,
        Set<Mechanism> without,
        double widening,
        int draws,
        Optional<AlternativeCoding> coding,
        Optional<Posterior> given) {
    /** The name of the model as it is. */
    public static final String WHOLE = "model";

    /** How the names of variants with one mechanism less begin. */
    public static final String WITHOUT = "model without ";

    private static final double WIDE = 2;

    /** A variant with a copy of the set. */
    public ModelVariant {
        without = Set.copyOf(without);
    }

    /** The model as it is. */
    public static ModelVariant whole(int draws) {
        return new ModelVariant(WHOLE, Set.of(), 1, draws, Optional.empty(), Optional.empty());
    }

    /** The model with standard deviations of all priors doubled. */
    static ModelVariant wide(int draws) {
        return new ModelVariant("model, wide priors", Set.of(), WIDE, draws, Optional.empty(), Optional.empty());
    }

    /** The model with one mechanism less. */
    static ModelVariant without(Mechanism mechanism, int draws) {
        return new ModelVariant(
                WITHOUT + mechanism.key(), Set.of(mechanism), 1, draws, Optional.empty(), Optional.empty());
    }

    /** The model that is told another coding of the answers; what states did is the same. */
    static ModelVariant coded(AlternativeCoding coding, int draws) {
        return new ModelVariant("model, " + coding.id(), Set.of(), 1, draws, Optional.of(coding), Optional.empty());
    }

    /** The model with a posterior that was learned elsewhere. */
    public static ModelVariant given(String name, Posterior posterior, int draws) {
        return new ModelVariant(
                "model, posterior " + name, Set.of(), 1, draws, Optional.empty(), Optional.of(posterior));
    }

    /** The record as this variant is told it. */
    HistoricalRecord told(HistoricalRecord record) {
        return coding.map(other -> other.of(record)).orElse(record);
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
