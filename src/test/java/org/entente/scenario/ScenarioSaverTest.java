package org.entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioSaverTest {
    @TempDir
    private Path folder;

    private ScenarioDraft draft;

    @BeforeEach
    void copyTheScenarios() {
        ScenarioFiles files = ScenarioFiles.in(folder);
        ScenarioFiles.all().forEach(file -> files.write(file.getFileName().toString(), ScenarioFiles.text(file)));
        draft = ScenarioDraft.of(folder.resolve("war.yaml")).with(ScenarioDraft.ALL_ARMS, Mechanism.SUSPICION, true);
    }

    @Test
    void theFileGivesTheScenarioOfTheDraft() throws IOException {
        Path file = folder.resolve("tuned.yaml");

        ScenarioSaver.save(draft, file, "Tuned");
        ScenarioSaver.save(draft, file, "Tuned again");

        Scenario read = ScenarioReader.read(file);
        assertThat(ScenarioSaver.isSame(read, draft.scenario())).isTrue();
        assertThat(ScenarioSaver.isSame(read, draft.base())).isFalse();
        assertThat(read.title()).isEqualTo("Tuned again");
        assertThat(folder).isDirectoryNotContaining("glob:**unfinished**");
        assertThat(Files.getPosixFilePermissions(file))
                .isEqualTo(Files.getPosixFilePermissions(Files.createFile(folder.resolve("any"))));
    }

    @Test
    void subfoldersWillDo() throws IOException {
        Path file = Files.createDirectory(folder.resolve("mine")).resolve("tuned.yaml");

        ScenarioSaver.save(draft, file, "Tuned");

        assertThat(ScenarioSaver.isSame(ScenarioReader.read(file), draft.scenario()))
                .isTrue();
    }

    @Test
    void badNamesAndTitlesAreRefusedTogether() {
        refuses(
                "tuned 1.yaml",
                " ",
                "/tuned 1.yaml: not the name of a scenario file (tuned 1.yaml); use letters, digits and hyphens, and end in"
                        + " .yaml\n",
                "title must be text, found (); write some words");
    }

    @Test
    void ancestorsAreNotOverwritten() {
        refuses("war.yaml", "War", "the draft is based on this file (war.yaml); choose another name");
        refuses("peace.yaml", "Peace", "the draft is based on this file (peace.yaml); choose another name");
        assertThat(ScenarioFiles.text(folder.resolve("peace.yaml"))).isEqualTo(ScenarioFiles.shipped("peace.yaml"));
    }

    @Test
    void foldersWithoutTheParentAreRefused(@TempDir Path elsewhere) {
        assertThatThrownBy(() -> ScenarioSaver.save(draft, elsewhere.resolve("tuned.yaml"), "Tuned"))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessageContaining(
                        "outside the folder of scenarios of its parent (" + elsewhere + "); save it in " + folder);
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void aFileThatWouldReadDifferentlyIsNotLeftBehind() throws IOException {
        Path mine = Files.createDirectory(folder.resolve("mine"));
        Files.writeString(
                mine.resolve("war.yaml"),
                ScenarioFiles.shipped("peace.yaml").replace("scenario: peace", "scenario: war"));
        Path file = mine.resolve("tuned.yaml");

        assertThatThrownBy(() -> ScenarioSaver.save(draft, file, "Tuned"))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessageContaining("the file would not give the same histories (tuned)");
        assertThat(file).doesNotExist();

        Files.writeString(file, "kept");
        assertThatThrownBy(() -> ScenarioSaver.save(draft, file, "Tuned")).isInstanceOf(InvalidScenarioException.class);
        assertThat(file).hasContent("kept");
    }

    private void refuses(String name, String title, String... messages) {
        assertThatThrownBy(() -> ScenarioSaver.save(draft, folder.resolve(name), title))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessageContainingAll(messages);
    }
}
