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

    /** A value as if it were written without quotes. */
    static YamlNode plain(String text, Position at) {
        return new Scalar(text.strip(), true, at);
    }

    /** A key as if it stood where its value stands. */
    static Pair pair(String key, YamlNode value) {
        return new Pair(new Scalar(key, true, value.at()), value);
    }

    /** A single key with its value. */
    static YamlNode mapping(String key, YamlNode value) {
        return new Mapping(List.of(pair(key, value)), value.at());
    }
}
