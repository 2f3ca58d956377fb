package org.entente.ensemble;

import java.util.List;
import java.util.SortedMap;

/**
 * All that is summed over the replications of one arm in one chunk.
 *
 * @param succeeded replications that succeeded
 * @param failures replications that failed
 * @param outcome the main outcome, one series
 * @param membership counts of status, index {@code (state * months + month) * 4 + rung}
 * @param cells monthly values, index as in {@link Layout#cell}
 * @param grid the distributions of the same
 * @param responses crises by kind and answer
 * @param horizon the attraction at the horizon, index {@code state * terms + term}
 * @param firstMove the attraction at the first move down, same index
 * @param draws sums by parameter draw
 * @param answers answers to requests by parameter draw
 */
public record ArmAggregate(
        long succeeded,
        List<FailedReplication> failures,
        Moments outcome,
        IntSeries membership,
        Moments cells,
        GridCounts grid,
        SortedMap<ResponseKey, Long> responses,
        Moments horizon,
        Moments firstMove,
        DrawSums draws,
        AnswerSums answers) {}
