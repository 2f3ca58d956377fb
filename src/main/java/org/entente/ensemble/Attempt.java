package org.entente.ensemble;

import java.util.Optional;
import org.entente.model.History;

/**
 * One replication that succeeded or failed.
 *
 * @param history the history of a success
 * @param failure the reason of a failure
 */
record Attempt(Optional<History> history, Optional<FailedReplication> failure) {
    static Attempt of(ReplicationSource source, int arm, long replication) {
        try {
            return new Attempt(Optional.of(source.run(arm, replication)), Optional.empty());
        } catch (RuntimeException | StackOverflowError | AssertionError cause) {
            return new Attempt(Optional.empty(), Optional.of(FailedReplication.of(replication, cause)));
        }
    }
}
