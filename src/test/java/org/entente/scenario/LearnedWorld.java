package org.entente.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The shipped scenarios with a world that names a posterior of twelve made-up draws of four parameters. Only for tests. */
public final class LearnedWorld {
    /** Draws of the posterior. */
    public static final int DRAWS = 12;

    private static final Path MADE_UP = Path.of("src/test/resources/org/entente/scenario/made-up-posterior.csv");

    private final Path folder;

    private LearnedWorld(Path folder) {
        this.folder = folder;
    }

    /** Copies the scenarios into a folder and adds the posterior. */
    public static LearnedWorld in(Path folder) {
        ScenarioFiles files = ScenarioFiles.in(folder);
        ScenarioFiles.all().forEach(file -> files.write(file.getFileName().toString(), ScenarioFiles.text(file)));
        files.write("posteriors/made-up.csv", ScenarioFiles.text(MADE_UP));
        files.write(ScenarioFiles.WORLD, ScenarioFiles.shipped(ScenarioFiles.WORLD) + "\nposterior: made-up\n");
        return new LearnedWorld(folder);
    }

    /** The file of a shipped scenario, with this world. */
    public Path scenario(String id) {
        return folder.resolve(id + ".yaml");
    }

    /** The posterior's file. */
    public Path posterior() {
        return folder.resolve("posteriors/made-up.csv");
    }

    /** Takes the posterior from the world. */
    public void forget() {
        ScenarioFiles.in(folder);
    }

    /** Deletes all of it, so that only what a batch has archived is left. */
    public void delete() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
