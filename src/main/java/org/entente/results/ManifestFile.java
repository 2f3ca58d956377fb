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
import java.time.YearMonth;
import java.util.List;

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
        return convert(name, tree, Manifest.class);
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
        return there.isValueNode() ? name + " (" + there.asText() + " there, " + here.asText() + " here)" : name;
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
        return new ResultsException(
                name + ": not a manifest (" + reason + "); restore the file from a copy or run the batch again",
                broken);
    }

    private static final class MonthReader extends JsonDeserializer<YearMonth> {
        @Override
        public YearMonth deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return YearMonth.parse(parser.getValueAsString());
        }
    }
}
