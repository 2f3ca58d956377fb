package org.entente.gui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.scenario.InvalidScenarioException;
import org.entente.scenario.ScenarioReader;

/**
 * A scenario that a new one can start from.
 *
 * @param file its file
 * @param title its title
 */
record Base(Path file, String title) {
    /**
     * The scenarios of a folder that can be read, by title.
     *
     * @throws UncheckedIOException when the folder cannot be listed
     */
    static List<Base> of(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".yaml"))
                    .flatMap(Base::read)
                    .sorted(Comparator.comparing(Base::title))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(folder + ": cannot be listed; check its permissions", unreadable);
        }
    }

    private static Stream<Base> read(Path file) {
        try {
            return Stream.of(new Base(file, ScenarioReader.read(file).title()));
        } catch (InvalidScenarioException broken) {
            return Stream.empty();
        }
    }

    @Override
    public String toString() {
        return title + " (" + file.getFileName() + ")";
    }
}
