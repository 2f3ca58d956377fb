package org.entente.scenario;

import java.util.List;
import java.util.Optional;

/**
 * Keys with values of a known kind.
 *
 * @param at where it starts
 * @param fields the keys with their values, each key once
 * @param present false where the file has something else in its place, which is a recorded fault
 * @param faults where faults go
 */
record Section(Position at, List<Field> fields, boolean present, Faults faults) {
    /** The keys and values of a field; nothing, without further faults, where the field itself is missing. */
    static Section of(Optional<Field> field, List<String> known) {
        return field.map(f -> f.section(known))
                .orElseGet(() -> new Section(new Position("", 0, 0), List.of(), false, new Faults()));
    }

    /** The value of a key that may be left out. */
    Optional<Field> optional(String key) {
        return fields.stream().filter(field -> field.name().equals(key)).findFirst();
    }

    /** The value of a key that may not be left out. */
    Optional<Field> required(String key) {
        Optional<Field> field = optional(key);
        if (field.isEmpty() && present) {
            faults.add(at, "missing key (" + key + ")", "add it");
        }
        return field;
    }

    /** Whether the key is there. */
    boolean has(String key) {
        return optional(key).isPresent();
    }
}
