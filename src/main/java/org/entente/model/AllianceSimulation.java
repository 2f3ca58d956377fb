package org.entente.model;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.random.ActorKey;
import org.entente.random.EventKind;
import org.entente.random.KeyedRandom;
import org.entente.scenario.ScenarioEvent;
import org.entente.theory.Participation;
import org.entente.theory.ThreatClass;
import sim.engine.Schedule;
import sim.engine.SimState;

/**
 * One history of an alliance, a MASON simulation whose step is a month.
 *
 * <p>A history is a function of the arm, the root seed and the replication alone: every draw is keyed by its event, and
 * MASON's own generator is never used. A month is one event of the schedule, at {@link #MONTH_ORDERING}, that goes
 * through the phases of {@link Phase}; whoever watches through the schedule takes a later ordering.
 */
public final class AllianceSimulation extends SimState {
    /** Ordering of the month in the schedule; displays and charts take a higher one. */
    public static final int MONTH_ORDERING = 0;

    private static final long serialVersionUID = 1;

    // MASON demands a serializable state; a history is re-executed from its key and never serialized.
    private final transient PreparedArm arm;
    private final transient KeyedRandom luck;
    private final transient PreparedArm.Conduct conduct;
    private final transient Rule[] rules;
    private final transient Agents agents;
    private final transient Participation[] choices;
    private final transient List<Case> cases = new ArrayList<>();
    private final transient Observer[] observers;
    private final transient double[] values;
    private final transient long patronKey;
    private final boolean detailed;
    private final int firstCalendarIndex;
    private int month;

    /**
     * A history that has not begun.
     *
     * @param arm what is simulated
     * @param rootSeed the seed of the batch, all 64 bits of which count
     * @param replication the number of the history
     * @param observers who watches
     */
    public AllianceSimulation(PreparedArm arm, long rootSeed, long replication, List<Observer> observers) {
        super(0, new Schedule());
        this.arm = arm;
        this.observers = observers.toArray(Observer[]::new);
        luck = new KeyedRandom(rootSeed, replication);
        conduct = arm.conduct(luck);
        rules = conduct.rules().toArray(Rule[]::new);
        detailed = observers.stream().anyMatch(Observer::detailed);
        agents = new Agents(arm, conduct);
        patronKey = ActorKey.of(agents.patron.getState());
        choices = new Participation[agents.members.length];
        values = new double[arm.measures().size()];
        firstCalendarIndex = arm.start().getYear() * 12 + arm.start().getMonthValue() - 1;
        scheduleMonths();
    }

    /**
     * Called by MASON's console before the first month, never by batches. MASON empties the schedule; the months are put
     * back. It does not rewind: another history is another simulation.
     */
    @Override
    public void start() {
        super.start();
        scheduleMonths();
    }

    private void scheduleMonths() {
        schedule.scheduleRepeating(0.0, MONTH_ORDERING, state -> step());
    }

    private void step() {
        if (month < arm.months()) {
            for (Rule rule : rules) {
                rule.apply(this);
            }
            month++;
        }
    }

    /** Simulates all months. */
    public void runToHorizon() {
        runFor(arm.months());
    }

    /** Simulates until a number of months is over, or the horizon is reached. */
    void runFor(int months) {
        while (month < Math.min(months, arm.months())) {
            schedule.step(this);
        }
    }

    /** The month under way, counted from the start of the world; after a month is over, the next. */
    public int month() {
        return month;
    }

    /** The calendar month under way. */
    public YearMonth calendarMonth() {
        return arm.calendar(month);
    }

    /** What is simulated. */
    public PreparedArm arm() {
        return arm;
    }

    /** The dominant ally. */
    public Patron patron() {
        return agents.patron;
    }

    /** The alliance as an organisation. */
    public Organisation organisation() {
        return agents.organisation;
    }

    /** The observed states in alphabetical order of their codes. */
    public List<Member> states() {
        return List.of(agents.observed);
    }

    /** The outside powers in alphabetical order of their codes. */
    public List<OutsidePower> outsidePowers() {
        return List.of(agents.powers);
    }

    /** The sources of threat in alphabetical order of their codes. */
    public List<ThreatSource> threatSources() {
        return List.of(agents.sources);
    }

    /** The current value of a recorded measure. */
    public double value(int measure) {
        return values[measure];
    }

    @Override
    public String toString() {
        return arm.arm().title();
    }

    // ---- what the rules see -------------------------------------------------------------------------------------

    Agents agents() {
        return agents;
    }

    Member[] members() {
        return agents.members;
    }

    Member[] observed() {
        return agents.observed;
    }

    OutsidePower[] powers() {
        return agents.powers;
    }

    ThreatSource[] sources() {
        return agents.sources;
    }

    Border[] borders() {
        return agents.borders;
    }

    List<Case> cases() {
        return cases;
    }

    Participation[] choices() {
        return choices;
    }

    List<ScenarioEvent> scenarioEvents() {
        return arm.events(month);
    }

    Optional<ScenarioEvent.Crisis> forcedCrisis(String state, ThreatClass threatClass) {
        return arm.forcedCrisis(month, state, threatClass);
    }

    // ---- chance -------------------------------------------------------------------------------------------------

    KeyedRandom luck() {
        return luck;
    }

    long patronKey() {
        return patronKey;
    }

    int calendarIndex() {
        return firstCalendarIndex + month;
    }

    double uniform(EventKind kind, long actor, long index) {
        return luck.uniform(kind, actor, calendarIndex(), index);
    }

    Draw draw(EventKind kind, String actor, long index, double uniform, double threshold) {
        return new Draw(kind, actor, month, index, uniform, threshold);
    }

    // ---- the record ---------------------------------------------------------------------------------------------

    boolean followsSteps() {
        return arm.conditioning().followsSteps(month);
    }

    boolean followsCrises() {
        return arm.conditioning().followsCrises(month);
    }

    void recorded(RecordedStep step, Member state, double probability) {
        for (Observer observer : observers) {
            observer.recorded(step, state, month, probability);
        }
    }

    // ---- what happens -------------------------------------------------------------------------------------------

    boolean detailed() {
        return detailed;
    }

    void report(HistoryEvent event) {
        for (Observer observer : observers) {
            observer.event(event);
        }
    }

    void report(Decision decision) {
        for (Observer observer : observers) {
            if (observer.detailed()) {
                observer.decision(decision);
            }
        }
    }

    void legalStep(Member member, HistoryEvent.LegalStep.Step step) {
        report(new HistoryEvent.LegalStep(month, member.code, step));
    }

    void change(Member member, Participation to, Optional<Draw> draw) {
        Participation from = member.participation;
        member.participation = to;
        member.steppedBack = to.rung() > from.rung() && to.rung() >= Participation.FROZEN.rung();
        report(new HistoryEvent.StatusChange(month, member.code, from, to, draw));
    }

    void demandFinite(Member member, String status, double utility) {
        if (!Double.isFinite(utility)) {
            throw new ReplicationFailedException(month, member.code, "utility of " + status, utility);
        }
    }

    void record() {
        Measures.read(this, values);
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                Measure measure = arm.measures().get(i);
                throw new ReplicationFailedException(month, measure.state(), measure.name(), values[i]);
            }
        }
        for (Observer observer : observers) {
            observer.monthEnd(this);
        }
    }

    void copyValues(double[] target, int at) {
        System.arraycopy(values, 0, target, at, values.length);
    }
}
