package org.entente.parameter;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** A value for every parameter: the defaults and what differs from them. Immutable. */
public final class ParameterSet {
    private static final ParameterSet DEFAULTS = new ParameterSet(Map.of());

    private final Map<Parameter, Double> changes;

    private ParameterSet(Map<Parameter, Double> changes) {
        this.changes = changes;
    }

    /** All parameters at their defaults. */
    public static ParameterSet defaults() {
        return DEFAULTS;
    }

    /** The value of a parameter. */
    public double get(Parameter parameter) {
        Double value = changes.get(parameter);
        return value == null ? parameter.defaultValue() : value;
    }

    /** The value of a parameter that counts something, such as months, rounded to the nearest whole number. */
    public int count(Parameter parameter) {
        return (int) Math.round(get(parameter));
    }

    /**
     * This set with one value changed.
     *
     * @throws IllegalArgumentException if the value is not permitted
     */
    public ParameterSet with(Parameter parameter, double value) {
        return with(Map.of(parameter.name(), value));
    }

    /**
     * This set with several values changed.
     *
     * @param values values by the name of their parameter
     * @throws IllegalArgumentException if a name is unknown or a value not permitted
     */
    public ParameterSet with(Map<String, Double> values) {
        TreeMap<String, Double> sorted = new TreeMap<>(values);
        changes.forEach((parameter, value) -> sorted.putIfAbsent(parameter.name(), value));
        LinkedHashMap<Parameter, Double> changed = new LinkedHashMap<>();
        sorted.forEach((name, value) -> {
            Parameter parameter = ParameterCatalogue.get(name);
            changed.put(parameter, permitted(parameter, value));
        });
        return new ParameterSet(Collections.unmodifiableMap(changed));
    }

    /** The values that were set, by parameter in the order of their names; the others have their defaults. */
    public Map<Parameter, Double> changes() {
        return changes;
    }

    private static double permitted(Parameter parameter, double value) {
        if (!parameter.permits(value)) {
            throw new IllegalArgumentException(
                    "The value (" + value + ") of parameter (" + parameter.name() + ") is not within "
                            + Figure.of(parameter.lower()) + " to " + Figure.of(parameter.upper()) + " "
                            + parameter.unit() + ". Its default is (" + Figure.of(parameter.defaultValue()) + ").");
        }
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ParameterSet that && changes.equals(that.changes);
    }

    @Override
    public int hashCode() {
        return changes.hashCode();
    }

    @Override
    public String toString() {
        return changes.toString();
    }
}
