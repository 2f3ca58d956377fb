package org.entente.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code observed} of a record. */
final class ObservedReader {
    static final List<String> KEYS = List.of("crisesUntil", "voiceFrom", "arms");

    private final WorldNames names;

    ObservedReader(WorldNames names) {
        this.names = names;
    }

    Observed read(Section row) {
        Map<String, Integer> until = new LinkedHashMap<>();
        row.optional("crisesUntil")
                .map(Field::entries)
                .orElse(List.of())
                .forEach(entry -> names.state(entry.ofKey())
                        .flatMap(state -> names.month(entry))
                        .ifPresent(month -> until.put(entry.name(), month)));
        List<Integer> arms = new ArrayList<>();
        row.optional("arms")
                .map(Field::items)
                .orElse(List.of())
                .forEach(item -> names.month(item).ifPresent(arms::add));
        return new Observed(
                until, row.optional("voiceFrom").flatMap(names::month).orElse(0), arms);
    }
}
