package org.entente.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Files as trees that tests can change, write back and hand to a schema. */
final class YamlTree {
    private static final Pattern NUMBER = Pattern.compile("-?(\\d+(\\.\\d+)?|\\.\\d+)");

    private YamlTree() {}

    static YamlNode.Mapping parse(String text) {
        Faults faults = new Faults();
        return YamlText.parse("file.yaml", text, faults)
                .orElseThrow(() -> new IllegalStateException(faults.list().toString()));
    }

    static boolean isNumber(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar
                && scalar.plain()
                && NUMBER.matcher(scalar.text()).matches();
    }

    private static boolean isFlag(YamlNode.Scalar scalar) {
        return scalar.plain() && (scalar.text().equals("true") || scalar.text().equals("false"));
    }

    /** The tree in YAML's flow notation. */
    static String write(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            return mapping.pairs().stream()
                    .map(pair -> quoted(pair.key().text()) + ": " + write(pair.value()))
                    .collect(Collectors.joining(",\n", "{", "}"));
        }
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items().stream().map(YamlTree::write).collect(Collectors.joining(", ", "[", "]"));
        }
        YamlNode.Scalar scalar = (YamlNode.Scalar) node;
        return isNumber(node) || isFlag(scalar) ? scalar.text() : quoted(scalar.text());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** The tree as an editor with a schema sees it. */
    static JsonNode json(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            ObjectNode object = SchemaParts.JSON.objectNode();
            mapping.pairs().forEach(pair -> object.set(pair.key().text(), json(pair.value())));
            return object;
        }
        if (node instanceof YamlNode.Sequence sequence) {
            ArrayNode array = SchemaParts.JSON.arrayNode();
            sequence.items().forEach(item -> array.add(json(item)));
            return array;
        }
        return json((YamlNode.Scalar) node);
    }

    private static JsonNode json(YamlNode.Scalar scalar) {
        if (isFlag(scalar)) {
            return SchemaParts.JSON.booleanNode(scalar.text().equals("true"));
        }
        if (!isNumber(scalar)) {
            return SchemaParts.JSON.textNode(scalar.text());
        }
        return scalar.text().contains(".")
                ? SchemaParts.JSON.numberNode(Double.parseDouble(scalar.text()))
                : SchemaParts.JSON.numberNode(Long.parseLong(scalar.text()));
    }
}
