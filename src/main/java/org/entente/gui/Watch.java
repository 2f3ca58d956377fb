package org.entente.gui;

import java.util.Optional;
import org.entente.scenario.Arm;
import org.entente.scenario.Scenario;
import org.entente.scenario.ScenarioDraft;

/**
 * What the console is opened on.
 *
 * @param scenario the scenario
 * @param draft the draft to tune; empty where a recorded history is watched
 * @param arm the arm of the scenario that is shown first
 * @param seed the root seed
 * @param replication the number of the history
 */
public record Watch(Scenario scenario, Optional<ScenarioDraft> draft, Arm arm, long seed, long replication) {
    HistoryKey key() {
        return new HistoryKey(seed, replication);
    }
}
