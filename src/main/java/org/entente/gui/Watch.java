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
 * @param replications how many histories there are to choose from; those of the batch where a recorded one is watched
 */
public record Watch(
        Scenario scenario, Optional<ScenarioDraft> draft, Arm arm, long seed, long replication, long replications) {
    /**
     * A history of a draft, of which there are as many as there are numbers.
     *
     * @param draft the draft to tune
     * @param arm the arm that is shown first
     * @param seed the root seed
     * @param replication the number of the history
     */
    public static Watch of(ScenarioDraft draft, Arm arm, long seed, long replication) {
        return new Watch(draft.scenario(), Optional.of(draft), arm, seed, replication, Long.MAX_VALUE);
    }

    /** Whether the history has happened, in a batch. */
    boolean isRecorded() {
        return draft.isEmpty();
    }

    HistoryKey key() {
        return new HistoryKey(seed, replication);
    }
}
