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
    private final List<HistoricalRecord.Case> cases;
    private final List<HistoricalRecord.Move> moves;
    private final Function<Section, List<HistoricalRecord.Count>> counts;

    /**
     * A reader of alternatives.
     *
     * @param names the names of the record's world
     * @param cases the crises and answers of the record
     * @param moves the changes of participation of the record
     * @param counts reads further crises
     */
    AlternativeReader(
            WorldNames names,
            List<HistoricalRecord.Case> cases,
            List<HistoricalRecord.Move> moves,
            Function<Section, List<HistoricalRecord.Count>> counts) {
        this.names = names;
        this.cases = cases;
        this.moves = moves;
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

    private Map<String, ResponseLevel> responses(Section row) {
        List<String> known = cases.stream().map(c -> c.event().id()).toList();
        Map<String, ResponseLevel> responses = new LinkedHashMap<>();
        row.optional("responses")
                .map(Field::entries)
                .orElse(List.of())
                .forEach(entry -> entry.ofKey()
                        .oneOf("case", known)
                        .flatMap(id -> ActorReader.responseLevel(entry))
                        .ifPresent(level -> responses.put(entry.name(), level)));
        return responses;
    }

    private List<AlternativeCoding.Recoding> recodings(Section row) {
        List<AlternativeCoding.Recoding> recodings = new ArrayList<>();
        for (Field item : row.optional("status").map(Field::items).orElse(List.of())) {
            Section move = item.section(RECODING_KEYS);
            Optional<Integer> to = move.required("month")
                    .filter(field -> !field.isWord("none"))
                    .flatMap(names::month);
            Optional<Field> from = move.required("from");
            Optional<Integer> month = from.flatMap(names::month);
            Optional<String> state = move.required("state").flatMap(names::state);
            if (month.isPresent() && state.isPresent()) {
                checkMove(from.orElseThrow(), state.get(), month.get());
                recodings.add(new AlternativeCoding.Recoding(state.get(), month.get(), to));
            }
        }
        return recodings;
    }

    private void checkMove(Field from, String state, int month) {
        List<Integer> months = moves.stream()
                .filter(move -> move.state().equals(state))
                .map(HistoricalRecord.Move::month)
                .toList();
        if (!months.contains(month)) {
            from.refuse(
                    "no change of participation of " + state + " in this month (" + from.shown() + ")",
                    months.isEmpty()
                            ? "the record has none of this state; remove it"
                            : "the record has "
                                    + String.join(
                                            ", ",
                                            months.stream().map(names::date).toList()));
        }
    }
}
