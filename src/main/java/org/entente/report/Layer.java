package org.entente.report;

/**
 * One arm among several that are laid over each other.
 *
 * @param label what the legend calls it
 * @param batch its batch
 * @param arm its id
 */
record Layer(String label, BatchContents batch, String arm) {
    /** What parameters do to it. */
    ParameterBands bands() {
        return new ParameterBands(batch, arm);
    }

    /** Whether any replication succeeded, so that there is something to draw. */
    boolean drawn() {
        return batch.replications().rowCount(arm) > 0;
    }
}
