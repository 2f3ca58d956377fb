package org.entente.scenario;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of scenarios with its worlds in {@code worlds/} and their posteriors in {@code posteriors/}. Files are named by their path below the folder, with
 * forward slashes; nothing outside of the folder is ever read.
 */
public final class ScenarioFolder {
    static final String WORLDS = "worlds";
    static final String POSTERIORS = "posteriors";
    static final String ENDING = ".yaml";
    static final String DRAWS = ".csv";

    private final Path root;

    /**
     * A scenario on offer.
     *
     * @param file the file
     * @param id the file's name without ending
     * @param title its title; what is wrong where it cannot be read
     */
    public record Listing(Path file, String id, String title) {}

    private ScenarioFolder(Path root) {
        this.root = root;
    }

    /** The folder that a scenario file belongs to: the closest one above it that has worlds, else its own. */
    static ScenarioFolder of(Path file) {
        Path own = file.toAbsolutePath().normalize().getParent();
        if (own == null) {
            throw new InvalidScenarioException(List.of(
                    new Fault(file.toString(), 0, 0, "not a file (" + file + ")", "name a scenario or record")));
        }
        Path folder = own;
        while (folder != null && !Files.isDirectory(folder.resolve(WORLDS))) {
            folder = folder.getParent();
        }
        return new ScenarioFolder(folder == null ? own : folder);
    }

    /**
     * The scenarios in a folder, in alphabetical order, its subfolders left out.
     *
     * @throws InvalidScenarioException if the folder cannot be read
     */
    public static List<Listing> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .map(ScenarioFolder::listing)
                    .toList();
        } catch (IOException e) {
            throw new InvalidScenarioException(List.of(
                    new Fault(folder.toString(), 0, 0, "not a readable folder (" + folder + ")", "name another")));
        }
    }

    private static Listing listing(Path file) {
        Faults faults = new Faults();
        ScenarioFolder folder = of(file);
        String name = folder.name(file);
        String title = folder
                .read(name, new Position(folder.shown(name), 1, 1), faults)
                .flatMap(text -> YamlText.parse(folder.shown(name), text, faults))
                .map(root -> new Field("title", root, faults).entriesUnchecked())
                .orElse(List.of())
                .stream()
                .filter(field -> field.name().equals("title"))
                .flatMap(field -> field.text().stream())
                .findFirst()
                .orElseGet(() -> faults.any() ? faults.list().get(0).message() : "no title");
        return new Listing(file, id(name), title);
    }

    /** The name of a file of this folder. */
    String name(Path file) {
        return root.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }

    /** The id of a file: its name without folder and ending. */
    static String id(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return last.endsWith(ENDING) ? last.substring(0, last.length() - ENDING.length()) : last;
    }

    /** The file as the user can open it from where he stands. */
    String shown(String name) {
        Path here = Path.of("").toAbsolutePath();
        Path file = root.resolve(name);
        return (file.startsWith(here) ? here.relativize(file) : file).toString();
    }

    /** A file of this folder as it can be opened from anywhere. */
    Path file(String name) {
        return Path.of(shown(name));
    }

    /** Whether a file of this folder is the given one. */
    boolean holds(String name, Path file) {
        return root.resolve(name).equals(file.toAbsolutePath().normalize());
    }

    /** Whether the other folder is this one. */
    boolean sameRoot(ScenarioFolder other) {
        return root.equals(other.root);
    }

    boolean has(String name) {
        return Files.isRegularFile(root.resolve(name));
    }

    /** The ids of the scenarios in a subfolder, the root being empty. */
    List<String> ids(String subfolder) {
        return ids(subfolder, ENDING);
    }

    /** The names of the files in a subfolder that end so, without that ending. */
    List<String> ids(String subfolder, String ending) {
        try (Stream<Path> files = Files.list(root.resolve(subfolder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The text of a file; empty, with a fault at the place that names it, where there is none to be had. */
    Optional<String> read(String name, Position at, Faults faults) {
        return read(name, at, faults, YamlText.LONGEST);
    }

    /** The text of a file of so many bytes at most. */
    Optional<String> read(String name, Position at, Faults faults, int longest) {
        Path file = root.resolve(name);
        try {
            if (!file.toRealPath().startsWith(root.toRealPath())) {
                faults.add(at, "file outside the folder of scenarios (" + name + ")", "copy it into the folder");
                return Optional.empty();
            }
            if (!Files.isRegularFile(file)) {
                faults.add(at, "not a file (" + name + ")", "name a file");
                return Optional.empty();
            }
            long size = Files.size(file);
            if (size > longest) {
                faults.add(at, "file too large (" + size + " bytes)", "keep it below " + longest + " bytes");
                return Optional.empty();
            }
            return Optional.of(decode(Files.readAllBytes(file)));
        } catch (CharacterCodingException e) {
            faults.add(at, "file is not text in UTF-8 (" + name + ")", "save it as UTF-8");
        } catch (IOException e) {
            faults.add(at, "file cannot be read (" + name + ")", "check its name and permissions");
        }
        return Optional.empty();
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
