package org.entente.results;

import java.time.YearMonth;
import java.util.Optional;

/**
 * A row of {@code failures.csv}: a replication that failed, and why.
 *
 * @param arm the arm's id
 * @param replication number of the replication, from 0
 * @param month the month in which it failed, where known
 * @param state the state concerned; empty where unknown
 * @param term the quantity that was not finite; empty where unknown
 * @param reason the reason in words
 */
public record FailureRow(
        String arm, long replication, Optional<YearMonth> month, String state, String term, String reason) {}
