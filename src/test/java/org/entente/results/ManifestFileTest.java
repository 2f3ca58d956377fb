package org.entente.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.ensemble.SyntheticSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A manifest may be damaged, of another format or made up; it must neither lead astray nor stand in the way. */
class ManifestFileTest {
    @TempDir
    private Path temporary;

    private Path folder;
    private Path file;
    private Map<String, String> undisturbed;

    @BeforeEach
    void run() throws IOException, InterruptedException {
        folder = temporary.resolve("batch");
        file = folder.resolve(ManifestFile.NAME);
        run(OnExisting.REFUSE);
        undisturbed = FolderBytes.of(folder);
    }

    private void run(OnExisting mode) throws InterruptedException {
        SyntheticSource source = new SyntheticSource(0, 8, 7, 0);
        new BatchRun(source.plan(10, 10, Optional.empty()), source, List.of(), new Build("1", "c"), folder)
                .run(mode, 1, progress -> {});
    }

    private void replace(String old, String by) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, by));
    }

    @Test
    void aManifestWithoutAComponentIsRefused() throws IOException {
        Files.writeString(file, "{\"format\": 1, \"inputs\": [], \"tables\": []}");

        assertThatThrownBy(() -> Batch.open(folder))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining("not a manifest (no version)")
                .hasMessageContaining("--overwrite");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../victim.yaml",
                "inputs/../../victim.yaml",
                "/victim.yaml",
                "inputs//victim.yaml",
                "inputs/./victim.yaml",
                "inputs/..\\\\victim.yaml",
                "inputs/",
                "note.txt"
            })
    void anInputOutsideItsFolderIsRefused(String name) throws IOException {
        replace("inputs/peace.yaml", name);

        assertThatThrownBy(() -> Batch.open(folder))
                .isInstanceOf(ResultsException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("no input of a batch");
    }

    @Test
    void anUnknownTableIsRefused() throws IOException {
        replace("\"measures.csv\"", "\"../measures.csv\"");

        assertThatThrownBy(() -> Batch.open(folder)).hasMessageContaining("no table of a batch (../measures.csv)");
    }

    @Test
    void overwritingDeletesNothingOutsideTheFolder() throws IOException, InterruptedException {
        Path victim = Files.writeString(temporary.resolve("victim.yaml"), "mine");
        replace("inputs/peace.yaml", "../victim.yaml");

        run(OnExisting.OVERWRITE);

        assertThat(victim).hasContent("mine");
        assertThat(FolderBytes.of(folder)).isEqualTo(undisturbed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "{\"format\": 0}", "{\"format\": 1}"})
    void overwritingReplacesABatchWhoseManifestCannotBeRead(String text) throws IOException, InterruptedException {
        Files.writeString(file, text);
        Files.writeString(folder.resolve("inputs").resolve("old.yaml"), "of the old batch");
        assertThatThrownBy(() -> Batch.open(folder)).isInstanceOf(ResultsException.class);

        run(OnExisting.OVERWRITE);

        assertThat(FolderBytes.of(folder)).isEqualTo(undisturbed);
    }

    @Test
    void aManifestOfAnotherProgramIsKept() throws IOException {
        folder = Files.createDirectories(temporary.resolve("web"));
        Files.writeString(folder.resolve(ManifestFile.NAME), "{}");

        assertThatThrownBy(() -> run(OnExisting.OVERWRITE)).isInstanceOf(ResultsException.class);
        assertThat(folder.resolve(ManifestFile.NAME)).hasContent("{}");
    }

    @Test
    void aRefusalNamesInputsAndOverridesThatDiffer() {
        Manifest here = Batch.open(folder).manifest();
        String there = ManifestFile.text(here)
                .replace("\"overrides\" : [ ]", "\"overrides\" : [ \"warCommitment=0.5\" ]")
                .replaceFirst("(inputs/worlds/csto-2022.yaml\",\\s*\"sha256\" : \")....", "$10000");

        assertThat(Draft.differences(ManifestFile.parse("there", there), here))
                .containsExactly(
                        "overrides (warCommitment=0.5 there, none here)", "inputs (inputs/worlds/csto-2022.yaml)");
    }
}
