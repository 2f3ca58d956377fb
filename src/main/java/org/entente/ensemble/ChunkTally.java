package org.entente.ensemble;

import java.util.List;

/**
 * What came of one chunk.
 *
 * @param chunk the chunk
 * @param arms the arms in the order of the scenario
 */
public record ChunkTally(Chunk chunk, List<ArmTally> arms) {}
