package org.entente.ensemble;

import org.entente.model.History;

/** Where histories come from: the model, or a stand-in in tests. Called by many threads at once. */
public interface ReplicationSource {
    /** What all histories have in common. */
    Layout layout();

    /**
     * Simulates one replication.
     *
     * @param arm index of the arm in the scenario
     * @param replication number of the replication
     * @return the history
     */
    History run(int arm, long replication);
}
