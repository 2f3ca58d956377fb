package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.scenario.LearnedWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A batch in a process of its own that is stopped, killed or out of room, then resumed. */
@DisabledOnOs(OS.WINDOWS)
class KillTest {
    private static final List<String> BATCH =
            List.of("--replications", "900", "--months", "24", "--fixed", "--no-charts", "--threads", "1", "--out");

    @TempDir
    private Path folder;

    private Path peace;

    @BeforeEach
    void copyTheScenarios() {
        peace = LearnedWorld.in(folder.resolve("scenarios")).scenario("peace");
    }

    @Test
    void aKilledBatchResumesToTheSameBytes() throws Exception {
        Path killed = folder.resolve("killed");
        Process stopped = start(killed, 1);
        stopped.destroy();
        stopped.waitFor();
        assertThat(Files.readString(folder.resolve("messages")))
                .contains("stopped; finished chunks are kept in " + killed)
                .endsWith("run the same command again with --resume\n");
        start(killed, 3).destroyForcibly().waitFor();
        assertThat(killed.resolve("manifest.json")).doesNotExist();
        assertThat(Invocation.of(command(killed, "--resume", "--quiet").toArray())
                        .exitCode())
                .isZero();

        Path undisturbed = folder.resolve("undisturbed");
        assertThat(Invocation.of(command(undisturbed, "--quiet").toArray()).exitCode())
                .isZero();
        assertThat(contents(killed)).hasSizeGreaterThan(7).isEqualTo(contents(undisturbed));
    }

    /** No file may grow beyond some 200 kB (400 kB in shells that count in kilobytes): chunks fit, the table of all does not. */
    @Test
    void aBatchWithoutRoomSaysSoAndGoesOnWhenThereIsRoom() throws Exception {
        Path full = folder.resolve("full");
        List<String> words = new ArrayList<>(List.of("sh", "-c", "ulimit -f 400; exec \"$@\"", "sh"));
        words.addAll(java());
        words.addAll(command(full, "--quiet"));
        Process process = new ProcessBuilder(words)
                .redirectOutput(folder.resolve("results").toFile())
                .redirectError(folder.resolve("messages").toFile())
                .start();
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("messages")))
                .startsWith("entente: " + full.resolve("replications.csv") + ": cannot be written (")
                .endsWith("make room or mend the permissions, then run again with --resume\n")
                .hasLineCount(1);
        assertThat(finished(full)).isEqualTo(4);
        assertThat(full.resolve("manifest.json")).doesNotExist();
        assertThat(Invocation.of(command(full, "--quiet", "--resume").toArray()).exitCode())
                .isZero();
        Path undisturbed = folder.resolve("roomy");
        Invocation.of(command(undisturbed, "--quiet").toArray());
        assertThat(contents(full)).isEqualTo(contents(undisturbed));
    }

    @Test
    void aFolderThatMayNotBeWrittenIsNamed() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        assertThat(locked.toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(locked)).as("root may write everywhere").isFalse();
        Invocation refused =
                Invocation.of(command(locked.resolve("batch"), "--quiet").toArray());
        assertThat(locked.toFile().setWritable(true)).isTrue();
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.messages())
                .startsWith("entente: " + locked)
                .contains("cannot be written (permission denied)")
                .hasLineCount(1);
    }

    private static List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName());
    }

    /** A run that goes on where it was and has finished some chunks. */
    private Process start(Path out, int chunks) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(java());
        words.addAll(command(out, "--resume"));
        Process process = new ProcessBuilder(words)
                .redirectOutput(folder.resolve("results").toFile())
                .redirectError(folder.resolve("messages").toFile())
                .start();
        while (finished(out) < chunks && process.isAlive()) {
            Thread.sleep(5);
        }
        assertThat(process.isAlive())
                .as(new String(Files.readAllBytes(folder.resolve("messages")), StandardCharsets.UTF_8))
                .isTrue();
        return process;
    }

    private List<String> command(Path out, String... options) {
        List<String> words = new ArrayList<>(List.of("run", peace.toString()));
        words.addAll(BATCH);
        words.add(out.toString());
        words.addAll(Arrays.asList(options));
        return words;
    }

    private static long finished(Path out) throws IOException {
        Path chunks = out.resolve("chunks");
        if (!Files.isDirectory(chunks)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(chunks)) {
            return files.filter(file -> file.toString().endsWith(".chunk")).count();
        }
    }

    /** All files but the log of the runs. */
    private static Map<Path, String> contents(Path batch) throws IOException {
        Map<Path, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(batch)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(batch.relativize(file), Arrays.toString(Files.readAllBytes(file)));
            }
        }
        contents.remove(Path.of("run.log"));
        return contents;
    }
}
