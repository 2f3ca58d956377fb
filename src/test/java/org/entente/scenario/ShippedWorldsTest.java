package org.entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.entente.theory.Participation;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worlds that begin a record carry a scenario and begin as the record says. */
class ShippedWorldsTest {
    @ParameterizedTest
    @CsvSource({"csto-1994, 1994-04, 8, AZE|GEO", "warsaw-pact-1955, 1955-05, 7, ''"})
    void aWorldOfTheRecordCarriesAScenario(String id, String start, int members, String passive, @TempDir Path folder) {
        ScenarioFiles files = ScenarioFiles.in(folder);
        files.write("worlds/" + id + ".yaml", ScenarioFiles.shipped("worlds/" + id + ".yaml"));
        Path scenario = files.write(
                "quiet.yaml",
                "scenario: quiet\ntitle: Quiet\ndescription: Nothing happens.\nworld: " + id + "\nhorizon: 12\n"
                        + "assumptions:\n  - {text: Nothing happens., source: For the test only}\n");

        World world = ScenarioReader.read(scenario).world();

        assertThat(world.start()).hasToString(start);
        assertThat(world.members()).hasSize(members).allMatch(MemberProfile::canJoin);
        assertThat(world.members().stream()
                        .filter(member -> member.status().value() != Participation.FULL)
                        .map(MemberProfile::state)
                        .toList())
                .isEqualTo(passive.isEmpty() ? List.of() : List.of(passive.split("\\|")));
        assertThat(world.history()).isNotEmpty().allMatch(past -> past.month().isBefore(world.start()));
    }
}
