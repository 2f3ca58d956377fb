package org.entente.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.entente.parameter.ParameterSource;
import org.entente.scenario.Documents.Document;

/** Reads a scenario with its parents and its world, and reports everything that is wrong with them at once. */
public final class ScenarioReader {
    static final List<String> ARM_KEYS =
            List.of("id", "title", "drivers", "events", "toggles", "parameters", "uncertainties");
    static final List<String> ASSUMPTION_KEYS = List.of("text", "source");

    /** The longest horizon in months. */
    public static final int LONGEST_HORIZON = 1200;

    /** The arm of a scenario that declares none. */
    public static final String MAIN_ARM = "main";

    private final Faults faults = new Faults();
    private final Documents documents;

    /** An arm before its inheritance. */
    private record ArmEntry(String id, String title, Layer layer) {}

    private ScenarioReader(ScenarioFolder folder) {
        this.documents = new Documents(folder, faults);
    }

    /**
     * The scenario in a file, everything inherited from its parents.
     *
     * @param file a YAML file; its parents and worlds are looked for in its folder and in the closest folder above
     *     that holds {@code worlds/}
     * @return the scenario, complete and consistent
     * @throws InvalidScenarioException with all faults of all files
     */
    public static Scenario read(Path file) {
        ScenarioFolder folder = ScenarioFolder.of(file);
        return new ScenarioReader(folder).read(folder.name(file), new Position(file.toString(), 0, 0));
    }

    /** The layers of a file that can be read without fault. */
    static Lineage lineage(Path file) {
        ScenarioFolder folder = ScenarioFolder.of(file);
        ScenarioReader reader = new ScenarioReader(folder);
        String name = folder.name(file);
        return reader.lineage(reader.documents
                .scenario(name, new Position(file.toString(), 0, 0))
                .orElseThrow());
    }

    private Lineage lineage(Document own) {
        List<Document> chain = documents.chain(own);
        List<WorldNames> names = names(chain, first(chain, "world", 0).flatMap(documents::world));
        return new Lineage(
                Lineage.over(layers(chain, names).toArray(Layer[]::new)),
                arms(chain, names).stream().map(ArmEntry::layer).toList(),
                names.get(0).months());
    }

    private Scenario read(String name, Position at) {
        Optional<Scenario> scenario = documents.scenario(name, at).map(this::read);
        faults.refuseIfAny();
        return scenario.orElseThrow();
    }

    private Scenario read(Document own) {
        List<Document> chain = documents.chain(own);
        chain.forEach(this::heading);
        requireOf(chain, "world", "name a world, or a parent that has one");
        requireOf(chain, "horizon", "give the number of months, such as 120");
        return scenario(chain, first(chain, "world", 0).flatMap(documents::world));
    }

    private void requireOf(List<Document> chain, String key, String hint) {
        boolean complete = !chain.get(chain.size() - 1).root().has("parent");
        if (complete && first(chain, key, 0).isEmpty()) {
            faults.add(chain.get(0).root().at(), "missing key (" + key + ")", hint);
        }
    }

    private void heading(Document document) {
        Section root = document.root();
        root.required("scenario")
                .filter(field -> !field.isWord(document.id()))
                .ifPresent(field -> field.refuse(
                        "scenario is not the file's name (" + field.shown() + ")",
                        "write (" + document.id() + ") or rename the file"));
        WorldReader.text(root, "title");
        WorldReader.text(root, "description");
    }

    /** The value of a key in the first file of the chain that has it, from a place in the chain upwards. */
    private static Optional<Field> first(List<Document> chain, String key, int from) {
        return chain.subList(from, chain.size()).stream()
                .flatMap(document -> document.root().optional(key).stream())
                .findFirst();
    }

    private Scenario scenario(List<Document> chain, Optional<World> world) {
        List<WorldNames> names = names(chain, world);
        List<Layer> layers = layers(chain, names);
        ParameterSource source = documents
                .posterior()
                .<ParameterSource>map(ParameterSource.FromPosterior::new)
                .orElse(ParameterSource.fixed());
        Document own = chain.get(0);
        int months = horizon(chain, 0);
        List<Arm> arms = arms(chain, names).stream()
                .map(arm -> inherit(arm, layers, months))
                .toList();
        WorldNames within = new WorldNames(world, months);
        StatisticReader statistics = new StatisticReader(within);
        return new Scenario(
                own.id(),
                WorldReader.text(own.root(), "title"),
                WorldReader.text(own.root(), "description"),
                months,
                world.orElse(null),
                arms,
                assumptions(chain),
                directions(own, arms, statistics),
                first(chain, "mainOutcome", 0)
                        .flatMap(statistics::read)
                        .orElseGet(() -> StatisticReader.standard(within)),
                documents.files(),
                source);
    }

    /** What each file of the chain adds, the oldest parent first. */
    private List<Layer> layers(List<Document> chain, List<WorldNames> names) {
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            layers.add(LayerReader.read(chain.get(i).root(), names.get(i), faults));
        }
        Collections.reverse(layers);
        return layers;
    }

    /** What each file may name. A shorter horizon than a parent's cuts the parent's courses off and forbids no dates. */
    private List<WorldNames> names(List<Document> chain, Optional<World> world) {
        List<WorldNames> names = new ArrayList<>();
        int longest = 0;
        for (int i = chain.size() - 1; i >= 0; i--) {
            longest = Math.max(longest, horizon(chain, i));
            names.add(new WorldNames(world, longest));
        }
        Collections.reverse(names);
        return names;
    }

    private static int horizon(List<Document> chain, int from) {
        return first(chain, "horizon", from)
                .flatMap(field -> field.count(1, LONGEST_HORIZON, "months"))
                .orElse(LONGEST_HORIZON);
    }

    private Arm inherit(ArmEntry arm, List<Layer> layers, int months) {
        Layer whole = new Layer();
        layers.forEach(layer -> whole.cover(layer, faults));
        whole.cover(arm.layer(), faults);
        return whole.arm(arm.id(), arm.title(), months, faults);
    }

    private List<ArmEntry> arms(List<Document> chain, List<WorldNames> names) {
        for (int i = 0; i < chain.size(); i++) {
            Optional<Field> field = chain.get(i).root().optional("arms");
            if (field.isPresent()) {
                return arms(field.get(), names.get(i));
            }
        }
        return List.of(new ArmEntry(MAIN_ARM, WorldReader.text(chain.get(0).root(), "title"), new Layer()));
    }

    private List<ArmEntry> arms(Field field, WorldNames names) {
        List<ArmEntry> arms = new ArrayList<>();
        for (Field item : field.items()) {
            ArmEntry arm = arm(item.section(ARM_KEYS), names);
            if (arms.stream().anyMatch(other -> other.id().equals(arm.id()))) {
                item.refuse("second arm of the same name (" + arm.id() + ")", "rename it");
            }
            arms.add(arm);
        }
        if (arms.isEmpty() && field.isSequence()) {
            field.refuse("a list of arms needs at least one (0)", "remove arms, or add one");
        }
        return arms;
    }

    private ArmEntry arm(Section section, WorldNames names) {
        return new ArmEntry(
                section.required("id").flatMap(ScenarioReader::armId).orElse(""),
                WorldReader.text(section, "title"),
                LayerReader.read(section, names, faults));
    }

    private static Optional<String> armId(Field field) {
        Optional<String> id = field.text();
        return id.isEmpty() || id.get().matches("[a-z0-9][a-z0-9-]*")
                ? id
                : field.refuse("not the name of an arm (" + id.get() + ")", "use small letters, digits and hyphens");
    }

    private static List<Scenario.Assumption> assumptions(List<Document> chain) {
        List<Scenario.Assumption> assumptions = new ArrayList<>();
        for (int i = chain.size() - 1; i >= 0; i--) {
            chain.get(i)
                    .root()
                    .optional("assumptions")
                    .map(Field::items)
                    .orElse(List.of())
                    .forEach(item -> {
                        Section section = item.section(ASSUMPTION_KEYS);
                        assumptions.add(new Scenario.Assumption(
                                WorldReader.text(section, "text"), WorldReader.text(section, "source")));
                    });
        }
        return List.copyOf(assumptions);
    }

    private List<ExpectedDirection> directions(Document own, List<Arm> arms, StatisticReader statistics) {
        List<String> ids = arms.stream().map(Arm::id).toList();
        DirectionReader reader = new DirectionReader(own.id(), ids, statistics, field -> armsElsewhere(field, own));
        return own.root().optional("expectedDirections").map(reader::read).orElse(List.of());
    }

    private Optional<List<String>> armsElsewhere(Field field, Document own) {
        return documents
                .scenario(field, own)
                .map(other -> first(documents.chain(other), "arms", 0)
                        .map(ScenarioReader::armIds)
                        .orElse(List.of(MAIN_ARM)));
    }

    private static List<String> armIds(Field arms) {
        return arms.itemsUnchecked().stream()
                .flatMap(arm -> arm.entriesUnchecked().stream())
                .filter(field -> field.name().equals("id"))
                .map(Field::shown)
                .toList();
    }
}
