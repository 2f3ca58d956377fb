package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cli.Invocation.scenario;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A batch in a process of its own that is stopped and killed, then resumed. */
@DisabledOnOs(OS.WINDOWS)
class KillTest {
    private static final List<String> BATCH =
            List.of("--replications", "900", "--months", "24", "--no-charts", "--threads", "1", "--out");

    @TempDir
    private Path folder;

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

    /** A run that goes on where it was and has finished some chunks. */
    private Process start(Path out, int chunks) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
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

    private static List<String> command(Path out, String... options) {
        List<String> words = new ArrayList<>(List.of("run", scenario("peace").toString()));
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
