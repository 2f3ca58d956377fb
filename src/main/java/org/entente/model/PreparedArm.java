package org.entente.model;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.parameter.ParameterCatalogue;
import org.entente.parameter.ParameterSet;
import org.entente.parameter.ParameterSource;
import org.entente.parameter.Prior;
import org.entente.random.ActorKey;
import org.entente.random.EventKind;
import org.entente.random.KeyedRandom;
import org.entente.scenario.Arm;
import org.entente.scenario.Mechanism;
import org.entente.scenario.MemberProfile;
import org.entente.scenario.Objection;
import org.entente.scenario.PowerProfile;
import org.entente.scenario.Scenario;
import org.entente.scenario.ScenarioEvent;
import org.entente.scenario.World;
import org.entente.theory.Participation;
import org.entente.theory.ThreatClass;

/** One arm of a scenario made ready for many histories; immutable, shared by all threads. */
public final class PreparedArm {
    private final World world;
    private final Arm arm;
    private final int months;
    private final List<MemberProfile> members;
    private final List<PowerProfile> powers;
    private final List<String> states;
    private final List<Participation> initial;
    private final List<Measure> measures;
    private final Courses courses;
    private final List<List<ScenarioEvent>> events;
    private final Map<String, Map<ThreatClass, Map<String, Double>>> objections;
    private final ParameterSet parameters;
    private final List<YearMonth> calendar;
    private final Conduct conduct;
    private final Conditioning conditioning;
    private final ParameterSource source;

    /** The rules of a month and the beliefs at the start, for one set of parameters. */
    record Conduct(List<Rule> rules, Map<String, Beliefs.Start> beliefs, ParameterSet parameters) {}

    /** Lays out an arm of a scenario over a number of months, at least 1, with the scenario's source of parameters. */
    public static PreparedArm of(Scenario scenario, Arm arm, int months) {
        return new PreparedArm(scenario.world(), arm, months, scenario.parameterSource());
    }

    /**
     * Lays out drivers and events month by month; parameters that the arm leaves open have their defaults.
     *
     * @param world the start world
     * @param arm the variant
     * @param months number of months to simulate, at least 1
     */
    public PreparedArm(World world, Arm arm, int months) {
        this(world, arm, months, ParameterSource.fixed());
    }

    private PreparedArm(World world, Arm arm, int months, ParameterSource source) {
        this.source = source;
        this.world = world;
        this.arm = arm;
        this.months = months;
        members = world.members().stream()
                .sorted(Comparator.comparing(MemberProfile::state))
                .toList();
        powers = world.powers().stream()
                .filter(power -> arm.mechanisms().contains(Mechanism.REGION) || !isRegion(power))
                .sorted(Comparator.comparing(PowerProfile::code))
                .toList();
        states = Measures.observedStates(world);
        initial = states.stream()
                .map(state -> world.member(state).orElseThrow().status().value())
                .toList();
        measures = Measures.of(world);
        courses = new Courses(arm.drivers(), months);
        events = IntStream.range(0, months).mapToObj(this::eventsOf).toList();
        calendar = IntStream.rangeClosed(0, months)
                .mapToObj(world.start()::plusMonths)
                .toList();
        objections = objections(world);
        parameters = ParameterSet.defaults().with(arm.parameters());
        conduct = conduct(parameters);
        conditioning = Conditioning.NONE;
    }

    private PreparedArm(PreparedArm other, ParameterSet parameters, Conditioning conditioning, ParameterSource source) {
        this.source = source;
        world = other.world;
        arm = other.arm;
        months = other.months;
        members = other.members;
        powers = other.powers;
        states = other.states;
        initial = other.initial;
        measures = other.measures;
        courses = other.courses;
        events = other.events;
        calendar = other.calendar;
        objections = other.objections;
        this.parameters = parameters;
        this.conditioning = conditioning;
        conduct = conduct(parameters);
    }

    /** The same arm, following a record. */
    public PreparedArm following(Conditioning record) {
        return new PreparedArm(this, parameters, record, source);
    }

    /** The same arm under other parameters, which replace those of the arm and of the source; what the arm draws is drawn over them. */
    public PreparedArm under(ParameterSet changed) {
        return new PreparedArm(this, changed, conditioning, ParameterSource.fixed());
    }

    private static boolean isRegion(PowerProfile power) {
        return power.code().equals(PowerProfile.REGION);
    }

    private List<ScenarioEvent> eventsOf(int month) {
        return arm.events().stream().filter(event -> event.month() == month).toList();
    }

    private static Map<String, Map<ThreatClass, Map<String, Double>>> objections(World world) {
        Map<String, Map<ThreatClass, Map<String, Double>>> byVoter = new HashMap<>();
        for (Objection objection : world.objections()) {
            for (ThreatClass threatClass : objection.classes()) {
                byVoter.computeIfAbsent(objection.voter(), voter -> new EnumMap<>(ThreatClass.class))
                        .computeIfAbsent(threatClass, any -> new HashMap<>())
                        .put(objection.requester(), objection.strength().value());
            }
        }
        return byVoter;
    }

    private Conduct conduct(ParameterSet parameters) {
        Assumptions assumptions = new Assumptions(world, parameters, arm.mechanisms());
        Map<String, Beliefs.Start> beliefs = new HashMap<>();
        for (MemberProfile member : members) {
            beliefs.put(member.state(), Beliefs.replay(assumptions, member));
        }
        return new Conduct(Phase.rules(assumptions), beliefs, parameters);
    }

    /** The rules for one replication; those with drawn parameters are made anew. */
    Conduct conduct(KeyedRandom luck) {
        boolean fixed = source.draws() == 0 && arm.uncertainties().isEmpty();
        return fixed ? conduct : conduct(drawn(luck.rootSeed(), source.draw(luck.replication())));
    }

    /** The parameters of a draw: the source's, over them those of the arm, over them those that the arm draws. */
    private ParameterSet drawn(long rootSeed, long draw) {
        KeyedRandom luck = new KeyedRandom(rootSeed, draw);
        Map<String, Double> drawn = new HashMap<>(source.values(rootSeed, draw));
        drawn.keySet().removeAll(arm.parameters().keySet());
        arm.uncertainties().forEach((name, prior) -> drawn.put(name, uncertain(name, prior, luck)));
        return parameters.with(drawn);
    }

    private static double uncertain(String name, Prior prior, KeyedRandom luck) {
        double drawn = prior.quantile(luck.uniform(EventKind.PARAMETER_SET, ActorKey.of(name), 0, 0));
        return ParameterCatalogue.get(name).held(drawn);
    }

    double accessionObjection(String voter, String candidate) {
        for (Objection objection : world.objections()) {
            if (objection.classes().isEmpty()
                    && objection.voter().equals(voter)
                    && objection.requester().equals(candidate)) {
                return objection.strength().value();
            }
        }
        return 0;
    }

    double objection(String voter, String requester, ThreatClass threatClass) {
        return objections
                .getOrDefault(voter, Map.of())
                .getOrDefault(threatClass, Map.of())
                .getOrDefault(requester, 0.0);
    }

    /** The start world. */
    public World world() {
        return world;
    }

    /** The variant. */
    public Arm arm() {
        return arm;
    }

    /** Number of simulated months. */
    public int months() {
        return months;
    }

    /** First simulated month. */
    public YearMonth start() {
        return world.start();
    }

    /** The measures recorded each month. */
    public List<Measure> measures() {
        return measures;
    }

    YearMonth calendar(int month) {
        return calendar.get(month);
    }

    Conditioning conditioning() {
        return conditioning;
    }

    List<String> states() {
        return states;
    }

    List<Participation> initial() {
        return initial;
    }

    List<MemberProfile> members() {
        return members;
    }

    List<PowerProfile> powers() {
        return powers;
    }

    Courses courses() {
        return courses;
    }

    List<ScenarioEvent> events(int month) {
        return events.get(month);
    }

    Optional<ScenarioEvent.Crisis> forcedCrisis(int month, String state, ThreatClass threatClass) {
        for (ScenarioEvent event : events.get(month)) {
            if (event instanceof ScenarioEvent.Crisis crisis
                    && crisis.threatClass() == threatClass
                    && crisis.state().equals(state)) {
                return Optional.of(crisis);
            }
        }
        return Optional.empty();
    }
}
