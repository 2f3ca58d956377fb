package org.entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.parameter.ParameterSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A world names its posterior. */
class WorldPosteriorTest {
    @TempDir
    private Path folder;

    private LearnedWorld world;

    @BeforeEach
    void copy() {
        world = LearnedWorld.in(folder);
    }

    private Scenario read() {
        return ScenarioReader.read(world.scenario("war"));
    }

    private void name(String posterior) throws IOException {
        Path file = folder.resolve(ScenarioFiles.WORLD);
        Files.writeString(file, Files.readString(file).replace("posterior: made-up", "posterior: " + posterior));
    }

    @Test
    void itIsReadAndArchivedWithTheScenario() {
        assertThat(read().parameterSource())
                .isEqualTo(new ParameterSource.FromPosterior(PosteriorReader.read(world.posterior())));
        assertThat(read().posteriorFile()).map(Scenario.SourceFile::name).contains("posteriors/made-up.csv");
        assertThat(read()).isEqualTo(read());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "made-op | unknown posterior (made-op); did you mean (made-up)?",
                "other | unknown posterior (other); known are made-up",
                "../made-up | not the name of a file in the folder of scenarios (../made-up)",
                "[made-up] | posterior must be text, found a list",
            })
    void aNameThatLeadsNowhereIsRefusedAtItsPlace(String name, String message) throws IOException {
        name(name);
        assertThatThrownBy(this::read)
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessageMatching("(?s).*csto-2022.yaml:[0-9]+:12: .*")
                .hasMessageContaining(message);
    }

    @Test
    void faultsOfThePosteriorAreAmongThoseOfTheScenario() throws IOException {
        Files.writeString(world.posterior(), "securityWeight\n-1\n");
        assertThatThrownBy(this::read).hasMessageContaining("made-up.csv:2:1: securityWeight out of range (-1)");
    }

    /** The record that a posterior is learned from must be readable before the posterior is. */
    @Test
    void aRecordDoesWithoutThePosteriorOfItsWorld() throws IOException {
        Path record = folder.resolve("records/csto-1994-2024.yaml");
        Files.createDirectories(record.getParent());
        Files.copy(Path.of("scenarios/records/csto-1994-2024.yaml"), record);
        Files.writeString(
                folder.resolve("worlds/csto-1994.yaml"),
                ScenarioFiles.shipped("worlds/csto-1994.yaml") + "\nposterior: not-yet\n");
        assertThat(RecordReader.read(record).id()).isEqualTo("csto-1994-2024");
    }
}
