package org.entente.scenario;

import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A dated event as it is typed or written, not yet checked.
 *
 * @param keys the keys and values of scenario files; the states of news separated by commas
 */
public record EventEntry(Map<String, String> keys) {
    private static final String ID = "id";
    private static final String STATES = "states";

    /** Copies the keys, their order kept. */
    public EventEntry {
        keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }

    /** An event in words that are read back to the same one. */
    public static EventEntry of(ScenarioEvent event, YearMonth start) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put(ID, event.id());
        keys.put("month", start.plusMonths(event.month()).toString());
        if (event instanceof ScenarioEvent.Crisis crisis) {
            crisis(crisis, keys);
        } else if (event instanceof ScenarioEvent.News news) {
            keys.put("news", Course.number(news.size()));
            keys.put(STATES, String.join(", ", news.states()));
        } else if (event instanceof ScenarioEvent.Failure failure) {
            keys.put("failures", Course.number(failure.failures()));
        } else {
            keys.put("renewal", "true");
        }
        return new EventEntry(keys);
    }

    private static void crisis(ScenarioEvent.Crisis crisis, Map<String, String> keys) {
        keys.put("crisis", crisis.threatClass().label());
        keys.put("state", crisis.state());
        keys.put("severity", Course.number(crisis.severity()));
        crisis.requested().ifPresent(asked -> keys.put("requested", asked.toString()));
        crisis.response().ifPresent(level -> keys.put("response", level.label()));
        crisis.fulfilment().ifPresent(help -> keys.put("fulfilment", Course.number(help)));
        if (crisis.outOfArea()) {
            keys.put("outOfArea", "true");
        }
    }

    /** The event's name. */
    public String id() {
        return keys.getOrDefault(ID, "");
    }

    /** What happens: {@code crisis}, {@code news}, {@code failures} or {@code renewal}. */
    public String kind() {
        return EventReader.KINDS.stream().filter(keys::containsKey).findFirst().orElse("");
    }

    /** The keys that go with a kind, in the order of files. */
    public static List<String> keysOf(String kind) {
        return EventReader.ownKeys(kind);
    }

    /** As it stands in a file. */
    String text() {
        return keys.entrySet().stream()
                .map(key -> key.getKey() + ": " + text(key.getKey(), key.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String text(String key, String value) {
        return key.equals(ID) ? LayerText.quoted(value) : key.equals(STATES) ? "[" + value + "]" : value;
    }

    YamlNode node(Position at) {
        return new YamlNode.Mapping(
                keys.entrySet().stream()
                        .map(key -> YamlNode.pair(key.getKey(), node(key.getKey(), key.getValue(), at)))
                        .toList(),
                at);
    }

    private static YamlNode node(String key, String value, Position at) {
        if (key.equals(STATES)) {
            return new YamlNode.Sequence(
                    Stream.of(value.split(","))
                            .map(String::strip)
                            .filter(state -> !state.isEmpty())
                            .map(state -> YamlNode.plain(state, at))
                            .toList(),
                    at);
        }
        return key.equals(ID) ? new YamlNode.Scalar(value.strip(), false, at) : YamlNode.plain(value, at);
    }
}
