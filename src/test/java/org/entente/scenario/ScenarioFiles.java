package org.entente.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Scenario files for tests: the shipped ones, and a folder to write others into. */
final class ScenarioFiles {
    static final Path SHIPPED = Path.of("scenarios");
    static final String WORLD = "worlds/csto-2022.yaml";

    private final Path folder;

    private ScenarioFiles(Path folder) {
        this.folder = folder;
    }

    /** A folder with the shipped world. */
    static ScenarioFiles in(Path folder) {
        ScenarioFiles files = new ScenarioFiles(folder);
        files.write(WORLD, shipped(WORLD));
        return files;
    }

    static List<Path> all() {
        try (Stream<Path> files = Files.list(SHIPPED)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A shipped file; a world without its posterior, which is a file of its own. */
    static String shipped(String name) {
        return text(SHIPPED.resolve(name)).replaceFirst("(?m)^posterior: .*\n", "");
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shipped world with a piece of its text exchanged. */
    void changeWorld(String piece, String other) {
        String world = shipped(WORLD);
        if (!world.contains(piece)) {
            throw new IllegalArgumentException("not in the world: " + piece);
        }
        write(WORLD, world.replace(piece, other));
    }

    Scenario read(String name, String text) {
        return ScenarioReader.read(write(name, text));
    }

    /** A scenario of one year with further lines, the first of which is line 6. */
    Scenario readWith(String lines) {
        return read("test.yaml", HEAD + lines);
    }

    /** The faults of a scenario of one year with further lines, the first of which is line 6. */
    List<String> faultsWith(String lines) {
        return faults("test.yaml", HEAD + lines);
    }

    List<String> faults(String name, String text) {
        try {
            read(name, text);
            return List.of();
        } catch (InvalidScenarioException e) {
            String prefix = folder + "/";
            return e.faults().stream()
                    .map(fault -> fault.toString().replace(prefix, ""))
                    .toList();
        }
    }

    static final String HEAD = """
            scenario: test
            title: A test
            description: Nothing to see.
            world: csto-2022
            horizon: 12
            """;
}
