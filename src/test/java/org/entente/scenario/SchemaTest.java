package org.entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.entente.parameter.ParameterCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The published schemas say what the reader says. {@code -Dentente.schemas=write} publishes them anew after a change of
 * the declarations.
 */
class SchemaTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/entente/scenario");

    private static final String HINT =
            "the declarations have changed: publish with ./mvnw test -Dtest=SchemaTest -Dentente.schemas=write";

    static List<Path> files() {
        return ScenarioFiles.all();
    }

    @Test
    void thePublishedScenarioSchemaIsUpToDate() throws IOException {
        assertThat(published("scenario.schema.json", ScenarioSchema.schema()))
                .as(HINT)
                .isEqualTo(json(ScenarioSchema.schema()));
    }

    @Test
    void thePublishedWorldSchemaIsUpToDate() throws IOException {
        assertThat(published("world.schema.json", WorldSchema.schema()))
                .as(HINT)
                .isEqualTo(json(WorldSchema.schema()));
    }

    private static String published(String name, ObjectNode schema) throws IOException {
        Path file = FOLDER.resolve(name);
        if ("write".equals(System.getProperty("entente.schemas"))) {
            Files.writeString(file, json(schema));
        }
        return Files.readString(file);
    }

    private static String json(ObjectNode node) throws IOException {
        String text =
                new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(node);
        return text.replace("\r\n", "\n") + "\n";
    }

    @ParameterizedTest
    @MethodSource("files")
    void shippedScenariosAreValid(Path file) {
        assertThat(messages(schema(ScenarioSchema.schema()), YamlTree.parse(ScenarioFiles.text(file))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void savedDraftsAreValid(Path file) {
        ScenarioDraft draft = ScenarioDraft.of(file);
        ScenarioDraft changed = draft.with(ScenarioDraft.ALL_ARMS, ParameterCatalogue.get("fillRate"), "1e-5")
                .with(draft.base().arms().get(0).id(), Mechanism.SUSPICION, true);

        assertThat(messages(
                        schema(ScenarioSchema.schema()),
                        YamlTree.parse(ScenarioWriter.write(changed, "tuned", "Tuned"))))
                .isEmpty();
    }

    @Test
    void theShippedWorldIsValid() {
        assertThat(messages(schema(WorldSchema.schema()), YamlTree.parse(ScenarioFiles.shipped(ScenarioFiles.WORLD))))
                .isEmpty();
    }

    @Test
    void brokenScenariosAreRefusedByBoth(@TempDir Path folder) {
        Random random = new Random(20220224);
        JsonSchema schema = schema(ScenarioSchema.schema());
        ScenarioFiles files = ScenarioFiles.in(folder);
        ScenarioFiles.all().forEach(file -> files.write(file.getFileName().toString(), ScenarioFiles.text(file)));
        for (Path file : files()) {
            YamlNode.Mapping original = YamlTree.parse(ScenarioFiles.text(file));
            String name = file.getFileName().toString();
            assertThat(files.faults(name, YamlTree.write(original))).isEmpty();
            for (int i = 0; i < 10; i++) {
                YamlNode broken = Mutation.of(original, random);
                String text = YamlTree.write(broken);
                assertThat(messages(schema, broken)).as(text).isNotEmpty();
                assertThat(files.faults(name, text)).as(text).isNotEmpty();
            }
            files.write(name, ScenarioFiles.text(file));
        }
    }

    @Test
    void brokenWorldsAreRefusedByBoth(@TempDir Path folder) {
        Random random = new Random(19920515);
        JsonSchema schema = schema(WorldSchema.schema());
        ScenarioFiles files = ScenarioFiles.in(folder);
        YamlNode.Mapping original = YamlTree.parse(ScenarioFiles.shipped(ScenarioFiles.WORLD));
        files.write(ScenarioFiles.WORLD, YamlTree.write(original));
        assertThat(files.faultsWith("")).isEmpty();
        for (int i = 0; i < 60; i++) {
            YamlNode broken = Mutation.of(original, random);
            files.write(ScenarioFiles.WORLD, YamlTree.write(broken));

            assertThat(messages(schema, broken)).as(YamlTree.write(broken)).isNotEmpty();
            assertThat(files.faultsWith("")).as(YamlTree.write(broken)).isNotEmpty();
        }
    }

    private static JsonSchema schema(ObjectNode schema) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    }

    private static List<String> messages(JsonSchema schema, YamlNode tree) {
        return schema.validate(YamlTree.json(tree)).stream()
                .map(message -> message.getMessage())
                .toList();
    }
}
