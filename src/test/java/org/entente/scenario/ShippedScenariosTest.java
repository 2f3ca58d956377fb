package org.entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.parameter.Quality;
import org.entente.theory.Participation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedScenariosTest {
    static List<Path> files() {
        return ScenarioFiles.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyShippedFileReadsWithoutFault(Path file) {
        Scenario scenario = ScenarioReader.read(file);

        assertThat(scenario.id() + ".yaml").isEqualTo(file.getFileName().toString());
        assertThat(scenario.months()).isEqualTo(120);
        assertThat(scenario.arms()).isNotEmpty();
        assertThat(scenario.assumptions()).allSatisfy(assumption -> {
            assertThat(assumption.text()).isNotBlank();
            assertThat(assumption.source()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void archivedFilesGiveTheSameScenario(Path file, @TempDir Path folder) {
        Scenario original = ScenarioReader.read(file);
        ScenarioFiles archive = ScenarioFiles.in(folder);
        original.files().forEach(source -> archive.write(source.name(), source.text()));

        assertThat(ScenarioReader.read(folder.resolve(original.files().get(0).name())))
                .isEqualTo(original);
    }

    @Test
    void frequenciesBelowFivePercentAreTestedWithAtLeastFourThousandReplications() {
        assertThat(files())
                .flatMap(file -> ScenarioReader.read(file).directions())
                .allSatisfy(direction -> assertThat(direction.replications()).isGreaterThanOrEqualTo(4000));
    }

    @Test
    void theWarIsFeltInItsDrivers() {
        Arm war = ScenarioReader.read(Path.of("scenarios/war.yaml")).arms().get(0);

        assertThat(at(war, "warCommitment", "")).containsExactly(0.1, 0.85, 0.85);
        assertThat(at(war, "rivalPressure", "AZE")).containsExactly(0.4, 0.4, 1.0);
        assertThat(path(war, "rivalPressure", "AZE").at(40)).isEqualTo(1);
        assertThat(path(war, "rivalPressure", "AZE").at(41)).isEqualTo(0.4);
        assertThat(path(war, "remittanceInflow", "UZB").at(42)).isBetween(1.5, 1.6);
        assertThat(war.events()).extracting(ScenarioEvent::id).containsExactly("kazakhstan-january");
    }

    private static List<Double> at(Arm arm, String driver, String subject) {
        org.entente.scenario.Path path = path(arm, driver, subject);
        return List.of(path.at(0), path.at(1), path.at(3));
    }

    private static org.entente.scenario.Path path(Arm arm, String driver, String subject) {
        return arm.drivers().entrySet().stream()
                .filter(entry -> entry.getKey().driver().key().equals(driver))
                .filter(entry -> entry.getKey().subject().equals(subject))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theStartWorldHasTheSourcedValues() {
        World world = world();

        assertThat(trait(world, Trait.REMITTANCES))
                .containsExactlyInAnyOrderEntriesOf(values(
                        "ARM", 0.112, "BLR", 0.0165, "KAZ", 0.0016, "KGZ", 0.326, "TJK", 0.327, "UZB", 0.12, "TKM",
                        0.01));
        assertThat(trait(world, Trait.RESPONSIVENESS))
                .containsExactlyInAnyOrderEntriesOf(values(
                        "ARM", 0.73, "BLR", 0.17, "KAZ", 0.25, "KGZ", 0.41, "TJK", 0.17, "UZB", 0.21, "TKM", 0.15));
        assertThat(world.member("ARM")
                        .orElseThrow()
                        .traits()
                        .get(Trait.REMITTANCES_FROM_PATRON)
                        .quality())
                .isEqualTo(Quality.A);
    }

    private static Map<String, Double> trait(World world, Trait trait) {
        return world.members().stream().collect(Collectors.toMap(MemberProfile::state, member -> member.trait(trait)));
    }

    private static Map<String, Double> values(Object... pairs) {
        Map<String, Double> values = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put((String) pairs[i], (Double) pairs[i + 1]);
        }
        return values;
    }

    @Test
    void theStartWorldKnowsWhoIsInAndWhoIsOut() {
        World world = world();

        assertThat(world.members().stream().filter(member -> member.status().value() == Participation.OUT))
                .extracting(MemberProfile::state)
                .containsExactly("UZB", "TKM");
        assertThat(world.member("UZB").orElseThrow().canJoin()).isTrue();
        assertThat(world.member("TKM").orElseThrow().observed()).isFalse();
        assertThat(world.powers()).extracting(PowerProfile::code).contains("IND", PowerProfile.REGION);
        assertThat(world.history()).hasSize(23);
        assertThat(world.history().stream().filter(past -> past.month().isBefore(world.start())))
                .hasSize(19);
        assertThat(world.history()).allSatisfy(past -> assertThat(past.region()).isNotBlank());
    }

    @Test
    void everySourceIsSpeltOut() {
        assertThat(world().members())
                .allSatisfy(member -> assertThat(member.traits().values())
                        .allSatisfy(value -> assertThat(value.source()).contains(" ")));
    }

    private static World world() {
        return ScenarioReader.read(Path.of("scenarios/peace.yaml")).world();
    }

    @Test
    void theListShowsIdsAndTitles() {
        assertThat(ScenarioFolder.list(ScenarioFiles.SHIPPED))
                .hasSize(files().size())
                .anySatisfy(listing -> {
                    assertThat(listing.id()).isEqualTo("peace");
                    assertThat(listing.title()).isEqualTo("Peace");
                });
    }
}
