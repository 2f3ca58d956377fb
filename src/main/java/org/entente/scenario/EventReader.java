package org.entente.scenario;

import java.util.List;
import java.util.Optional;
import org.entente.theory.ThreatClass;

/**
 * Reads one dated event.
 *
 * @param section its keys
 * @param kind the key that says what happens
 * @param names the world's names
 */
record EventReader(Section section, String kind, WorldNames names) {
    /** The keys that say what happens, of which an event has one. */
    static final List<String> KINDS = List.of("crisis", "news", "failures", "renewal", "remove");

    static final List<String> KEYS = List.of(
            "id",
            "month",
            "crisis",
            "state",
            "severity",
            "requested",
            "response",
            "fulfilment",
            "outOfArea",
            "news",
            "states",
            "failures",
            "renewal",
            "remove");

    /** The largest loss of reliability, in pseudo-cases. */
    static final double MOST_FAILURES = 100;

    /** The event, if it says what happens. */
    static Optional<EventReader> read(Field field, WorldNames names) {
        Section section = field.section(KEYS);
        List<String> kinds = KINDS.stream().filter(section::has).toList();
        if (kinds.size() != 1 && section.present()) {
            return field.refuse(
                    "an event needs one of crisis, news, failures, renewal or remove (" + kinds.size() + ")",
                    "write for instance news: 0.6");
        }
        return kinds.stream().findFirst().map(kind -> new EventReader(section, kind, names));
    }

    /** The event under its name; empty where it removes an inherited one or is faulty. */
    Optional<ScenarioEvent> event(String id) {
        refuseStrangers();
        if (kind.equals("remove")) {
            always(section.required("remove"));
            return Optional.empty();
        }
        int month = section.required("month").flatMap(names::month).orElse(0);
        return Optional.of(
                switch (kind) {
                    case "crisis" -> crisis(id, month);
                    case "news" -> news(id, month);
                    case "failures" ->
                        new ScenarioEvent.Failure(id, month, amount("failures", MOST_FAILURES, "pseudo-cases"));
                    default -> renewal(id, month);
                });
    }

    private void refuseStrangers() {
        List<String> own = ownKeys(kind);
        section.fields().stream()
                .filter(field -> KEYS.contains(field.name()) && !own.contains(field.name()))
                .forEach(field -> field.refuseKey(
                        "key does not go with " + kind + " (" + field.name() + ")",
                        "use only " + String.join(", ", own)));
    }

    static List<String> ownKeys(String kind) {
        return switch (kind) {
            case "crisis" ->
                List.of(
                        "id",
                        "month",
                        "crisis",
                        "state",
                        "severity",
                        "requested",
                        "response",
                        "fulfilment",
                        "outOfArea");
            case "news" -> List.of("id", "month", "news", "states");
            case "remove" -> List.of("id", "remove");
            default -> List.of("id", "month", kind);
        };
    }

    private ScenarioEvent crisis(String id, int month) {
        Optional<ThreatClass> threatClass = section.required("crisis").flatMap(ActorReader::anyClass);
        Optional<String> state =
                section.required("state").flatMap(field -> threatClass.flatMap(c -> names.hitBy(c, field)));
        Optional<Boolean> requested = section.optional("requested").flatMap(Field::flag);
        section.optional("response")
                .filter(field -> requested.filter(asked -> !asked).isPresent())
                .ifPresent(field -> field.refuse(
                        "response to a crisis without request (" + field.shown() + ")",
                        "remove it, or write requested: true"));
        return new ScenarioEvent.Crisis(
                id,
                month,
                state.orElse(""),
                threatClass.orElse(ThreatClass.DOMESTIC),
                amount("severity", 1, "share"),
                requested,
                section.optional("response").flatMap(ActorReader::responseLevel),
                section.optional("fulfilment").flatMap(field -> field.number(0, 1, "share")),
                section.optional("outOfArea").flatMap(Field::flag).orElse(false));
    }

    private ScenarioEvent news(String id, int month) {
        List<String> states = section.optional("states").map(Field::items).orElse(List.of()).stream()
                .flatMap(item -> names.state(item).stream())
                .toList();
        return new ScenarioEvent.News(id, month, states, amount("news", 1, "salience"));
    }

    private ScenarioEvent renewal(String id, int month) {
        always(section.required("renewal"));
        return new ScenarioEvent.Renewal(id, month);
    }

    private static void always(Optional<Field> field) {
        field.filter(f -> !f.isWord("true"))
                .ifPresent(f -> f.refuse(f.name() + " can only be true (" + f.shown() + ")", "write true"));
    }

    private double amount(String key, double upper, String unit) {
        return section.required(key)
                .flatMap(field -> field.number(0, upper, unit))
                .orElse(0.0);
    }
}
