package org.entente.scenario;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.theory.Participation;

/** Reads what is to be computed from a history. */
final class StatisticReader {
    static final List<String> KEYS =
            List.of("kind", "measure", "state", "class", "rung", "level", "at", "from", "until");
    private static final List<String> WINDOW = List.of("at", "from", "until");
    private static final Map<Statistic.Kind, List<String>> OWN = own();

    private final WorldNames names;

    StatisticReader(WorldNames names) {
        this.names = names;
    }

    private static Map<Statistic.Kind, List<String>> own() {
        Map<Statistic.Kind, List<String>> own = new EnumMap<>(Statistic.Kind.class);
        own.put(Statistic.Kind.MEASURE, List.of("measure", "state"));
        own.put(Statistic.Kind.STATUS, List.of("rung", "state"));
        own.put(Statistic.Kind.CRISES, List.of("class", "state"));
        own.put(Statistic.Kind.REQUESTS, List.of("class", "state"));
        own.put(Statistic.Kind.RESPONSE, List.of("level", "class", "state"));
        own.put(Statistic.Kind.VOICE, List.of("state"));
        own.put(Statistic.Kind.JOINED, List.of("state"));
        return own;
    }

    /** The keys that go with a kind, besides those of the window. */
    static List<String> ownKeys(Statistic.Kind kind) {
        return OWN.get(kind);
    }

    /** The probability that the first observed member has frozen its participation or is out at the horizon. */
    static Statistic standard(WorldNames names) {
        int last = names.months() - 1;
        return new Statistic(
                Statistic.Kind.STATUS,
                Optional.empty(),
                Optional.of(names.firstMember()),
                Optional.empty(),
                Optional.of(Participation.FROZEN),
                Optional.empty(),
                last,
                last);
    }

    Optional<Statistic> read(Field field) {
        Section section = field.section(KEYS);
        Optional<Statistic.Kind> kind = section.required("kind").flatMap(StatisticReader::kind);
        return kind.map(k -> statistic(section, k));
    }

    private static Optional<Statistic.Kind> kind(Field field) {
        return field.word("kind of statistic", List.of(Statistic.Kind.values()), Statistic.Kind::key);
    }

    private Statistic statistic(Section section, Statistic.Kind kind) {
        refuseStrangers(section, kind);
        int last = names.months() - 1;
        Optional<Integer> at = month(section, "at");
        int from = at.or(() -> month(section, "from")).orElse(atOnce(kind) ? last : 0);
        int until = at.or(() -> month(section, "until")).orElse(last);
        if (from > until) {
            section.optional("until")
                    .ifPresent(f -> f.refuse("window ends before it begins (" + f.shown() + ")", "swap the dates"));
        }
        Optional<MeasureName> measure = kind == Statistic.Kind.MEASURE
                ? section.required("measure").flatMap(StatisticReader::measure)
                : Optional.empty();
        return new Statistic(
                kind,
                measure.map(MeasureName::key),
                state(section, kind, measure),
                section.optional("class").flatMap(ActorReader::anyClass),
                kind == Statistic.Kind.STATUS
                        ? section.required("rung").flatMap(StatisticReader::rung)
                        : Optional.empty(),
                kind == Statistic.Kind.RESPONSE
                        ? section.required("level").flatMap(ActorReader::responseLevel)
                        : Optional.empty(),
                from,
                until);
    }

    private static boolean atOnce(Statistic.Kind kind) {
        return kind == Statistic.Kind.MEASURE || kind == Statistic.Kind.STATUS || kind == Statistic.Kind.JOINED;
    }

    private static void refuseStrangers(Section section, Statistic.Kind kind) {
        section.fields().stream()
                .filter(field -> KEYS.contains(field.name()) && !field.name().equals("kind"))
                .filter(field ->
                        !WINDOW.contains(field.name()) && !OWN.get(kind).contains(field.name()))
                .forEach(field -> field.refuseKey(
                        "key does not go with " + kind.key() + " (" + field.name() + ")",
                        "use only " + String.join(", ", OWN.get(kind)) + ", at, from, until"));
        if (section.has("at") && (section.has("from") || section.has("until"))) {
            section.optional("at").ifPresent(f -> f.refuseKey("at with from or until (at)", "keep one of the two"));
        }
    }

    private Optional<Integer> month(Section section, String key) {
        return section.optional(key).flatMap(names::month);
    }

    private static Optional<MeasureName> measure(Field field) {
        return field.word("measure", Arrays.asList(MeasureName.values()), MeasureName::key);
    }

    private static Optional<Participation> rung(Field field) {
        return field.word(
                "rung", List.of(Participation.PASSIVE, Participation.FROZEN, Participation.OUT), Participation::label);
    }

    private Optional<String> state(Section section, Statistic.Kind kind, Optional<MeasureName> measure) {
        boolean needed = kind == Statistic.Kind.JOINED
                || measure.filter(MeasureName::ofState).isPresent();
        Optional<Field> field = needed ? section.required("state") : section.optional("state");
        if (measure.filter(m -> !m.ofState()).isPresent()) {
            field.ifPresent(
                    f -> f.refuseKey("measure of the whole alliance with a state (" + f.shown() + ")", "remove state"));
            return Optional.empty();
        }
        return field.flatMap(kind == Statistic.Kind.CRISES ? names::observedPlace : names::observedState);
    }
}
