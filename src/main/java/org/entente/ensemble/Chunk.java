package org.entente.ensemble;

/**
 * A fixed block of replications of all arms: what is committed at once and what a resumed batch skips. Arms stay together
 * so that paired replications do.
 *
 * @param index number of the chunk, from 0
 * @param first first replication
 * @param end replication after the last
 */
public record Chunk(int index, long first, long end) {
    /** Replications of each arm. */
    public int size() {
        return Math.toIntExact(end - first);
    }
}
