package org.entente.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.parameter.Parameter;
import org.entente.parameter.ParameterCatalogue;
import org.entente.parameter.ParameterClass;
import org.entente.parameter.Prior;
import org.entente.parameter.Quality;
import org.entente.scenario.Arm;
import org.entente.scenario.Driver;
import org.entente.scenario.DriverKey;
import org.entente.scenario.Mechanism;
import org.entente.scenario.MemberProfile;
import org.entente.scenario.Scenario;
import org.entente.scenario.ScenarioEvent;
import org.entente.scenario.ScenarioFolder;
import org.entente.scenario.ScenarioReader;
import org.entente.scenario.Sourced;
import org.entente.scenario.Trait;
import org.entente.scenario.World;
import org.entente.theory.Participation;
import org.entente.theory.ResponseLevel;
import org.entente.theory.ThreatClass;

/** A shipped arm with single things changed, for tests. */
record Variant(World world, Arm arm, int months) {
    static final long SEED = 20220105;

    private static final Path FOLDER = Path.of("scenarios");
    private static final Map<String, Scenario> READ = new ConcurrentHashMap<>();

    static Scenario scenario(String id) {
        return READ.computeIfAbsent(id, name -> ScenarioReader.read(FOLDER.resolve(name + ".yaml")));
    }

    /** The first arm of a shipped scenario. */
    static Variant of(String id) {
        Scenario scenario = scenario(id);
        return new Variant(scenario.world(), scenario.arms().get(0), scenario.months());
    }

    static Variant of(String id, String arm) {
        Scenario scenario = scenario(id);
        return new Variant(scenario.world(), scenario.arm(arm).orElseThrow(), scenario.months());
    }

    /** Every arm of every shipped scenario. */
    static List<Variant> shipped() {
        return ScenarioFolder.list(FOLDER).stream()
                .map(listing -> scenario(listing.id()))
                .flatMap(scenario ->
                        scenario.arms().stream().map(each -> new Variant(scenario.world(), each, scenario.months())))
                .toList();
    }

    /** Peace in which nothing breaks out unless an event says so. */
    static Variant calm() {
        return of("peace")
                .without("kazakhstan-january")
                .set("attackRate", 0)
                .set("transnationalRate", 0)
                .set("domesticRate", 0)
                .set("clashRate", 0);
    }

    Variant months(int horizon) {
        return new Variant(world, arm, horizon);
    }

    Variant world(World changed) {
        return new Variant(changed, arm, months);
    }

    Variant set(String parameter, double value) {
        Map<String, Double> parameters = new HashMap<>(arm.parameters());
        parameters.put(parameter, value);
        return arm(arm.drivers(), arm.events(), arm.mechanisms(), parameters, arm.uncertainties());
    }

    Variant set(Driver driver, String subject, double value) {
        return set(driver, subject, org.entente.scenario.Path.constant(value));
    }

    Variant set(Driver driver, String subject, org.entente.scenario.Path path) {
        Map<DriverKey, org.entente.scenario.Path> drivers = new HashMap<>(arm.drivers());
        drivers.put(new DriverKey(driver, subject), path);
        return arm(drivers, arm.events(), arm.mechanisms(), arm.parameters(), arm.uncertainties());
    }

    Variant toggle(Mechanism mechanism, boolean on) {
        Set<Mechanism> mechanisms = EnumSet.copyOf(arm.mechanisms());
        if (on) {
            mechanisms.add(mechanism);
        } else {
            mechanisms.remove(mechanism);
        }
        return arm(arm.drivers(), arm.events(), mechanisms, arm.parameters(), arm.uncertainties());
    }

    Variant allMechanisms() {
        Variant all = this;
        for (Mechanism mechanism : Mechanism.values()) {
            all = all.toggle(mechanism, true);
        }
        return all;
    }

    Variant with(ScenarioEvent... events) {
        List<ScenarioEvent> all = new ArrayList<>(arm.events());
        all.addAll(Arrays.asList(events));
        return arm(arm.drivers(), all, arm.mechanisms(), arm.parameters(), arm.uncertainties());
    }

    Variant without(String event) {
        List<ScenarioEvent> kept =
                arm.events().stream().filter(each -> !each.id().equals(event)).toList();
        return arm(arm.drivers(), kept, arm.mechanisms(), arm.parameters(), arm.uncertainties());
    }

    /** All uncertainties drawn from their priors. */
    Variant uncertain() {
        Map<String, Prior> priors = new HashMap<>();
        for (Parameter parameter : ParameterCatalogue.all(ParameterClass.UNCERTAINTY)) {
            priors.put(parameter.name(), parameter.prior());
        }
        return arm(arm.drivers(), arm.events(), arm.mechanisms(), arm.parameters(), priors);
    }

    Variant status(String state, Participation status) {
        return member(
                state,
                m -> new MemberProfile(
                        m.state(),
                        m.name(),
                        sourced(status),
                        m.canJoin(),
                        m.observed(),
                        m.unionState(),
                        m.shanghaiMemberFrom(),
                        m.region(),
                        m.traits(),
                        m.affinities()));
    }

    Variant trait(String state, Trait trait, double value) {
        return member(state, m -> {
            Map<Trait, Sourced<Double>> traits = new HashMap<>(m.traits());
            traits.put(trait, sourced(value));
            return new MemberProfile(
                    m.state(),
                    m.name(),
                    m.status(),
                    m.canJoin(),
                    m.observed(),
                    m.unionState(),
                    m.shanghaiMemberFrom(),
                    m.region(),
                    traits,
                    m.affinities());
        });
    }

    Variant members(List<MemberProfile> members) {
        return world(new World(
                world.id(),
                world.title(),
                world.start(),
                world.patron(),
                world.organisation(),
                members,
                world.powers(),
                world.threatSources(),
                world.clashPairs(),
                world.objections(),
                world.history()));
    }

    Variant crisis(int month, String state, ThreatClass threatClass, double severity, ResponseLevel response) {
        return with(new ScenarioEvent.Crisis(
                "forced-" + state + month,
                month,
                state,
                threatClass,
                severity,
                Optional.of(true),
                Optional.of(response),
                Optional.empty(),
                false));
    }

    /** A crisis in which help is asked for and given as the model has it. */
    Variant crisis(int month, String state, ThreatClass threatClass, double severity) {
        return with(new ScenarioEvent.Crisis(
                "asked-" + state + month,
                month,
                state,
                threatClass,
                severity,
                Optional.of(true),
                Optional.empty(),
                Optional.empty(),
                false));
    }

    Variant unasked(int month, String state, ThreatClass threatClass, double severity) {
        return with(new ScenarioEvent.Crisis(
                "unasked-" + state + month,
                month,
                state,
                threatClass,
                severity,
                Optional.of(false),
                Optional.empty(),
                Optional.empty(),
                false));
    }

    PreparedArm prepared() {
        return new PreparedArm(world, arm, months);
    }

    /** The first histories. */
    Stream<History> histories(int count) {
        PreparedArm prepared = prepared();
        return IntStream.range(0, count).mapToObj(k -> Replication.run(prepared, SEED, k));
    }

    History history() {
        return Replication.run(prepared(), SEED, 0);
    }

    static <T> Sourced<T> sourced(T value) {
        return new Sourced<>(value, "test", Quality.C);
    }

    static int measure(History history, String name, String state) {
        return Measures.position(history.measures(), name, state).orElseThrow();
    }

    static double value(History history, String name, String state, int month) {
        return history.value(measure(history, name, state), month);
    }

    static <E extends HistoryEvent> List<E> events(History history, Class<E> kind) {
        return history.events().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private Variant member(String state, UnaryOperator<MemberProfile> change) {
        return members(world.members().stream()
                .map(m -> m.state().equals(state) ? change.apply(m) : m)
                .toList());
    }

    private Variant arm(
            Map<DriverKey, org.entente.scenario.Path> drivers,
            List<ScenarioEvent> events,
            Set<Mechanism> mechanisms,
            Map<String, Double> parameters,
            Map<String, Prior> uncertainties) {
        return new Variant(
                world, new Arm(arm.id(), arm.title(), drivers, events, mechanisms, parameters, uncertainties), months);
    }
}
