package org.entente.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.parameter.ParameterCatalogue;
import org.entente.parameter.Prior;

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
                lines.put(name, prior.equals(ParameterCatalogue.get(name).prior()) ? "prior" : law(prior)));
        return lines;
    }

    private static String law(Prior prior) {
        if (prior instanceof Prior.Uniform law) {
            return law("uniform", law.lower(), law.upper());
        }
        if (prior instanceof Prior.Normal law) {
            return law("normal", law.mean(), law.deviation());
        }
        if (prior instanceof Prior.PositiveNormal law) {
            return law("positive-normal", law.mean(), law.deviation());
        }
        if (prior instanceof Prior.LogNormal law) {
            return law("log-normal", law.median(), law.sigma());
        }
        if (prior instanceof Prior.LogitNormal law) {
            return law("logit-normal", law.center(), law.sigma());
        }
        throw new IllegalArgumentException("A fixed value is no law (" + prior + ").");
    }

    private static String law(String name, double first, double second) {
        return "{" + name + ": [" + Course.number(first) + ", " + Course.number(second) + "]}";
    }

    List<String> events(Layer layer) {
        return layer.events.entrySet().stream()
                .map(event -> event.getValue().event().map(this::event).orElseGet(() -> removed(event.getKey())))
                .map(parts -> "{" + String.join(", ", parts) + "}")
                .toList();
    }

    private static List<String> removed(String id) {
        return List.of("id: " + quoted(id), "remove: true");
    }

    private List<String> event(ScenarioEvent event) {
        List<String> parts = new ArrayList<>();
        parts.add("id: " + quoted(event.id()));
        parts.add("month: " + start.plusMonths(event.month()));
        if (event instanceof ScenarioEvent.Crisis crisis) {
            crisis(crisis, parts);
        } else if (event instanceof ScenarioEvent.News news) {
            parts.add("news: " + Course.number(news.size()));
            parts.add("states: [" + String.join(", ", news.states()) + "]");
        } else if (event instanceof ScenarioEvent.Failure failure) {
            parts.add("failures: " + Course.number(failure.failures()));
        } else {
            parts.add("renewal: true");
        }
        return parts;
    }

    private static void crisis(ScenarioEvent.Crisis crisis, List<String> parts) {
        parts.add("crisis: " + crisis.threatClass().label());
        parts.add("state: " + crisis.state());
        parts.add("severity: " + Course.number(crisis.severity()));
        crisis.requested().ifPresent(asked -> parts.add("requested: " + asked));
        crisis.response().ifPresent(level -> parts.add("response: " + level.label()));
        if (crisis.outOfArea()) {
            parts.add("outOfArea: true");
        }
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
