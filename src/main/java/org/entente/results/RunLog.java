package org.entente.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/** Appends to {@code run.log} what belongs to a machine and a moment and therefore into no other file. */
final class RunLog {
    private final Path file;
    private final int threads;
    private final String program;
    private final Instant start = Instant.now();

    RunLog(Path folder, int threads, String program) {
        this.file = folder.resolve("run.log");
        this.threads = threads;
        this.program = program;
    }

    void started() {
        append(String.format(
                Locale.ROOT,
                "%s started: entente %s, %d threads, host %s, Java %s (%s), %s %s %s",
                start,
                program,
                threads,
                host(),
                System.getProperty("java.version"),
                System.getProperty("java.vendor"),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                System.getProperty("os.arch")));
    }

    void finished() {
        Instant end = Instant.now();
        append(end + " finished after " + Duration.between(start, end).toMillis() + " ms");
    }

    private static String host() {
        Map<String, String> environment = System.getenv();
        return environment.getOrDefault("HOSTNAME", environment.getOrDefault("COMPUTERNAME", "unknown"));
    }

    private void append(String line) {
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw AtomicFile.unwritable(file, failure);
        }
    }
}
