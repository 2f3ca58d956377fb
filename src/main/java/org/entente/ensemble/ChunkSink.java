package org.entente.ensemble;

/** Takes finished chunks. Called by the thread that finished the chunk, by several threads at once. */
@FunctionalInterface
public interface ChunkSink {
    /**
     * Stores a chunk. An exception ends the batch; chunks stored before stay stored.
     *
     * @param tally the chunk
     */
    void accept(ChunkTally tally);
}
