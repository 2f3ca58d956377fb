package org.entente.results;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.entente.results.Manifest.FileSum;

/** The JSON text of manifests: components in the order of their declaration, one line each, {@code \n} line ends. */
final class ManifestFile {
    static final String NAME = "manifest.json";

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .addModule(new SimpleModule()
                    .addSerializer(YearMonth.class, ToStringSerializer.instance)
                    .addDeserializer(YearMonth.class, new MonthReader()))
            .build();

    private static final DefaultPrettyPrinter PRINTER =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private static final Set<String> TABLES =
            Stream.of(Table.values()).map(Table::file).collect(Collectors.toUnmodifiableSet());

    /** What every manifest holds; one written before parameters were drawn does not mention them. */
    private static final List<String> COMPONENTS = Stream.of(Manifest.class.getRecordComponents())
            .map(RecordComponent::getName)
            .filter(component -> !component.equals("parameters"))
            .toList();

    private static final String REMEDY = "; restore the file from a copy or run the batch again with --overwrite";

    private ManifestFile() {}

    static String text(Object record) {
        try {
            return MAPPER.writer(PRINTER).writeValueAsString(record) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Manifest parse(String name, String text) {
        JsonNode tree = tree(name, text);
        int format = tree.path("format").asInt(-1);
        if (format != Manifest.FORMAT) {
            throw new ResultsException(name + ": format (" + format + ") is not the one this version of Entente reads ("
                    + Manifest.FORMAT + "); read the batch with the version that wrote it, or run it again");
        }
        COMPONENTS.stream()
                .filter(component -> !tree.hasNonNull(component))
                .findFirst()
                .ifPresent(missing -> {
                    throw incomplete(name, missing);
                });
        Manifest manifest = convert(name, tree, Manifest.class);
        require(name, "input", manifest.inputs(), ManifestFile::isInput);
        require(name, "table", manifest.tables(), TABLES::contains);
        return manifest;
    }

    /** Files are read, written and deleted by these names, so none may lead out of the folder. */
    private static void require(String name, String kind, List<FileSum> files, Predicate<String> rule) {
        files.stream().map(FileSum::name).filter(rule.negate()).findFirst().ifPresent(wrong -> {
            throw new ResultsException(
                    name + ": names a file that is no " + kind + " of a batch (" + wrong + ")" + REMEDY);
        });
    }

    private static ResultsException incomplete(String name, String component) {
        return new ResultsException(name + ": not a manifest (no " + component + ")" + REMEDY);
    }

    private static boolean isInput(String name) {
        return name.startsWith(Draft.INPUTS)
                && name.indexOf('\\') < 0
                && name.indexOf('\0') < 0
                && Stream.of(name.split("/", -1)).noneMatch(part -> part.isEmpty() || part.matches("\\.\\.?"));
    }

    static <T> T parse(String name, String text, Class<T> type) {
        return convert(name, tree(name, text), type);
    }

    /** The components in which two manifests differ, with both values where they are short. */
    static List<String> differences(Manifest there, Manifest here) {
        JsonNode first = MAPPER.valueToTree(there);
        JsonNode second = MAPPER.valueToTree(here);
        return first.properties().stream()
                .filter(component -> !component.getValue().equals(second.get(component.getKey())))
                .map(component -> difference(component.getKey(), component.getValue(), second.get(component.getKey())))
                .toList();
    }

    private static String difference(String name, JsonNode there, JsonNode here) {
        return switch (name) {
            case "inputs" -> name + " (" + String.join(", ", changed(there, here)) + ")";
            case "overrides" -> name + " (" + joined(there) + " there, " + joined(here) + " here)";
            default ->
                there.isValueNode() ? name + " (" + there.asText() + " there, " + here.asText() + " here)" : name;
        };
    }

    /** The names of the files that are missing on one side or have another checksum there. */
    private static Set<String> changed(JsonNode there, JsonNode here) {
        Set<JsonNode> files = elements(there).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<JsonNode> others = elements(here).collect(Collectors.toSet());
        return Stream.concat(
                        files.stream().filter(file -> !others.contains(file)),
                        elements(here).filter(file -> !files.contains(file)))
                .map(file -> file.path("name").asText())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String joined(JsonNode texts) {
        return texts.isEmpty() ? "none" : elements(texts).map(JsonNode::asText).collect(Collectors.joining(", "));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode tree(String name, String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException broken) {
            throw damaged(name, broken);
        }
    }

    private static <T> T convert(String name, JsonNode tree, Class<T> type) {
        try {
            return MAPPER.treeToValue(tree, type);
        } catch (JsonProcessingException broken) {
            throw damaged(name, broken);
        }
    }

    private static ResultsException damaged(String name, JsonProcessingException broken) {
        String reason = broken.getOriginalMessage();
        return new ResultsException(name + ": not a manifest (" + reason + ")" + REMEDY, broken);
    }

    private static final class MonthReader extends JsonDeserializer<YearMonth> {
        @Override
        public YearMonth deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return YearMonth.parse(parser.getValueAsString());
        }
    }
}
