package org.entente.scenario;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The bricks of which the published schemas are made. */
final class SchemaParts {
    static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    static final String MONTH = "[0-9]{4}-(0[1-9]|1[0-2])";

    private SchemaParts() {}

    static ObjectNode root(String title) {
        ObjectNode root = JSON.objectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", title);
        return root;
    }

    static ObjectNode type(String type) {
        return JSON.objectNode().put("type", type);
    }

    static ObjectNode text() {
        return type("string").put("pattern", "\\S");
    }

    static ObjectNode pattern(String pattern) {
        return type("string").put("pattern", "^" + pattern + "$");
    }

    static ObjectNode month() {
        return pattern(MONTH);
    }

    static ObjectNode flag() {
        return type("boolean");
    }

    static ObjectNode number(double lower, double upper, String meaning) {
        ObjectNode number = type("number");
        number.put("minimum", lower);
        number.put("maximum", upper);
        return meaning.isEmpty() ? number : number.put("description", meaning);
    }

    static ObjectNode count(int lower, int upper) {
        return type("integer").put("minimum", lower).put("maximum", upper);
    }

    static ObjectNode oneOf(Collection<String> words) {
        ObjectNode node = JSON.objectNode();
        ArrayNode values = node.putArray("enum");
        words.forEach(values::add);
        return node;
    }

    static ObjectNode list(ObjectNode items) {
        ObjectNode list = type("array");
        list.set("items", items);
        return list;
    }

    static ObjectNode either(List<ObjectNode> choices) {
        ObjectNode node = JSON.objectNode();
        ArrayNode array = node.putArray("oneOf");
        choices.forEach(array::add);
        return node;
    }

    static ObjectNode object(Map<String, ObjectNode> properties, List<String> required) {
        ObjectNode object = type("object");
        ObjectNode node = object.putObject("properties");
        properties.forEach(node::set);
        object.put("additionalProperties", false);
        ArrayNode names = object.putArray("required");
        required.forEach(names::add);
        return object;
    }

    static ObjectNode entries(String keyPattern, ObjectNode value) {
        ObjectNode object = type("object");
        object.putObject("patternProperties").set("^" + keyPattern + "$", value);
        return object.put("additionalProperties", false);
    }

    /** Properties from alternating names and schemas. */
    static Map<String, ObjectNode> properties(Object... pairs) {
        Map<String, ObjectNode> properties = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            properties.put((String) pairs[i], (ObjectNode) pairs[i + 1]);
        }
        return properties;
    }
}
