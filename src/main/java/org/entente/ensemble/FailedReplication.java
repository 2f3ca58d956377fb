package org.entente.ensemble;

import org.entente.model.ReplicationFailedException;

/**
 * A replication that failed.
 *
 * @param replication number of the replication
 * @param month months since the start, or {@link ReplicationRow#NEVER} where unknown
 * @param state ISO code; empty where unknown
 * @param term the quantity that was not finite; empty where unknown
 * @param reason the reason in words
 */
public record FailedReplication(long replication, int month, String state, String term, String reason) {
    static FailedReplication of(long replication, Throwable cause) {
        if (cause instanceof ReplicationFailedException failure) {
            return new FailedReplication(
                    replication, failure.month(), failure.state(), failure.term(), failure.getMessage());
        }
        return new FailedReplication(replication, ReplicationRow.NEVER, "", "", words(cause));
    }

    private static String words(Throwable cause) {
        String name = cause.getClass().getSimpleName();
        return cause.getMessage() == null ? name : name + ": " + cause.getMessage();
    }
}
