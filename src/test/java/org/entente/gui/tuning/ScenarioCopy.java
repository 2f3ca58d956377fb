package org.entente.gui.tuning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The shipped scenarios in a folder of their own, whose world names a posterior. */
public final class ScenarioCopy {
    private ScenarioCopy() {}

    /** Copies the scenarios and writes a posterior of four draws of two parameters. */
    public static void withPosterior(Path folder) throws IOException {
        Path shipped = Path.of("scenarios");
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(shipped.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path world = folder.resolve("worlds/csto-2022.yaml");
        Files.writeString(
                world,
                Stream.concat(
                                Files.readAllLines(world).stream().filter(line -> !line.startsWith("posterior:")),
                                Stream.of("posterior: tiny", ""))
                        .reduce("", (before, line) -> before + line + "\n"));
        Path posteriors = Files.createDirectories(folder.resolve("posteriors"));
        Files.write(
                posteriors.resolve("tiny.csv"),
                List.of("securityWeight,autonomyWeight", "0.5,1", "1,1.5", "1.5,2", "4,2.5"));
    }
}
