package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.parameter.ParameterCatalogue;
import org.entente.parameter.ParameterTable;
import org.entente.results.ColumnDictionary;
import org.entente.scenario.Driver;
import org.entente.scenario.Mechanism;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code validate}, {@code list}, {@code parameters} and {@code columns}. */
class VocabularyCommandsTest {
    @TempDir
    private Path folder;

    @Test
    void validScenariosAreOk() {
        Invocation invocation =
                Invocation.of("validate", Invocation.scenario("peace"), Invocation.scenario("ukraine-war-drawdown"));
        assertThat(invocation).isEqualTo(new Invocation(0, """
                        scenarios/peace.yaml: ok (1 arm, 120 months from 2022-01)
                        scenarios/ukraine-war-drawdown.yaml: ok (5 arms, 120 months from 2022-01)
                        """, ""));
    }

    @Test
    void allFaultsOfAllFilesAreShownWithTheirPlace() throws IOException {
        Path first = Files.writeString(folder.resolve("first.yaml"), "scenario: first\ntitel: Peace\n");
        Path second = Files.writeString(folder.resolve("second.yaml"), "scenario: [\n");
        Path absent = folder.resolve("absent.yaml");
        Invocation invocation = Invocation.of("validate", first, Invocation.scenario("peace"), second, absent);
        assertThat(invocation.exitCode()).isEqualTo(2);
        assertThat(invocation.results()).startsWith("scenarios/peace.yaml: ok").hasLineCount(1);
        assertThat(invocation.messages())
                .contains(first + ":2:1: ", "did you mean (title)?")
                .contains(second + ":")
                .contains(absent + ": ")
                .doesNotContain("\tat ");
    }

    @Test
    void listNamesScenariosWithTitlesAndArms() throws IOException {
        assertThat(Invocation.of("list").results())
                .containsPattern("(?m)^ukraine-war-drawdown  +Drawdown into the war in Ukraine  +main, war-30, ");
        Files.writeString(folder.resolve("broken.yaml"), "scenario: broken\ntitle: Broken\n");
        Invocation invocation = Invocation.of("list", folder);
        assertThat(invocation.exitCode()).isZero();
        assertThat(invocation.results()).contains("broken", "Broken", "invalid; see: entente validate ");
    }

    @Test
    void aFolderThatIsNoneIsRefused() {
        Invocation invocation = Invocation.of("list", folder.resolve("absent"));
        assertThat(invocation.exitCode()).isEqualTo(2);
        assertThat(invocation.messages()).contains("not a readable folder").hasLineCount(1);
    }

    @Test
    void listShowsTheWordsOfScenarioFiles() {
        assertThat(Invocation.of("list", "--drivers").results()).hasLineCount(1 + Driver.values().length);
        assertThat(Invocation.of("list", "--mechanisms").results()).hasLineCount(1 + Mechanism.values().length);
        assertThat(Invocation.of("list", "--measures").results())
                .containsPattern("(?m)^cohesion +the alliance$")
                .containsPattern("(?m)^legitimacy +each state$");
    }

    @Test
    void parametersAreListedDescribedAndPrintedAsAPage() {
        assertThat(ParameterCatalogue.all())
                .allSatisfy(parameter ->
                        assertThat(Invocation.of("parameters").results()).contains("  " + parameter.name() + " "));
        assertThat(Invocation.of("parameters", "securityWeight").results())
                .startsWith("securityWeight (w_S): ")
                .contains(
                        "\n  default    4.5 ", "\n  prior      LN(3, 0.5), central 90 % 1.318 to 6.828\n", "quality C");
        assertThat(Invocation.of("parameters", "--markdown").results()).isEqualTo(ParameterTable.markdown());
    }

    @Test
    void aMistypedParameterIsCorrected() {
        assertThat(Invocation.of("parameters", "securityWeigth")).isEqualTo(new Invocation(2, "", """
                        entente: There is no parameter (securityWeigth); did you mean (securityWeight)?
                        See: entente parameters --help
                        """));
    }

    @Test
    void theColumnDictionaryIsPrinted() {
        assertThat(Invocation.of("columns").results()).isEqualTo(ColumnDictionary.markdown());
    }
}
