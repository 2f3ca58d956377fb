package org.entente.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.ensemble.BatchPlan;
import org.entente.ensemble.ModelSource;
import org.entente.parameter.ParameterCatalogue;
import org.entente.scenario.Course;
import org.entente.scenario.Driver;
import org.entente.scenario.DriverKey;
import org.entente.scenario.EventEntry;
import org.entente.scenario.Law;
import org.entente.scenario.Mechanism;
import org.entente.scenario.Path.Shape;
import org.entente.scenario.Scenario;
import org.entente.scenario.ScenarioDraft;
import org.entente.scenario.ScenarioReader;
import org.entente.scenario.ScenarioSaver;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is tuned and saved gives, run from its file, the tables of what was tuned, to the last byte. */
class SavedScenarioTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"war", "armenia-article-4", "regional-turn"})
    void theSavedFileGivesTheSameTables(String parent) throws IOException, InterruptedException {
        copyScenarios();
        ScenarioDraft draft = tuned(ScenarioDraft.of(folder.resolve(parent + ".yaml")));
        ScenarioSaver.save(draft, folder.resolve("tuned.yaml"), "Tuned");

        Path shown = run(draft.scenario(), "shown");
        Path saved = run(ScenarioReader.read(folder.resolve("tuned.yaml")), "saved");
        Path untouched = run(draft.base(), "untouched");

        for (String table : List.of("membership.csv", "replications.csv")) {
            assertThat(saved.resolve(table)).hasSameBinaryContentAs(shown.resolve(table));
            assertThat(Files.mismatch(saved.resolve(table), untouched.resolve(table)))
                    .isNotNegative();
        }
    }

    private static ScenarioDraft tuned(ScenarioDraft draft) {
        String arm = draft.base().arms().get(0).id();
        return draft.with(ScenarioDraft.ALL_ARMS, ParameterCatalogue.get("securityWeight"), "3.3000000000000003")
                .with(
                        ScenarioDraft.ALL_ARMS,
                        DriverKey.of(Driver.WAR),
                        new Course(
                                Shape.LINEAR,
                                List.of(new Course.Entry("2022-01", "0.1"), new Course.Entry("2029-11", "0.7"))))
                .with(arm, Mechanism.LEARNING, false)
                .with(ScenarioDraft.ALL_ARMS, ParameterCatalogue.get("attackRate"), Law.ofCatalogue())
                .with(arm, ParameterCatalogue.get("autonomyWeight"), new Law("uniform", List.of("0.5", "2")))
                .with(ScenarioDraft.ALL_ARMS, "", event("id", "attack", "crisis", "interstate", "state", "ARM"))
                .with(arm, "", event("id", "leak", "news", "0.6", "states", "KAZ"))
                .withHorizon("100");
    }

    private static EventEntry event(String... keysAndValues) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            keys.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        keys.put("month", "2024-05");
        if (keys.containsKey("crisis")) {
            keys.put("severity", "0.85");
        }
        return new EventEntry(keys);
    }

    private void copyScenarios() throws IOException {
        Path shipped = Path.of("scenarios");
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(shipped.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private Path run(Scenario scenario, String name) throws InterruptedException {
        BatchPlan plan = BatchPlan.of(scenario, 20, 1, scenario.months(), Optional.empty(), List.of());
        Path batch = folder.resolve("results").resolve(name);
        new BatchRun(plan, ModelSource.of(plan), List.of(), new Build("0", "0"), batch)
                .run(OnExisting.REFUSE, 2, progress -> {});
        return batch;
    }
}
