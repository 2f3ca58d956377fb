package org.entente.ensemble;

import java.util.List;

/**
 * What came of one arm in one chunk.
 *
 * @param rows the replications that succeeded
 * @param aggregate all that is summed over replications
 */
public record ArmTally(List<ReplicationRow> rows, ArmAggregate aggregate) {}
