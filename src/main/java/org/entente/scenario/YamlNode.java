package org.entente.scenario;

import java.util.List;

/** A piece of a YAML file with its place; anchors, aliases and tags never get this far. */
sealed interface YamlNode {
    /** Where it starts. */
    Position at();

    /** What a message calls it. */
    String kind();

    /** A single value; plain where it is written without quotes. */
    record Scalar(String text, boolean plain, Position at) implements YamlNode {
        @Override
        public String kind() {
            return plain ? "(" + text + ")" : "quoted text (" + text + ")";
        }
    }

    /** A list. */
    record Sequence(List<YamlNode> items, Position at) implements YamlNode {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys with values, in the order of the file; keys may repeat. */
    record Mapping(List<Pair> pairs, Position at) implements YamlNode {
        @Override
        public String kind() {
            return "keys with values";
        }
    }

    /** A key and its value. */
    record Pair(Scalar key, YamlNode value) {}
}
