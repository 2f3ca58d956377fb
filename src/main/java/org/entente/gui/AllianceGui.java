package org.entente.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.AllianceSimulation;
import org.entente.model.PreparedArm;
import org.entente.model.ReplicationFailedException;
import org.entente.scenario.Arm;
import org.entente.scenario.Scenario;
import sim.display.GUIState;
import sim.engine.Schedule;
import sim.portrayal.Inspector;

/**
 * A history as MASON's console drives it.
 *
 * <p>A history is a function of its arm, its root seed and its replication, and cannot be rewound; so every start puts a
 * new {@link AllianceSimulation} into {@link #state}, which MASON allows before it starts a state. MASON's own seed, of 32
 * bits only, counts for nothing; the window's fields hold all 64 bits and the replication.
 */
public final class AllianceGui extends GUIState {
    private final List<Runnable> watchers = new ArrayList<>();
    private final List<Runnable> starters = new ArrayList<>();
    private Scenario scenario;
    private PreparedArm arm;
    private HistoryKey key;
    private HistoryKey begun;
    private Chronicle chronicle = new Chronicle();
    private Optional<String> failure = Optional.empty();

    /** The history with this key of the scenario's arm; not begun. */
    AllianceGui(Scenario scenario, Arm arm, HistoryKey key) {
        this(scenario, PreparedArm.of(scenario, arm, scenario.months()), key);
    }

    private AllianceGui(Scenario scenario, PreparedArm arm, HistoryKey key) {
        super(new AllianceSimulation(arm, key.seed(), key.replication(), List.of()));
        this.scenario = scenario;
        this.arm = arm;
        this.key = key;
        begun = key;
    }

    /** The name in MASON's title bars. */
    public static String getName() {
        return "Entente";
    }

    /** The text of MASON's page about the simulation. */
    public static Object getInfo() {
        return """
                <html><body style="font-family: sans-serif; margin: 12px">
                <h2>Entente</h2>
                <p>One history of an alliance around a dominant patron, month by month.</p>
                <p>Below: start, pause or step, and stop. <b>Console</b>: delay, seed, and when to stop or pause.
                <b>Inspectors</b>: double-click an actor on the map. <b>Model</b>: the measures of the alliance. The
                magnifier beside a property draws it over time.</p>
                </body></html>
                """;
    }

    /** Takes another scenario or arm from the next start on. */
    void choose(Scenario chosenScenario, Arm chosenArm) {
        scenario = chosenScenario;
        arm = PreparedArm.of(chosenScenario, chosenArm, chosenScenario.months());
        chronicle = new Chronicle();
    }

    /** Takes another history from the next start on. */
    void choose(HistoryKey chosen) {
        key = chosen;
    }

    /** Calls back when a history begins, before its first month. */
    void onStart(Runnable starter) {
        starters.add(starter);
    }

    /** Calls back after every month and every start, on the thread that simulates. */
    void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    @Override
    public void start() {
        if (!key.equals(begun)) {
            chronicle = new Chronicle();
            begun = key;
        }
        chronicle.rewind();
        failure = Optional.empty();
        state = new AllianceSimulation(arm, key.seed(), key.replication(), List.of(chronicle));
        super.start();
        starters.forEach(Runnable::run);
        changed();
    }

    /** Tells the watchers that something is different. */
    void changed() {
        watchers.forEach(Runnable::run);
    }

    @Override
    public boolean step() {
        boolean more = false;
        try {
            more = simulation().month() < arm.months() && super.step();
        } catch (ReplicationFailedException broken) {
            failure = Optional.of(broken.getMessage());
        }
        changed();
        return more;
    }

    @Override
    public void finish() {
        super.finish();
        changed();
    }

    /** Reads the simulation between two months. */
    void whileStill(Runnable reader) {
        Schedule schedule = state.schedule; // what MASON locks while a month is simulated
        synchronized (schedule) {
            reader.run();
        }
    }

    /** A table of the alliance's measures that outlives the history that it shows. */
    @Override
    public Inspector getInspector() {
        return new MeasureInspector(this, "", "Alliance");
    }

    /** The scenario. */
    Scenario scenario() {
        return scenario;
    }

    /** The history under way. */
    AllianceSimulation simulation() {
        return (AllianceSimulation) state;
    }

    /** Which history is under way. */
    HistoryKey key() {
        return key;
    }

    /** What was seen of it. */
    Chronicle chronicle() {
        return chronicle;
    }

    /** What broke the history off, if anything did. */
    Optional<String> failure() {
        return failure;
    }
}
