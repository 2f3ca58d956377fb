package org.entente.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.parameter.Parameter;
import org.entente.scenario.Change.Kind;

/**
 * A scenario with changed values that no file holds yet. Immutable: every edit gives a new draft. Edits are read as if
 * they stood in a file, so that they are refused with the same words.
 */
public final class ScenarioDraft {
    /** Stands for all arms where an arm is asked for. */
    public static final String ALL_ARMS = "";

    /** The change of the number of months. */
    public static final Change HORIZON = new Change(ALL_ARMS, Kind.HORIZON, "horizon");

    private static final Position HERE = new Position("draft", 0, 0);
    private final Path file;
    private final Scenario base;
    private final Lineage lineage;
    private final Map<String, Layer> changes;
    private final int months;
    private final Scenario scenario;

    private ScenarioDraft(Path file, Scenario base, Lineage lineage, Map<String, Layer> changes, int months) {
        this.file = file;
        this.base = base;
        this.lineage = lineage;
        this.changes = changes;
        this.months = months;
        this.scenario = changed();
    }

    /**
     * The scenario of a file, nothing changed.
     *
     * @throws InvalidScenarioException with all faults of the file and its parents
     */
    public static ScenarioDraft of(Path file) {
        Scenario base = ScenarioReader.read(file);
        return new ScenarioDraft(file, base, ScenarioReader.lineage(file), Map.of(), base.months());
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
        if (changes.isEmpty() && !hasOtherHorizon()) {
            return base;
        }
        Faults faults = new Faults();
        List<Arm> arms = new ArrayList<>();
        for (int i = 0; i < base.arms().size(); i++) {
            Arm arm = base.arms().get(i);
            Layer whole = Lineage.over(lineage.trunk(), lineage.arms().get(i), layer(ALL_ARMS), layer(arm.id()));
            arms.add(whole.arm(arm.id(), arm.title(), months, faults));
        }
        faults.refuseIfAny();
        Statistic outcome = hasOtherHorizon() ? HorizonChange.moved(base, months) : base.mainOutcome();
        return base.withHorizon(months, arms, List.of(), outcome);
    }

    /** Whether the number of months is changed. */
    boolean hasOtherHorizon() {
        return months != base.months();
    }

    /** Everything in this world that a course can be given to. */
    public List<DriverKey> drivers() {
        WorldNames names = names(months);
        return names.driverKeys().stream()
                .flatMap(name -> names.driverKey(name).stream())
                .toList();
    }

    private WorldNames names(int horizon) {
        return new WorldNames(Optional.of(base.world()), horizon);
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
        if (hasOtherHorizon()) {
            list.add(HORIZON);
        }
        changes.forEach((arm, layer) -> {
            layer.drivers.keySet().forEach(key -> list.add(new Change(arm, Kind.DRIVER, key.toString())));
            layer.toggles.keySet().forEach(key -> list.add(new Change(arm, Kind.TOGGLE, key.key())));
            layer.parameters.keySet().forEach(name -> list.add(new Change(arm, Kind.PARAMETER, name)));
            layer.uncertainties.keySet().forEach(name -> list.add(new Change(arm, Kind.PARAMETER, name)));
            layer.events.keySet().forEach(id -> list.add(new Change(arm, Kind.EVENT, id)));
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
     * This draft with a parameter that is drawn anew for each replication.
     *
     * @param arm id of an arm, or {@link #ALL_ARMS}
     * @param parameter the parameter
     * @param law the law as it would be written in a file
     * @throws InvalidScenarioException if the law does not suit the parameter
     */
    public ScenarioDraft with(String arm, Parameter parameter, Law law) {
        YamlNode laws = YamlNode.mapping(parameter.name(), law.node(HERE));
        return with(new Change(target(arm), Kind.PARAMETER, parameter.name()), "uncertainties", laws);
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
                .map(entry -> YamlNode.pair(entry.month(), scalar(entry.value())))
                .toList();
        YamlNode path = YamlNode.mapping(course.word(), new YamlNode.Mapping(points, HERE));
        return with(new Change(target(arm), Kind.DRIVER, driver.toString()), path);
    }

    /**
     * This draft with a dated event.
     *
     * @param arm id of an arm, or {@link #ALL_ARMS}
     * @param replaced name of the event that it takes the place of; empty for none
     * @param event the event as it would be written in a file
     * @throws InvalidScenarioException with everything that is wrong with the event
     */
    public ScenarioDraft with(String arm, String replaced, EventEntry event) {
        if (!event.id().equals(replaced) && targets(arm).anyMatch(one -> has(one, event.id()))) {
            throw new InvalidScenarioException(List.of(
                    new Fault(HERE.file(), 0, 0, "second event of the same name (" + event.id() + ")", "rename it")));
        }
        YamlNode events = new YamlNode.Sequence(List.of(event.node(HERE)), HERE);
        ScenarioDraft before = replaced.isEmpty() || replaced.equals(event.id()) ? this : withoutEvent(arm, replaced);
        return before.with(new Change(target(arm), Kind.EVENT, event.id()), Kind.EVENT.section(), events);
    }

    /**
     * This draft without a dated event.
     *
     * @param arm id of an arm, or {@link #ALL_ARMS}
     * @param id the event's name
     */
    public ScenarioDraft withoutEvent(String arm, String id) {
        Change change = new Change(target(arm), Kind.EVENT, id);
        ScenarioDraft before = without(change);
        Layer removal = new Layer();
        removal.events.put(id, new Layer.PlacedEvent(Optional.empty(), HERE));
        return before.targets(arm).anyMatch(one -> has(one, id)) ? before.edited(change.arm(), removal) : before;
    }

    private Stream<Arm> targets(String arm) {
        return scenario.arms().stream().filter(one -> arm.isEmpty() || one.id().equals(arm));
    }

    private static boolean has(Arm arm, String id) {
        return arm.events().stream().anyMatch(event -> event.id().equals(id));
    }

    /**
     * This draft with another number of months.
     *
     * @param count a whole number as it would be written in a file
     * @throws InvalidScenarioException if the number is not permitted, or a change of this draft lies beyond it and
     *     beyond every horizon that the file inherits
     */
    public ScenarioDraft withHorizon(String count) {
        int horizon = Reach.horizon(scalar(count), lineage.reach(), changes.values(), base.world());
        return new ScenarioDraft(file, base, lineage, changes, horizon);
    }

    private String target(String arm) {
        if (!arm.isEmpty() && base.arm(arm).isEmpty()) {
            throw new IllegalArgumentException("There is no arm (" + arm + ") in scenario (" + base.id() + ").");
        }
        return base.arms().size() == 1 ? ALL_ARMS : arm;
    }

    private ScenarioDraft with(Change change, YamlNode value) {
        return with(change, change.kind().section(), YamlNode.mapping(change.name(), value));
    }

    private ScenarioDraft with(Change change, String key, YamlNode content) {
        Faults faults = new Faults();
        Section section = new Field("draft", YamlNode.mapping(key, content), faults).section(LayerReader.KEYS);
        Layer edit = LayerReader.read(section, names(Reach.of(change, targets(change.arm()), months)), faults);
        faults.refuseIfAny();
        ScenarioDraft before = without(change);
        ScenarioDraft after = before.edited(change.arm(), edit);
        return ArmDifference.isNone(before.scenario, after.scenario, change) ? before : after;
    }

    private ScenarioDraft edited(String arm, Layer edit) {
        Map<String, Layer> layers = new TreeMap<>(changes);
        layers.merge(arm, edit, Layer::edited);
        return draft(layers, months);
    }

    /** This draft with one value as it was in the file; of all arms where the change is to all. */
    public ScenarioDraft without(Change change) {
        if (change.equals(HORIZON)) {
            return withHorizon(String.valueOf(base.months()));
        }
        String target = target(change.arm());
        Map<String, Layer> layers = new TreeMap<>(changes);
        layers.replaceAll((arm, layer) -> target.isEmpty() || target.equals(arm) ? layer.without(change) : layer);
        return draft(layers, months);
    }

    /** This draft with every value as it was in the file. */
    public ScenarioDraft reset() {
        return draft(Map.of(), base.months());
    }

    private ScenarioDraft draft(Map<String, Layer> layers, int horizon) {
        Map<String, Layer> kept = new TreeMap<>(layers);
        kept.values().removeIf(Layer::isEmpty);
        return new ScenarioDraft(file, base, lineage, kept, horizon);
    }

    private static YamlNode scalar(String text) {
        return YamlNode.plain(text, HERE);
    }
}
