package org.entente.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.parameter.Posterior;

/** The files that a scenario is made of, each read once. */
final class Documents {
    /** How a file names another one. */
    static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*");

    /** The keys of a scenario file. */
    static final List<String> KEYS = List.of(
            "scenario",
            "title",
            "description",
            "parent",
            "world",
            "horizon",
            "drivers",
            "events",
            "toggles",
            "parameters",
            "uncertainties",
            "arms",
            "assumptions",
            "mainOutcome",
            "expectedDirections");

    private final ScenarioFolder folder;
    private final Faults faults;
    private final Map<String, Scenario.SourceFile> files = new LinkedHashMap<>();
    private final Map<String, Optional<Document>> scenarios = new LinkedHashMap<>();
    private Optional<Field> posterior = Optional.empty();

    /**
     * A scenario file.
     *
     * @param name its path below the folder
     * @param root its keys
     */
    record Document(String name, Section root) {
        String id() {
            return ScenarioFolder.id(name);
        }

        String subfolder() {
            int slash = name.lastIndexOf('/');
            return slash < 0 ? "" : name.substring(0, slash + 1);
        }
    }

    Documents(ScenarioFolder folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
    }

    /** Everything read so far. */
    List<Scenario.SourceFile> files() {
        return List.copyOf(files.values());
    }

    /** The scenario file of this name. */
    Optional<Document> scenario(String name, Position from) {
        Optional<Document> known = scenarios.get(name);
        if (known == null) {
            known = load(name, from).map(field -> new Document(name, field.section(KEYS)));
            scenarios.put(name, known);
        }
        return known;
    }

    private Optional<Field> load(String name, Position from) {
        return folder.read(name, from, faults).flatMap(text -> {
            files.put(name, new Scenario.SourceFile(name, text));
            return YamlText.parse(folder.shown(name), text, faults)
                    .map(root -> new Field(ScenarioFolder.id(name), root, faults));
        });
    }

    /** The record of this name. */
    Optional<Field> record(String name, Position from) {
        return load(name, from);
    }

    /** The scenario file that a key of another one names. */
    Optional<Document> scenario(Field field, Document from) {
        return name(field).flatMap(id -> {
            String near = from.subfolder() + id + ScenarioFolder.ENDING;
            String name = folder.has(near) ? near : id + ScenarioFolder.ENDING;
            if (!folder.has(name)) {
                faults.unknown(field.at(), "scenario", id, folder.ids(from.subfolder()));
                return Optional.empty();
            }
            return scenario(name, field.at());
        });
    }

    /** The world that a key names. */
    Optional<World> world(Field field) {
        return name(field).flatMap(id -> {
            String name = ScenarioFolder.WORLDS + "/" + id + ScenarioFolder.ENDING;
            if (!folder.has(name)) {
                faults.unknown(field.at(), "world", id, folder.ids(ScenarioFolder.WORLDS));
                return Optional.empty();
            }
            Optional<Field> file = load(name, field.at());
            posterior = file.stream()
                    .flatMap(root -> root.entriesUnchecked().stream())
                    .filter(key -> key.name().equals(WorldReader.POSTERIOR))
                    .findFirst();
            return file.map(root -> WorldReader.read(ScenarioFolder.id(name), root, faults));
        });
    }

    /** The posterior that the world names, if it names one; the record that it was learned from does without. */
    Optional<Posterior> posterior() {
        return posterior.flatMap(field -> name(field).flatMap(id -> posterior(id, field)));
    }

    private Optional<Posterior> posterior(String id, Field field) {
        String name = ScenarioFolder.POSTERIORS + "/" + id + ScenarioFolder.DRAWS;
        if (!folder.has(name)) {
            faults.unknown(field.at(), "posterior", id, folder.ids(ScenarioFolder.POSTERIORS, ScenarioFolder.DRAWS));
            return Optional.empty();
        }
        return folder.read(name, field.at(), faults, PosteriorReader.LONGEST).flatMap(text -> {
            files.put(name, new Scenario.SourceFile(name, text));
            return PosteriorReader.read(folder.shown(name), text, faults);
        });
    }

    private static Optional<String> name(Field field) {
        Optional<String> text = field.text();
        return text.isEmpty() || NAME.matcher(text.get()).matches()
                ? text
                : field.refuse(
                        "not the name of a file in the folder of scenarios (" + text.get() + ")",
                        "write it without path outside the folder and without ending, such as war");
    }

    /** The file, its parent, the parent's parent and so on. */
    List<Document> chain(Document child) {
        List<Document> chain = new ArrayList<>();
        Optional<Document> next = Optional.of(child);
        while (next.isPresent()) {
            Document document = next.get();
            chain.add(document);
            next = document.root()
                    .optional("parent")
                    .flatMap(field -> scenario(field, document)
                            .filter(parent -> !chain.contains(parent) || refuseCircle(field, chain, parent)));
        }
        return chain;
    }

    private static boolean refuseCircle(Field field, List<Document> chain, Document parent) {
        String circle = chain.stream().map(Document::id).collect(Collectors.joining(" -> "));
        field.refuse("parents form a circle (" + circle + " -> " + parent.id() + ")", "remove this parent");
        return false;
    }
}
