package org.entente.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.theory.ResponseLevel;

/** Reads {@code alternatives} of a record: other ways to code the same history. */
final class AlternativeReader {
    static final List<String> ALTERNATIVE_KEYS = List.of("id", "title", "responses", "status", "counts");
    static final List<String> RECODING_KEYS = List.of("state", "from", "month");

    private final WorldNames names;
    private final Function<Section, List<HistoricalRecord.Count>> counts;

    /**
     * A reader of alternatives.
     *
     * @param names the names of the record's world
     * @param counts reads further crises
     */
    AlternativeReader(WorldNames names, Function<Section, List<HistoricalRecord.Count>> counts) {
        this.names = names;
        this.counts = counts;
    }

    List<AlternativeCoding> read(Section root) {
        return root.optional("alternatives").map(Field::items).orElse(List.of()).stream()
                .map(item -> item.section(ALTERNATIVE_KEYS))
                .map(this::alternative)
                .toList();
    }

    private AlternativeCoding alternative(Section row) {
        return new AlternativeCoding(
                WorldReader.text(row, "id"),
                WorldReader.text(row, "title"),
                responses(row),
                recodings(row),
                counts.apply(row));
    }

    private static Map<String, ResponseLevel> responses(Section row) {
        Map<String, ResponseLevel> responses = new LinkedHashMap<>();
        row.optional("responses")
                .map(Field::entries)
                .orElse(List.of())
                .forEach(entry ->
                        ActorReader.responseLevel(entry).ifPresent(level -> responses.put(entry.name(), level)));
        return responses;
    }

    private List<AlternativeCoding.Recoding> recodings(Section row) {
        List<AlternativeCoding.Recoding> moves = new ArrayList<>();
        for (Field item : row.optional("status").map(Field::items).orElse(List.of())) {
            Section move = item.section(RECODING_KEYS);
            Optional<Integer> to = move.required("month")
                    .filter(field -> !field.isWord("none"))
                    .flatMap(names::month);
            int from = move.required("from").flatMap(names::month).orElse(0);
            move.required("state")
                    .flatMap(names::state)
                    .ifPresent(state -> moves.add(new AlternativeCoding.Recoding(state, from, to)));
        }
        return moves;
    }
}
