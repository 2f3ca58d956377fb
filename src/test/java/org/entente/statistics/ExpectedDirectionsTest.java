package org.entente.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.ensemble.ModelSource;
import org.entente.ensemble.PairedRuns;
import org.entente.scenario.Scenario;
import org.entente.scenario.ScenarioFolder;
import org.entente.scenario.ScenarioReader;
import org.entente.scenario.Statistic;
import org.entente.theory.Participation;
import org.junit.jupiter.api.Test;
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

    /** The drawdown moves Armenia most; four differences of differences, false-alarm probability .01 for all. */
    @Test
    void theDrawdownMovesArmeniaMost() {
        double[] armenia = effectOfTheDrawdown("ARM");
        for (String other : List.of("BLR", "KAZ", "KGZ", "TJK")) {
            Contrast contrast = Contrast.paired(effectOfTheDrawdown(other), armenia);
            assertThat(contrast.difference() / contrast.standardError())
                    .as("Armenia against %s: %s", other, contrast)
                    .isGreaterThan(Normal.quantile(1 - 0.01 / 4 / 2));
        }
    }

    private static double[] effectOfTheDrawdown(String state) {
        Scenario drawdown = read("ukraine-war-drawdown");
        int horizon = drawdown.months() - 1;
        Statistic notFull = new Statistic(
                Statistic.Kind.STATUS,
                Optional.empty(),
                Optional.of(state),
                Optional.empty(),
                Optional.of(Participation.PASSIVE),
                Optional.empty(),
                horizon,
                horizon);
        double[] war = values(drawdown, notFull);
        double[] peace = values(read("peace"), notFull);
        return IntStream.range(0, war.length)
                .mapToDouble(i -> war[i] - peace[i])
                .toArray();
    }

    private static double[] values(Scenario scenario, Statistic statistic) {
        ModelSource source = new ModelSource(scenario, scenario.months(), SEED);
        return PairedRuns.run(source, 0, List.of(statistic), 2000).get(0).values();
    }
}
