package org.entente.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.parameter.Parameter;
import org.entente.parameter.ParameterCatalogue;
import org.entente.scenario.Change.Kind;

/**
 * A scenario with changed values that no file holds yet. Immutable: every edit gives a new draft. Edits are read as if
 * they stood in a file, so that they are refused with the same words.
 */
public final class ScenarioDraft {
    /** Stands for all arms where an arm is asked for. */
    public static final String ALL_ARMS = "";

    private static final Position HERE = new Position("draft", 0, 0);

    private final Path file;
    private final Scenario base;
    private final Lineage lineage;
    private final Map<String, Layer> changes;
    private final Scenario scenario;

    private ScenarioDraft(Path file, Scenario base, Lineage lineage, Map<String, Layer> changes) {
        this.file = file;
        this.base = base;
        this.lineage = lineage;
        this.changes = changes;
        this.scenario = changed();
    }

    /**
     * The scenario of a file, nothing changed.
     *
     * @throws InvalidScenarioException with all faults of the file and its parents
     */
    public static ScenarioDraft of(Path file) {
        return new ScenarioDraft(file, ScenarioReader.read(file), ScenarioReader.lineage(file), Map.of());
    }

    /** The file that the draft started from. */
    public Path file() {
        return file;
    }

    /** The scenario as it was read. */
    public Scenario base() {
        return base;
    }

    /**
     * What is to be simulated. Once a value is changed, what the author of the scenario expects of it no longer belongs
     * to it.
     */
    public Scenario scenario() {
        return scenario;
    }

    /**
     * What is to be simulated, with one arm only.
     *
     * @param arm id of an arm
     */
    public Scenario scenario(String arm) {
        return scenario.withArms(List.of(scenario.arm(arm).orElseThrow()));
    }

    private Scenario changed() {
        if (changes.isEmpty()) {
            return base;
        }
        List<Arm> arms = new ArrayList<>();
        for (int i = 0; i < base.arms().size(); i++) {
            Arm arm = base.arms().get(i);
            Layer whole = Lineage.over(lineage.trunk(), lineage.arms().get(i), layer(ALL_ARMS), layer(arm.id()));
            arms.add(whole.arm(arm.id(), arm.title(), base.months(), new Faults()));
        }
        return base.withArms(arms).withoutDirections();
    }

    /** Everything in this world that a course can be given to. */
    public List<DriverKey> drivers() {
        WorldNames names = new WorldNames(Optional.of(base.world()), base.months());
        return names.driverKeys().stream()
                .flatMap(name -> names.driverKey(name).stream())
                .toList();
    }

    /** What is changed in an arm, or in all arms. */
    Layer layer(String arm) {
        return changes.getOrDefault(arm, new Layer());
    }

    Lineage lineage() {
        return lineage;
    }

    /** The changes, those to all arms first, then arm by arm. */
    public List<Change> changes() {
        List<Change> list = new ArrayList<>();
        changes.forEach((arm, layer) -> {
            layer.drivers.keySet().forEach(key -> list.add(new Change(arm, Kind.DRIVER, key.toString())));
            layer.toggles.keySet().forEach(key -> list.add(new Change(arm, Kind.TOGGLE, key.key())));
            layer.parameters.keySet().forEach(name -> list.add(new Change(arm, Kind.PARAMETER, name)));
        });
        return List.copyOf(list);
    }

    /**
     * This draft with a value for a parameter.
     *
     * @param arm id of an arm, or {@link #ALL_ARMS}
     * @param parameter the parameter
     * @param value a number as it would be written in a file
     * @throws InvalidScenarioException if the value is not permitted
     */
    public ScenarioDraft with(String arm, Parameter parameter, String value) {
        return with(new Change(target(arm), Kind.PARAMETER, parameter.name()), scalar(value));
    }

    /**
     * This draft with a mechanism on or off.
     *
     * @param arm id of an arm, or {@link #ALL_ARMS}
     * @param mechanism the mechanism
     * @param on whether it acts
     */
    public ScenarioDraft with(String arm, Mechanism mechanism, boolean on) {
        return with(new Change(target(arm), Kind.TOGGLE, mechanism.key()), scalar(Boolean.toString(on)));
    }

    /**
     * This draft with a course for a driver.
     *
     * @param arm id of an arm, or {@link #ALL_ARMS}
     * @param driver the driver and its subject
     * @param course the course as it would be written in a file
     * @throws InvalidScenarioException with everything that is wrong with the course
     */
    public ScenarioDraft with(String arm, DriverKey driver, Course course) {
        List<YamlNode.Pair> points = course.entries().stream()
                .map(entry -> pair(entry.month(), scalar(entry.value())))
                .toList();
        YamlNode path = mapping(course.word(), new YamlNode.Mapping(points, HERE));
        return with(new Change(target(arm), Kind.DRIVER, driver.toString()), path);
    }

    private String target(String arm) {
        if (!arm.isEmpty() && base.arm(arm).isEmpty()) {
            throw new IllegalArgumentException("There is no arm (" + arm + ") in scenario (" + base.id() + ").");
        }
        return base.arms().size() == 1 ? ALL_ARMS : arm;
    }

    private ScenarioDraft with(Change change, YamlNode value) {
        Faults faults = new Faults();
        YamlNode root = mapping(change.kind().section(), mapping(change.name(), value));
        Section section = new Field("draft", root, faults).section(LayerReader.KEYS);
        Layer edit = LayerReader.read(section, new WorldNames(Optional.of(base.world()), base.months()), faults);
        faults.refuseIfAny();
        ScenarioDraft before = without(change);
        Map<String, Layer> layers = new TreeMap<>(before.changes);
        layers.merge(change.arm(), edit, Lineage::over);
        ScenarioDraft after = draft(layers);
        return after.actsLike(before, change) ? before : after;
    }

    /** Whether a change makes no difference: the arms are the same, or name a default that held anyway. */
    private boolean actsLike(ScenarioDraft other, Change change) {
        List<Arm> arms = scenario.arms();
        for (int i = 0; i < arms.size(); i++) {
            if (!sameValue(arms.get(i), other.scenario.arms().get(i), change)) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameValue(Arm one, Arm other, Change change) {
        boolean sameLaws = one.uncertainties().equals(other.uncertainties());
        return (sameLaws && change.kind() == Kind.PARAMETER)
                ? value(one, change.name()) == value(other, change.name())
                : one.equals(other);
    }

    private static double value(Arm arm, String parameter) {
        Double value = arm.parameters().get(parameter);
        return value == null ? ParameterCatalogue.get(parameter).defaultValue() : value;
    }

    /** This draft with one value as it was in the file; of all arms where the change is to all. */
    public ScenarioDraft without(Change change) {
        String target = target(change.arm());
        Map<String, Layer> layers = new TreeMap<>(changes);
        layers.replaceAll((arm, layer) ->
                target.isEmpty() || target.equals(arm) ? Lineage.over(layer).without(change) : layer);
        return draft(layers);
    }

    /** This draft with every value as it was in the file. */
    public ScenarioDraft reset() {
        return draft(Map.of());
    }

    private ScenarioDraft draft(Map<String, Layer> layers) {
        Map<String, Layer> kept = new TreeMap<>(layers);
        kept.values().removeIf(Layer::isEmpty);
        return new ScenarioDraft(file, base, lineage, kept);
    }

    private static YamlNode mapping(String key, YamlNode value) {
        return new YamlNode.Mapping(List.of(pair(key, value)), HERE);
    }

    private static YamlNode.Pair pair(String key, YamlNode value) {
        return new YamlNode.Pair(new YamlNode.Scalar(key, true, HERE), value);
    }

    private static YamlNode scalar(String text) {
        return new YamlNode.Scalar(text.strip(), true, HERE);
    }
}
