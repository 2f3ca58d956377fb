package org.entente.scenario;

import static org.entente.scenario.SchemaParts.count;
import static org.entente.scenario.SchemaParts.either;
import static org.entente.scenario.SchemaParts.entries;
import static org.entente.scenario.SchemaParts.flag;
import static org.entente.scenario.SchemaParts.list;
import static org.entente.scenario.SchemaParts.month;
import static org.entente.scenario.SchemaParts.number;
import static org.entente.scenario.SchemaParts.object;
import static org.entente.scenario.SchemaParts.oneOf;
import static org.entente.scenario.SchemaParts.pattern;
import static org.entente.scenario.SchemaParts.properties;
import static org.entente.scenario.SchemaParts.text;
import static org.entente.scenario.SchemaParts.type;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.parameter.Parameter;
import org.entente.parameter.ParameterCatalogue;
import org.entente.theory.Participation;
import org.entente.theory.ResponseLevel;
import org.entente.theory.ThreatClass;

/** The schema of scenario files, made from the declarations that the reader uses. */
final class ScenarioSchema {
    private static final String STATE = "[A-Z]{3}";
    private static final String PLACE = "[A-Z]{3}(-[A-Z]{3})?";

    private ScenarioSchema() {}

    static ObjectNode schema() {
        Map<String, ObjectNode> properties = properties(
                "scenario", pattern("[A-Za-z0-9_-]+"),
                "title", text(),
                "description", text(),
                "parent", pattern(Documents.NAME.pattern()),
                "world", pattern(Documents.NAME.pattern()),
                "horizon", count(1, ScenarioReader.LONGEST_HORIZON));
        properties.putAll(layer());
        properties.put("arms", list(arm()).put("minItems", 1));
        properties.put(
                "assumptions",
                list(object(properties("text", text(), "source", text()), ScenarioReader.ASSUMPTION_KEYS)));
        properties.put("mainOutcome", statistic());
        properties.put("expectedDirections", list(direction()));
        ObjectNode schema = SchemaParts.root("Entente scenario");
        schema.setAll(object(properties, List.of("scenario", "title", "description")));
        ObjectNode shared = schema.putObject("$defs");
        shared.set("law", law());
        shared.set("statistic", statisticKinds());
        shared.set("drivers", drivers());
        shared.set("events", list(event()));
        shared.set("toggles", toggles());
        shared.set("parameters", parameters());
        shared.set("uncertainties", uncertainties());
        return schema;
    }

    private static Map<String, ObjectNode> layer() {
        Map<String, ObjectNode> properties = new LinkedHashMap<>();
        LayerReader.KEYS.forEach(key -> properties.put(key, shared(key)));
        return properties;
    }

    private static ObjectNode shared(String name) {
        return SchemaParts.JSON.objectNode().put("$ref", "#/$defs/" + name);
    }

    private static ObjectNode arm() {
        Map<String, ObjectNode> properties = properties("id", pattern("[a-z0-9][a-z0-9-]*"), "title", text());
        properties.putAll(layer());
        return object(properties, List.of("id", "title"));
    }

    private static ObjectNode drivers() {
        ObjectNode drivers = type("object");
        ObjectNode patterns = drivers.putObject("patternProperties");
        for (Driver driver : Driver.values()) {
            patterns.set("^" + driver.key() + subject(driver) + "$", course(driver));
        }
        return drivers.put("additionalProperties", false);
    }

    private static String subject(Driver driver) {
        return switch (driver.subject()) {
            case NONE -> "";
            case MEMBER -> "\\.[A-Z]{3}";
            case PAIR -> "\\.[A-Z]{3}-[A-Z]{3}";
            default -> "\\.[A-Z]{3,10}";
        };
    }

    private static ObjectNode course(Driver driver) {
        ObjectNode value = number(driver.lower(), driver.upper(), driver.meaning());
        ObjectNode points = entries(SchemaParts.MONTH, number(driver.lower(), driver.upper(), ""))
                .put("minProperties", 1);
        return either(List.of(
                value,
                object(properties("step", points), List.of("step")),
                object(properties("linear", points.deepCopy()), List.of("linear"))));
    }

    private static ObjectNode event() {
        List<ObjectNode> kinds = new ArrayList<>();
        for (String kind : EventReader.KINDS) {
            Map<String, ObjectNode> properties = new LinkedHashMap<>();
            EventReader.ownKeys(kind).forEach(key -> properties.put(key, eventValue(key)));
            kinds.add(object(properties, requiredOf(kind)));
        }
        return either(kinds);
    }

    private static List<String> requiredOf(String kind) {
        return switch (kind) {
            case "crisis" -> List.of("id", "month", "crisis", "state", "severity");
            case "remove" -> List.of("id", "remove");
            default -> List.of("id", "month", kind);
        };
    }

    private static ObjectNode eventValue(String key) {
        return switch (key) {
            case "id" -> text();
            case "month" -> month();
            case "crisis" -> classes();
            case "state" -> pattern(PLACE);
            case "states" -> list(pattern(STATE));
            case "response" -> levels();
            case "failures" -> number(0, EventReader.MOST_FAILURES, "failed cases seen by all");
            case "severity", "news" -> number(0, 1, "share");
            case "renewal", "remove" -> SchemaParts.JSON.objectNode().put("const", true);
            default -> flag();
        };
    }

    private static ObjectNode classes() {
        return oneOf(Arrays.stream(ThreatClass.values()).map(ThreatClass::label).toList());
    }

    private static ObjectNode levels() {
        return oneOf(ResponseLevel.LADDER.stream().map(ResponseLevel::label).toList());
    }

    private static ObjectNode toggles() {
        Map<String, ObjectNode> properties = new LinkedHashMap<>();
        LayerReader.mechanismKeys().forEach(key -> properties.put(key, flag()));
        return object(properties, List.of());
    }

    private static ObjectNode parameters() {
        Map<String, ObjectNode> properties = new LinkedHashMap<>();
        for (Parameter parameter : ParameterCatalogue.all()) {
            String meaning = parameter.meaning() + " (" + parameter.unit() + ")";
            properties.put(parameter.name(), number(parameter.lower(), parameter.upper(), meaning));
        }
        return object(properties, List.of());
    }

    private static ObjectNode uncertainties() {
        ObjectNode uncertainties = type("object");
        uncertainties.set("propertyNames", oneOf(LayerReader.parameterNames()));
        uncertainties.set("additionalProperties", shared("law"));
        return uncertainties;
    }

    private static ObjectNode law() {
        ObjectNode pair = list(type("number")).put("minItems", 2).put("maxItems", 2);
        List<ObjectNode> choices = new ArrayList<>(List.of(oneOf(List.of("prior"))));
        LayerReader.LAWS.forEach(name -> choices.add(object(properties(name, pair.deepCopy()), List.of(name))));
        return either(choices);
    }

    private static ObjectNode statistic() {
        return shared("statistic");
    }

    private static ObjectNode statisticKinds() {
        List<ObjectNode> kinds = new ArrayList<>();
        for (Statistic.Kind kind : Statistic.Kind.values()) {
            if (kind == Statistic.Kind.MEASURE) {
                kinds.add(statistic(kind, measures(true), List.of("kind", "measure", "state")));
                kinds.add(statistic(kind, measures(false), List.of("kind", "measure")));
            } else {
                kinds.add(statistic(kind, Map.of(), requiredOf(kind)));
            }
        }
        return either(kinds);
    }

    private static Map<String, ObjectNode> measures(boolean ofState) {
        ObjectNode names = oneOf(Arrays.stream(MeasureName.values())
                .filter(measure -> measure.ofState() == ofState)
                .map(MeasureName::key)
                .toList());
        Map<String, ObjectNode> properties = properties("measure", names);
        if (!ofState) {
            properties.put("state", null);
        }
        return properties;
    }

    private static List<String> requiredOf(Statistic.Kind kind) {
        return switch (kind) {
            case STATUS -> List.of("kind", "rung");
            case RESPONSE -> List.of("kind", "level");
            case JOINED -> List.of("kind", "state");
            default -> List.of("kind");
        };
    }

    private static ObjectNode statistic(Statistic.Kind kind, Map<String, ObjectNode> special, List<String> required) {
        Map<String, ObjectNode> properties =
                properties("kind", SchemaParts.JSON.objectNode().put("const", kind.key()));
        StatisticReader.ownKeys(kind).forEach(key -> properties.put(key, statisticValue(key, kind)));
        List.of("at", "from", "until").forEach(key -> properties.put(key, month()));
        properties.putAll(special);
        properties.values().removeIf(value -> value == null);
        return object(properties, required);
    }

    private static ObjectNode statisticValue(String key, Statistic.Kind kind) {
        return switch (key) {
            case "state" -> pattern(kind == Statistic.Kind.CRISES ? PLACE : STATE);
            case "class" -> classes();
            case "rung" ->
                oneOf(List.of(Participation.PASSIVE, Participation.FROZEN, Participation.OUT).stream()
                        .map(Participation::label)
                        .toList());
            case "level" -> levels();
            default -> text();
        };
    }

    private static ObjectNode direction() {
        Map<String, ObjectNode> properties = properties(
                "id", text(),
                "claim", text(),
                "statistic", statistic(),
                "arm", text(),
                "against", object(properties("scenario", text(), "arm", text()), List.of()),
                "direction", words(ExpectedDirection.Direction.values()),
                "value", number(-1e6, 1e6, ""),
                "tolerance", number(0, 1e6, ""),
                "replications", count(DirectionReader.FEWEST_REPLICATIONS, DirectionReader.MOST_REPLICATIONS),
                "status", words(ExpectedDirection.Status.values()),
                "reason", text());
        return object(
                properties, List.of("id", "claim", "statistic", "direction", "tolerance", "replications", "status"));
    }

    private static ObjectNode words(Enum<?>[] constants) {
        return oneOf(Arrays.stream(constants).map(DirectionReader::word).toList());
    }
}
