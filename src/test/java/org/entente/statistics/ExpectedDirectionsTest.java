package org.entente.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.entente.scenario.Scenario;
import org.entente.scenario.ScenarioFolder;
import org.entente.scenario.ScenarioReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every expected direction of every shipped scenario is what the model does, or is marked as contradicted.
 *
 * <p>Paired tests with common seeds; the false-alarm probability of one scenario's list is at most .01. The seed is
 * fixed, so that a failure means that the model or a scenario has changed.
 */
class ExpectedDirectionsTest {
    private static final Path FOLDER = Path.of("scenarios");
    private static final long SEED = 20220224;

    static List<String> scenarios() {
        return ScenarioFolder.list(FOLDER).stream()
                .map(ScenarioFolder.Listing::id)
                .filter(id -> !read(id).directions().isEmpty())
                .toList();
    }

    private static Scenario read(String id) {
        return ScenarioReader.read(FOLDER.resolve(id + ".yaml"));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theModelDoesWhatTheScenarioStates(String id) {
        for (DirectionCheck check : DirectionStudy.run(read(id), ExpectedDirectionsTest::read, SEED)) {
            assertThat(check.agreesWithStatus())
                    .as(
                            "%s %s: %s, z %s against %s",
                            id, check.claim().id(), check.contrast(), check.z(), check.criticalZ())
                    .isTrue();
        }
    }
}
