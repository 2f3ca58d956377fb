package org.entente.model;

import java.util.ArrayList;
import java.util.List;

/** Runs one replication from its first month to its horizon. */
public final class Replication {
    private Replication() {}

    /**
     * The history of an arm under one replication's luck.
     *
     * @param arm what is simulated
     * @param rootSeed the seed of the batch
     * @param replication the number of the history
     * @param observers who watches besides
     * @throws ReplicationFailedException if a utility or a stock is no longer finite
     */
    public static History run(PreparedArm arm, long rootSeed, long replication, Observer... observers) {
        HistoryRecorder recorder = new HistoryRecorder(arm);
        List<Observer> watching = new ArrayList<>(List.of(observers));
        watching.add(recorder);
        new AllianceSimulation(arm, rootSeed, replication, watching).runToHorizon();
        return recorder.history();
    }
}
