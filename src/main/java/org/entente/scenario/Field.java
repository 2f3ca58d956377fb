package org.entente.scenario;

import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.entente.parameter.Figure;

/**
 * A value in a file with the name it goes by. Asked for what it should be, it answers or adds a fault; an empty answer
 * therefore always means that a fault has been recorded.
 */
final class Field {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");
    private static final Pattern LEADING_ZERO = Pattern.compile("[-+]?0\\d.*");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

    private final String name;
    private final YamlNode node;
    private final Position keyAt;
    private final Faults faults;

    Field(String name, YamlNode node, Faults faults) {
        this(name, node, node.at(), faults);
    }

    private Field(String name, YamlNode node, Position keyAt, Faults faults) {
        this.name = name;
        this.node = node;
        this.keyAt = keyAt;
        this.faults = faults;
    }

    String name() {
        return name;
    }

    Position at() {
        return node.at();
    }

    boolean isMapping() {
        return node instanceof YamlNode.Mapping;
    }

    boolean isSequence() {
        return node instanceof YamlNode.Sequence;
    }

    /** Whether it is exactly this unquoted word. */
    boolean isWord(String word) {
        return node instanceof YamlNode.Scalar scalar && scalar.text().equals(word);
    }

    /** The key as a value of its own. */
    Field ofKey() {
        return new Field("date", new YamlNode.Scalar(name, true, keyAt), faults);
    }

    /** The same value under another name. */
    Field as(String other) {
        return new Field(other, node, keyAt, faults);
    }

    /** What a message calls the value. */
    String kind() {
        return node.kind();
    }

    /** What a message shows of the value. */
    String shown() {
        return node instanceof YamlNode.Scalar scalar ? scalar.text() : node.kind();
    }

    /** Records that the key is unfit. */
    void refuseKey(String message, String hint) {
        faults.add(keyAt, message, hint);
    }

    /** Records that the value is unfit. */
    <T> Optional<T> refuse(String message, String hint) {
        faults.add(node.at(), message, hint);
        return Optional.empty();
    }

    /** A number within a closed range. */
    Optional<Double> number(double lower, double upper, String unit) {
        Optional<String> digits = scalar().filter(YamlNode.Scalar::plain)
                .map(YamlNode.Scalar::text)
                .filter(t -> NUMBER.matcher(t).matches());
        if (digits.isEmpty()) {
            return refuse(name + " must be a number, found " + node.kind(), "give " + range(lower, upper, unit));
        }
        if (LEADING_ZERO.matcher(digits.get()).matches()) {
            return refuse(name + " has a leading zero (" + digits.get() + ")", "write it without, for instance 100");
        }
        return within(Double.parseDouble(digits.get()), digits.get(), lower, upper, unit);
    }

    private Optional<Double> within(double value, String digits, double lower, double upper, String unit) {
        return lower <= value && value <= upper
                ? Optional.of(value + 0.0)
                : refuse(name + " is out of range (" + digits + ")", "give " + range(lower, upper, unit));
    }

    private static String range(double lower, double upper, String unit) {
        return "a number from " + Figure.of(lower) + " to " + Figure.of(upper)
                + (unit.isEmpty() ? "" : " (" + unit + ")");
    }

    /** A whole number within a closed range. */
    Optional<Integer> count(int lower, int upper, String unit) {
        Optional<Double> number = number(lower, upper, unit);
        if (number.isPresent() && number.get() != Math.rint(number.get())) {
            return refuse(name + " must be a whole number (" + Figure.of(number.get()) + ")", "round it");
        }
        return number.map(Double::intValue);
    }

    /** True or false, in these words only. */
    Optional<Boolean> flag() {
        if (isWord("true") || isWord("false")) {
            return Optional.of(isWord("true"));
        }
        return refuse(name + " must be true or false, found " + node.kind(), "write true or false");
    }

    /** Text that is not blank. */
    Optional<String> text() {
        Optional<String> text = scalar().map(s -> s.text().strip()).filter(t -> !t.isEmpty());
        return text.isPresent() ? text : refuse(name + " must be text, found " + node.kind(), "write some words");
    }

    /** A month as year and month. */
    Optional<YearMonth> month() {
        Optional<String> text = scalar().map(YamlNode.Scalar::text);
        return text.filter(t -> MONTH.matcher(t).matches())
                .map(YearMonth::parse)
                .or(() -> refuse(name + " is not a month, found " + node.kind(), "write it as 2022-09"));
    }

    /** One of the names of a kind of thing. */
    Optional<String> oneOf(String kind, Collection<String> known) {
        Optional<String> text = text();
        if (text.isPresent() && !known.contains(text.get())) {
            faults.unknown(at(), kind, text.get(), known);
            return Optional.empty();
        }
        return text;
    }

    /** One of the constants of an enumeration, by its word in files. */
    <E> Optional<E> word(String kind, List<E> constants, Function<E, String> key) {
        List<String> keys = constants.stream().map(key).toList();
        return oneOf(kind, keys).map(text -> constants.get(keys.indexOf(text)));
    }

    /** The items of a list. */
    List<Field> items() {
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items().stream()
                    .map(item -> new Field(name, item, faults))
                    .toList();
        }
        refuse(name + " must be a list, found " + node.kind(), "write it as [a, b] or as lines that begin with -");
        return List.of();
    }

    /** The keys alone, without any check. */
    List<String> keys() {
        return node instanceof YamlNode.Mapping mapping
                ? mapping.pairs().stream()
                        .map(pair -> pair.key().text())
                        .distinct()
                        .toList()
                : List.of();
    }

    /** The items of a list without any check. */
    List<Field> itemsUnchecked() {
        return isSequence() ? items() : List.of();
    }

    /** Keys with their values without any check. */
    List<Field> entriesUnchecked() {
        return node instanceof YamlNode.Mapping mapping
                ? mapping.pairs().stream()
                        .map(pair -> new Field(pair.key().text(), pair.value(), faults))
                        .toList()
                : List.of();
    }

    /** Keys of the author's own choice with their values, duplicates refused. */
    List<Field> entries() {
        return mapping().map(this::distinct).orElse(List.of());
    }

    /** Keys with values of which only some keys are known. */
    Section section(String... known) {
        return section(List.of(known));
    }

    /** Keys with values of which only some keys are known. */
    Section section(List<String> known) {
        Optional<List<YamlNode.Pair>> pairs = mapping();
        List<Field> fields = pairs.map(this::distinct).orElse(List.of());
        Set<String> names = Set.copyOf(known);
        pairs.orElse(List.of()).stream()
                .map(YamlNode.Pair::key)
                .filter(key -> !names.contains(key.text()))
                .forEach(key -> faults.unknown(key.at(), "key", key.text(), known));
        return new Section(at(), fields, pairs.isPresent(), faults);
    }

    private Optional<List<YamlNode.Pair>> mapping() {
        return node instanceof YamlNode.Mapping mapping
                ? Optional.of(mapping.pairs())
                : refuse(name + " must be keys with values, found " + node.kind(), "write it as {key: value}");
    }

    private List<Field> distinct(List<YamlNode.Pair> pairs) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (YamlNode.Pair pair : pairs) {
            String key = pair.key().text();
            Position at = pair.key().at();
            Field first = fields.putIfAbsent(key, new Field(key, pair.value(), at, faults));
            if (first != null) {
                faults.add(at, "duplicate key (" + key + ")", "it is already set in line " + first.keyAt.line());
            }
        }
        return List.copyOf(fields.values());
    }

    /** Where the key stands; where the value stands for items of a list. */
    Position keyAt() {
        return keyAt;
    }

    private Optional<YamlNode.Scalar> scalar() {
        return node instanceof YamlNode.Scalar scalar ? Optional.of(scalar) : Optional.empty();
    }
}
