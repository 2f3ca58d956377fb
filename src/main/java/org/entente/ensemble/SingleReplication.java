package org.entente.ensemble;

import java.util.Optional;
import org.entente.model.History;

/** Simulates replications one by one into the rows that a batch stores. */
public final class SingleReplication {
    private final ReplicationSource source;
    private final StatisticEvaluator outcome;

    /**
     * Prepares.
     *
     * @param plan the batch that the replications belong to
     * @param source where histories come from
     */
    public SingleReplication(BatchPlan plan, ReplicationSource source) {
        this.source = source;
        outcome = new StatisticEvaluator(plan.scenario().mainOutcome(), source.layout());
    }

    /**
     * Simulates a replication; may be called by several threads.
     *
     * @param arm index of the arm
     * @param replication number of the replication
     * @return its row; empty if it failed
     */
    public Optional<ReplicationRow> row(int arm, long replication) {
        return Attempt.of(source, arm, replication).history().map(history -> row(replication, history));
    }

    private ReplicationRow row(long replication, History history) {
        return new HistoryFold(source.layout()).row(replication, history, outcome.value(history));
    }
}
