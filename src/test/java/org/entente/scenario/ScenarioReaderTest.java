package org.entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.entente.parameter.ParameterCatalogue;
import org.entente.parameter.Prior;
import org.entente.theory.Participation;
import org.entente.theory.ResponseLevel;
import org.entente.theory.ThreatClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioReaderTest {
    @TempDir
    Path folder;

    private ScenarioFiles files;

    @BeforeEach
    void prepare() {
        files = ScenarioFiles.in(folder);
    }

    @Test
    void aScenarioWithoutArmsHasOne() {
        Scenario scenario = files.readWith("");

        assertThat(scenario.arms()).singleElement().satisfies(arm -> {
            assertThat(arm.id()).isEqualTo("main");
            assertThat(arm.title()).isEqualTo("A test");
            assertThat(arm.mechanisms()).contains(Mechanism.LEARNING).doesNotContain(Mechanism.SUSPICION);
        });
    }

    @Test
    void theMainOutcomeIsThatTheFirstMemberIsFrozenOrOutAtTheEnd() {
        Statistic outcome = files.readWith("").mainOutcome();

        assertThat(outcome.kind()).isEqualTo(Statistic.Kind.STATUS);
        assertThat(outcome.state()).contains("ARM");
        assertThat(outcome.status()).contains(Participation.FROZEN);
        assertThat(outcome.until()).isEqualTo(11);
    }

    @Test
    void aChildInheritsAndReplaces() {
        files.write("mother.yaml", ScenarioFiles.HEAD.replace("test", "mother") + """
                        drivers: {warCommitment: 0.1, sanctions: 0.2}
                        events:
                          - {id: news, month: 2022-02, news: 0.5}
                          - {id: gone, month: 2022-03, news: 0.5}
                        toggles: {suspicion: true, learning: false}
                        parameters: {securityWeight: 5}
                        uncertainties: {autonomyWeight: prior}
                        assumptions: [{text: of the mother, source: me}]
                        """);
        Arm arm = files.read("child.yaml", """
                        scenario: child
                        title: Child
                        description: Nothing to see.
                        parent: mother
                        drivers: {warCommitment: 0.3}
                        events:
                          - {id: news, month: 2022-04, news: 0.7}
                          - {id: gone, remove: true}
                        toggles: {learning: true}
                        parameters: {autonomyWeight: 2}
                        uncertainties: {securityWeight: {uniform: [2, 5]}}
                        """).arms().get(0);

        assertThat(value(arm, Driver.WAR)).isEqualTo(0.3);
        assertThat(value(arm, Driver.SANCTIONS)).isEqualTo(0.2);
        assertThat(arm.events()).containsExactly(new ScenarioEvent.News("news", 3, List.of(), 0.7));
        assertThat(arm.mechanisms()).contains(Mechanism.SUSPICION, Mechanism.LEARNING);
        assertThat(arm.parameters()).containsOnlyKeys("autonomyWeight").containsEntry("autonomyWeight", 2.0);
        assertThat(arm.uncertainties()).containsOnlyKeys("securityWeight");
        assertThat(arm.uncertainties()).containsEntry("securityWeight", new Prior.Uniform(2, 5));
    }

    private static double value(Arm arm, Driver driver) {
        return arm.drivers().get(DriverKey.of(driver)).at(0);
    }

    @Test
    void armsOverrideTheirScenario() {
        Scenario scenario = files.readWith("""
                drivers: {warCommitment: 0.1}
                arms:
                  - {id: low, title: Low}
                  - {id: high, title: High, drivers: {warCommitment: 0.9}, uncertainties: {securityWeight: prior}}
                """);

        assertThat(scenario.arms()).extracting(Arm::id).containsExactly("low", "high");
        assertThat(value(scenario.arms().get(0), Driver.WAR)).isEqualTo(0.1);
        assertThat(value(scenario.arm("high").orElseThrow(), Driver.WAR)).isEqualTo(0.9);
        assertThat(scenario.arms().get(1).uncertainties())
                .containsEntry(
                        "securityWeight",
                        ParameterCatalogue.get("securityWeight").prior());
    }

    @Test
    void aChildWithArmsReplacesThoseOfItsParent() {
        files.write(
                "mother.yaml",
                ScenarioFiles.HEAD.replace("test", "mother") + "arms: [{id: a, title: A}, {id: b, title: B}]\n");
        String child = "scenario: child\ntitle: Child\ndescription: Nothing.\nparent: mother\n";

        assertThat(files.read("child.yaml", child).arms()).extracting(Arm::id).containsExactly("a", "b");
        assertThat(files.read("child.yaml", child + "arms: [{id: c, title: C}]\n")
                        .arms())
                .extracting(Arm::id)
                .containsExactly("c");
    }

    @Test
    void aShorterChildDropsWhatItsParentHasLater() {
        files.write(
                "mother.yaml",
                ScenarioFiles.HEAD.replace("test", "mother")
                        + "events: [{id: late, month: 2022-12, news: 0.5}]\ndrivers: {sanctions: {linear: {2022-01: 0, 2022-12: 1}}}\n");

        Arm arm = files.read(
                        "child.yaml",
                        "scenario: child\ntitle: Child\ndescription: Nothing.\nparent: mother\nhorizon: 6\n")
                .arms()
                .get(0);

        assertThat(arm.events()).isEmpty();
        assertThat(arm.drivers().get(DriverKey.of(Driver.SANCTIONS)).at(11)).isEqualTo(1);
    }

    @Test
    void aForcedCrisisIsReadWhole() {
        assertThat(files.readWith("""
                                events:
                                  - id: border
                                    month: 2022-05
                                    crisis: intra-alliance
                                    state: KGZ-TJK
                                    severity: 0.5
                                  - id: help
                                    month: 2022-04
                                    crisis: interstate
                                    state: ARM
                                    severity: 1
                                    requested: true
                                    response: observation
                                    outOfArea: true
                                """).arms().get(0).events())
                .containsExactly(
                        new ScenarioEvent.Crisis(
                                "help",
                                3,
                                "ARM",
                                ThreatClass.INTERSTATE,
                                1,
                                Optional.of(true),
                                Optional.of(ResponseLevel.OBSERVATION),
                                Optional.empty(),
                                true),
                        new ScenarioEvent.Crisis(
                                "border",
                                4,
                                "KGZ-TJK",
                                ThreatClass.INTRA_ALLIANCE,
                                0.5,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                false));
    }

    @Test
    void theOrderOfMembersChangesOnlyTheirOrder() {
        Scenario before = files.readWith("");
        YamlNode.Mapping world = YamlTree.parse(ScenarioFiles.shipped(ScenarioFiles.WORLD));
        files.write(ScenarioFiles.WORLD, YamlTree.write(reversed(world)));
        Scenario after = files.readWith("");

        assertThat(after.world().members()).isNotEqualTo(before.world().members());
        assertThat(after.world().members())
                .containsExactlyInAnyOrderElementsOf(before.world().members());
        assertThat(after.world().powers())
                .containsExactlyInAnyOrderElementsOf(before.world().powers());
        assertThat(after.mainOutcome()).isEqualTo(before.mainOutcome());
        assertThat(after.arms()).isEqualTo(before.arms());
    }

    private static YamlNode reversed(YamlNode.Mapping mapping) {
        List<YamlNode.Pair> pairs = new ArrayList<>(mapping.pairs().stream()
                .map(pair -> pair.value() instanceof YamlNode.Mapping inner
                        ? new YamlNode.Pair(pair.key(), reversed(inner))
                        : pair)
                .toList());
        Collections.reverse(pairs);
        return new YamlNode.Mapping(pairs, mapping.at());
    }

    @Test
    void aSubfolderUsesTheWorldsAndParentsAboveIt() {
        files.write("mother.yaml", ScenarioFiles.HEAD.replace("test", "mother"));

        Scenario scenario =
                files.read("own/child.yaml", "scenario: child\ntitle: Child\ndescription: Nothing.\nparent: mother\n");

        assertThat(scenario.files())
                .extracting(Scenario.SourceFile::name)
                .containsExactly("own/child.yaml", "mother.yaml", ScenarioFiles.WORLD);
    }

    @Test
    void parentsInACircleAreNamed() {
        files.write("b.yaml", "scenario: b\ntitle: B\ndescription: B.\nparent: c\n");
        files.write("c.yaml", "scenario: c\ntitle: C\ndescription: C.\nparent: test\n");

        assertThat(files.faultsWith("parent: b\n"))
                .containsExactly("c.yaml:4:9: parents form a circle (test -> b -> c -> test); remove this parent");
    }

    @Test
    void faultsOfParentsStandAtTheirOwnPlace() {
        files.write("mother.yaml", ScenarioFiles.HEAD.replace("test", "mother") + "drivers: {sanctions: 7}\n");

        assertThat(files.faultsWith("parent: mother\ntoggles: {learnin: true}\n"))
                .containsExactly(
                        "test.yaml:7:11: unknown mechanism (learnin); did you mean (learning)?",
                        "mother.yaml:6:22: sanctions is out of range (7); give a number from 0 to 1 (sanctions on the patron)");
    }

    @Test
    void aBombOfAliasesIsRefusedUnopened() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            String last = "*a" + (i - 1);
            bomb.append("a" + i + ": &a" + i + " [" + String.join(", ", Collections.nCopies(10, last)) + "]\n");
        }

        assertThat(files.faultsWith(bomb.toString()))
                .containsExactly(
                        "test.yaml:6:5: anchors and aliases are not allowed (a0); write the value out in each place");
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(files.faultsWith("a: " + "[".repeat(50_000)))
                .containsExactly("test.yaml:6:24: nested too deeply (21 levels); no scenario needs more than a few");
    }

    @Test
    void largeFilesAreRefused() {
        assertThat(files.faultsWith("# " + "x".repeat(1_000_000)))
                .singleElement()
                .asString()
                .contains("file too large (1000")
                .endsWith("keep it below 1000000 bytes");
    }

    @Test
    void aHopelessFileIsDoneWithQuickly() {
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            keys.append("key").append(i).append(": 1\n");
        }

        assertThat(files.faultsWith(keys.toString())).hasSize(Faults.MOST);
    }

    @Test
    void filesThatAreNotTextAreRefused() throws IOException {
        Files.write(folder.resolve("test.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0x41});

        assertThatThrownBy(() -> ScenarioReader.read(folder.resolve("test.yaml")))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessageEndingWith("file is not text in UTF-8 (test.yaml); save it as UTF-8");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> ScenarioReader.read(folder.resolve("nowhere.yaml")))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessageEndingWith("file cannot be read (nowhere.yaml); check its name and permissions");
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret.yaml"), ScenarioFiles.HEAD.replace("test", "secret"));
        Files.createSymbolicLink(folder.resolve("secret.yaml"), elsewhere.resolve("secret.yaml"));

        assertThat(files.faultsWith("parent: secret\n"))
                .containsExactly(
                        "test.yaml:6:9: file outside the folder of scenarios (secret.yaml); copy it into the folder");
    }

    @Test
    void referencesToOtherScenariosAreArchivedWithThem() {
        files.write("other.yaml", ScenarioFiles.HEAD.replace("test", "other") + "arms: [{id: left, title: Left}]\n");
        String direction = """
                expectedDirections:
                  - id: claim
                    claim: Less
                    statistic: {kind: voice, state: ARM}
                    against: {scenario: other, arm: ARM}
                    direction: down
                    tolerance: 0
                    replications: 4000
                    status: contradicted
                    reason: it is more
                """;

        assertThat(files.faultsWith(direction)).containsExactly("test.yaml:10:37: unknown arm (ARM); known are left");
        Scenario scenario = files.readWith(direction.replace("arm: ARM", "arm: left"));
        assertThat(scenario.directions()).singleElement().satisfies(claim -> {
            assertThat(claim.against()).contains(new ExpectedDirection.Reference("other", "left"));
            assertThat(claim.status()).isEqualTo(ExpectedDirection.Status.CONTRADICTED);
        });
        assertThat(scenario.files()).extracting(Scenario.SourceFile::name).contains("other.yaml");
    }
}
