package org.entente.scenario;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.parameter.ParameterCatalogue;

/**
 * The values of a layer as they are written in files.
 *
 * @param start the first month of the world
 */
record LayerText(YearMonth start) {
    Map<String, String> drivers(Layer layer) {
        Map<String, String> lines = new LinkedHashMap<>();
        layer.drivers.forEach((key, path) -> lines.put(key.toString(), course(path)));
        return lines;
    }

    private String course(Path path) {
        Course course = Course.of(path, start);
        if (path.equals(Path.constant(path.at(0)))) {
            return course.entries().get(0).value();
        }
        return course.entries().stream()
                .map(entry -> entry.month() + ": " + entry.value())
                .collect(Collectors.joining(", ", "{" + course.word() + ": {", "}}"));
    }

    Map<String, String> toggles(Layer layer) {
        Map<String, String> lines = new LinkedHashMap<>();
        layer.toggles.forEach((mechanism, on) -> lines.put(mechanism.key(), on.toString()));
        return lines;
    }

    Map<String, String> parameters(Layer layer) {
        Map<String, String> lines = new LinkedHashMap<>();
        layer.parameters.forEach((name, value) -> lines.put(name, Course.number(value)));
        return lines;
    }

    Map<String, String> uncertainties(Layer layer) {
        Map<String, String> lines = new LinkedHashMap<>();
        layer.uncertainties.forEach((name, prior) ->
                lines.put(name, Law.of(prior, ParameterCatalogue.get(name)).text()));
        return lines;
    }

    List<String> events(Layer layer) {
        return layer.events.entrySet().stream()
                .map(event -> event.getValue()
                        .event()
                        .map(placed -> EventEntry.of(placed, start).text())
                        .orElseGet(() -> "{id: " + quoted(event.getKey()) + ", remove: true}"))
                .toList();
    }

    /** A statistic on one line. */
    String statistic(Statistic statistic) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("kind", statistic.kind().key());
        statistic.measure().ifPresent(measure -> keys.put("measure", measure));
        statistic.state().ifPresent(state -> keys.put("state", state));
        statistic.threatClass().ifPresent(threatClass -> keys.put("class", threatClass.label()));
        statistic.status().ifPresent(rung -> keys.put("rung", rung.label()));
        statistic.level().ifPresent(level -> keys.put("level", level.label()));
        keys.put("from", start.plusMonths(statistic.from()).toString());
        keys.put("until", start.plusMonths(statistic.until()).toString());
        return keys.entrySet().stream()
                .map(key -> key.getKey() + ": " + key.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** Text in double quotes, with what would not stand in a line written as a code. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(letter -> quoted.append(escaped(letter)));
        return quoted.append('"').toString();
    }

    private static String escaped(int letter) {
        if (letter == '"' || letter == '\\') {
            return "\\" + (char) letter;
        }
        boolean shown = Character.isDefined(letter)
                && !Character.isISOControl(letter)
                && Character.getType(letter) != Character.LINE_SEPARATOR
                && Character.getType(letter) != Character.PARAGRAPH_SEPARATOR
                && Character.getType(letter) != Character.SURROGATE
                && Character.getType(letter) != Character.FORMAT
                && Character.getType(letter) != Character.PRIVATE_USE;
        return shown ? Character.toString(letter) : String.format(Locale.ROOT, "\\U%08X", letter);
    }
}
