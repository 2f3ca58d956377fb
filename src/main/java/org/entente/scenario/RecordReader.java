package org.entente.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.entente.theory.Participation;
import org.entente.theory.ResponseLevel;
import org.entente.theory.ThreatClass;
import org.entente.theory.VoiceKind;

/** Reads a record of history with its world and reports everything that is wrong with them at once. */
public final class RecordReader {
    static final List<String> KEYS = List.of(
            "record",
            "title",
            "world",
            "until",
            "sources",
            "courses",
            "cases",
            "counts",
            "observed",
            "news",
            "status",
            "voice",
            "opinion",
            "series",
            "alternatives",
            "backtest",
            "patterns");
    static final List<String> COURSE_KEYS = List.of("source", "quality", "step", "linear");
    static final List<String> CASE_KEYS = List.of(
            "id",
            "month",
            "state",
            "class",
            "severity",
            "requested",
            "response",
            "fulfilment",
            "outOfArea",
            "carriedIn",
            "covariates",
            "source",
            "quality",
            "note");
    static final List<String> COVARIATE_KEYS = List.of("stake", "capacity", "entanglement", "gap", "objection");
    static final List<String> COUNT_KEYS = List.of("month", "state", "class", "unasked", "source", "quality", "note");
    static final List<String> NEWS_KEYS = List.of("id", "month", "state", "size", "source", "quality", "note");
    static final List<String> MOVE_KEYS = List.of("state", "month", "to", "source", "quality", "note");
    static final List<String> VOICE_KEYS = List.of("state", "month", "kind", "source", "quality", "note");
    static final List<String> POLL_KEYS = List.of("state", "month", "share", "source", "quality", "note");
    static final List<String> SERIES_KEYS = List.of("source", "quality", "values");
    private static final String FOLDER = "records";
    private static final int LONGEST = 1200;

    private final Faults faults;
    private final Section root;
    private final Provenance provenance;
    private final WorldNames names;

    private RecordReader(Section root, WorldNames names, Faults faults) {
        this.root = root;
        this.names = names;
        this.faults = faults;
        provenance = new Provenance(root, faults);
    }

    /**
     * The record in a file.
     *
     * @param file a YAML file below the folder that holds {@code worlds/}
     * @throws InvalidScenarioException with all faults of the record and its world
     */
    public static HistoricalRecord read(Path file) {
        Faults faults = new Faults();
        ScenarioFolder folder = ScenarioFolder.of(file);
        Documents documents = new Documents(folder, faults);
        Optional<HistoricalRecord> record = documents
                .record(folder.name(file), new Position(file.toString(), 0, 0))
                .flatMap(field -> read(field.section(KEYS), folder.name(file), documents, faults));
        faults.refuseIfAny();
        return record.orElseThrow();
    }

    /** Whether a file lies where records of history are kept. */
    public static boolean isRecord(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null && folder.endsWith(FOLDER);
    }

    private static Optional<HistoricalRecord> read(Section root, String name, Documents documents, Faults faults) {
        Optional<World> world = root.required("world").flatMap(documents::world);
        WorldNames all = new WorldNames(world, LONGEST);
        int months =
                root.required("until").flatMap(all::month).map(last -> last + 1).orElse(LONGEST);
        RecordReader reader = new RecordReader(root, new WorldNames(world, months), faults);
        return world.map(found -> reader.record(ScenarioFolder.id(name), found, months, documents));
    }

    private HistoricalRecord record(String id, World world, int months, Documents documents) {
        root.required("record")
                .filter(field -> !field.isWord(id))
                .ifPresent(field -> field.refuse(
                        "record is not the file's name (" + field.shown() + ")", "write (" + id + ") or rename it"));
        List<HistoricalRecord.Case> cases = rows(root, "cases", CASE_KEYS, this::crisis);
        List<HistoricalRecord.Move> moves = rows(root, "status", MOVE_KEYS, this::move);
        return new HistoricalRecord(
                id,
                WorldReader.text(root, "title"),
                world,
                months,
                named("courses", this::course),
                cases,
                rows(root, "counts", COUNT_KEYS, this::count),
                root.optional("observed")
                        .map(field -> new ObservedReader(names).read(field.section(ObservedReader.KEYS)))
                        .orElse(Observed.ALL),
                rows(root, "news", NEWS_KEYS, this::news),
                moves,
                rows(root, "voice", VOICE_KEYS, this::voice),
                rows(root, "opinion", POLL_KEYS, this::poll),
                named("series", this::series),
                new AlternativeReader(names, cases, moves, row -> rows(row, "counts", COUNT_KEYS, this::count))
                        .read(root),
                new ExaminationReader(names, provenance).read(root),
                documents.files());
    }

    private <T> Map<String, T> named(String key, Function<Field, Optional<T>> reading) {
        Map<String, T> entries = new LinkedHashMap<>();
        root.optional(key)
                .map(Field::entries)
                .orElse(List.of())
                .forEach(field -> reading.apply(field).ifPresent(value -> entries.put(field.name(), value)));
        return entries;
    }

    private <T> List<T> rows(
            Section within,
            String key,
            List<String> keys,
            BiFunction<Section, HistoricalRecord.Origin, Optional<T>> reading) {
        List<T> rows = new ArrayList<>();
        for (Field item : within.optional(key).map(Field::items).orElse(List.of())) {
            Section section = item.section(keys);
            reading.apply(section, provenance.origin(section)).ifPresent(rows::add);
        }
        return rows;
    }

    private Optional<HistoricalRecord.Covariate> course(Field field) {
        Section section = field.section(COURSE_KEYS);
        HistoricalRecord.Origin origin = provenance.origin(section);
        Optional<DriverKey> driver = names.driverKey(field.name());
        if (driver.isEmpty()) {
            faults.unknown(field.keyAt(), "driver", field.name(), names.driverKeys());
            return Optional.empty();
        }
        return driver.flatMap(key -> new PathReader(names)
                .shaped(field, section, key.driver())
                .map(path -> new HistoricalRecord.Covariate(key, path, origin)));
    }

    private Optional<HistoricalRecord.Case> crisis(Section row, HistoricalRecord.Origin origin) {
        Optional<ThreatClass> threatClass = row.required("class").flatMap(ActorReader::anyClass);
        Optional<String> state = row.required("state").flatMap(f -> threatClass.flatMap(c -> names.hitBy(c, f)));
        Optional<ResponseLevel> level = row.optional("response").flatMap(ActorReader::responseLevel);
        Optional<Boolean> requested = row.required("requested").flatMap(Field::flag);
        return Optional.of(new HistoricalRecord.Case(
                new ScenarioEvent.Crisis(
                        WorldReader.text(row, "id"),
                        month(row),
                        state.orElse(""),
                        threatClass.orElse(ThreatClass.DOMESTIC),
                        share(row, "severity"),
                        requested,
                        requested.orElse(false) ? level : Optional.empty(),
                        Optional.of(share(row, "fulfilment")),
                        row.optional("outOfArea").flatMap(Field::flag).orElse(false)),
                row.optional("carriedIn").flatMap(Field::flag).orElse(false),
                level,
                row.optional("covariates").map(field -> covariates(field.section(COVARIATE_KEYS))),
                note(row),
                origin));
    }

    private static HistoricalRecord.Covariates covariates(Section row) {
        return new HistoricalRecord.Covariates(
                share(row, "stake"),
                share(row, "capacity"),
                share(row, "entanglement"),
                share(row, "gap"),
                share(row, "objection"));
    }

    private Optional<HistoricalRecord.Count> count(Section row, HistoricalRecord.Origin origin) {
        Optional<ThreatClass> threatClass = row.required("class").flatMap(ActorReader::anyClass);
        Optional<Double> unasked = row.optional("unasked")
                .flatMap(field ->
                        threatClass.filter(ThreatClass.INTRA_ALLIANCE::equals).isPresent()
                                ? field.refuse("nobody asks for help in a clash of members", "leave it out")
                                : field.number(0, 1, "severity"));
        return threatClass.flatMap(c -> row.required("state")
                .flatMap(field -> names.hitBy(c, field))
                .map(state -> new HistoricalRecord.Count(month(row), state, c, unasked, origin)));
    }

    private Optional<HistoricalRecord.News> news(Section row, HistoricalRecord.Origin origin) {
        return state(row)
                .map(state -> new HistoricalRecord.News(
                        new ScenarioEvent.News(
                                WorldReader.text(row, "id"), month(row), List.of(state), share(row, "size")),
                        note(row),
                        origin));
    }

    private Optional<HistoricalRecord.Move> move(Section row, HistoricalRecord.Origin origin) {
        Optional<Participation> to = row.required("to")
                .flatMap(field -> field.word("participation", Participation.LADDER, Participation::label));
        return state(row)
                .flatMap(state ->
                        to.map(status -> new HistoricalRecord.Move(month(row), state, status, note(row), origin)));
    }

    private Optional<HistoricalRecord.Voice> voice(Section row, HistoricalRecord.Origin origin) {
        Optional<VoiceKind> kind = row.required("kind")
                .flatMap(field -> field.word("kind", List.of(VoiceKind.values()), VoiceKind::label));
        return state(row)
                .flatMap(state -> kind.map(k -> new HistoricalRecord.Voice(month(row), state, k, note(row), origin)));
    }

    private Optional<HistoricalRecord.Poll> poll(Section row, HistoricalRecord.Origin origin) {
        return state(row).map(state -> new HistoricalRecord.Poll(month(row), state, share(row, "share"), origin));
    }

    private Optional<HistoricalRecord.Series> series(Field field) {
        Section section = field.section(SERIES_KEYS);
        Map<Integer, Double> values = new LinkedHashMap<>();
        section.required("values")
                .map(Field::entries)
                .orElse(List.of())
                .forEach(entry -> entry.ofKey()
                        .count(1900, 2100, "year")
                        .ifPresent(year -> entry.number(-1e9, 1e9, "").ifPresent(value -> values.put(year, value))));
        return Optional.of(new HistoricalRecord.Series(values, provenance.origin(section)));
    }

    private Optional<String> state(Section row) {
        return row.required("state").flatMap(names::state);
    }

    private int month(Section row) {
        return row.required("month").flatMap(names::month).orElse(0);
    }

    private static double share(Section row, String key) {
        return row.required(key).flatMap(field -> field.number(0, 1, "share")).orElse(0.0);
    }

    private static String note(Section row) {
        return row.optional("note").flatMap(Field::text).orElse("");
    }
}
