package org.entente.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.theory.Participation;

/** Reads {@code backtest} and {@code patterns} of a record. */
final class ExaminationReader {
    static final List<String> SCHEDULE_KEYS = List.of("train", "first", "every", "tests");
    static final List<String> WINDOW_KEYS = List.of("name", "from", "until");
    static final List<String> PATTERN_KEYS = List.of(
            "id",
            "title",
            "measure",
            "states",
            "class",
            "status",
            "from",
            "until",
            "observed",
            "limit",
            "source",
            "quality");
    private static final int LONGEST = 1200;

    private final WorldNames names;
    private final Provenance provenance;

    ExaminationReader(WorldNames names, Provenance provenance) {
        this.names = names;
        this.provenance = provenance;
    }

    Examination read(Section root) {
        List<Examination.Pattern> patterns = new ArrayList<>();
        root.optional("patterns").map(Field::items).orElse(List.of()).stream()
                .map(item -> item.section(PATTERN_KEYS))
                .forEach(row -> pattern(row).ifPresent(patterns::add));
        return new Examination(
                root.optional("backtest").map(field -> schedule(field.section(SCHEDULE_KEYS))), patterns);
    }

    private Examination.Schedule schedule(Section row) {
        List<Examination.Window> windows = row.optional("tests").map(Field::items).orElse(List.of()).stream()
                .map(item -> item.section(WINDOW_KEYS))
                .map(window ->
                        new Examination.Window(WorldReader.text(window, "name"), month(window, "from"), until(window)))
                .toList();
        return new Examination.Schedule(
                month(row, "train"),
                month(row, "first"),
                row.required("every")
                        .flatMap(field -> field.count(1, LONGEST, "months"))
                        .orElse(1),
                windows);
    }

    private Optional<Examination.Pattern> pattern(Section row) {
        HistoricalRecord.Origin origin = provenance.origin(row);
        Optional<Examination.Measurement> measure = row.required("measure")
                .flatMap(field ->
                        field.word("measure", List.of(Examination.Measurement.values()), Examination.Measurement::key));
        List<String> states = new ArrayList<>();
        row.optional("states")
                .map(Field::items)
                .orElse(List.of())
                .forEach(item -> names.observedState(item).ifPresent(states::add));
        return measure.map(found -> new Examination.Pattern(
                WorldReader.text(row, "id"),
                WorldReader.text(row, "title"),
                found,
                states,
                row.optional("class").flatMap(ActorReader::anyClass),
                (found.isOfStatus() ? row.required("status") : row.optional("status"))
                        .flatMap(field -> field.word("participation", Participation.LADDER, Participation::label)),
                month(row, "from"),
                until(row),
                row.optional("observed").flatMap(field -> field.number(-1e9, 1e9, "")),
                row.optional("limit").flatMap(Field::text).orElse(""),
                origin));
    }

    /** The last month of a window, which may not lie before its first. */
    private int until(Section row) {
        int until = month(row, "until");
        if (until < row.optional("from").flatMap(names::month).orElse(0)) {
            row.optional("until")
                    .ifPresent(f -> f.refuse("window ends before it begins (" + f.shown() + ")", "swap the dates"));
        }
        return until;
    }

    private int month(Section row, String key) {
        return row.required(key).flatMap(names::month).orElse(0);
    }
}
