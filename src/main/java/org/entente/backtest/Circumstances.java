package org.entente.backtest;

import java.time.YearMonth;
import java.util.Optional;

/**
 * What surrounds a member in one month, its own status apart.
 *
 * @param month the month
 * @param covariates the covariates of the record, in the order of their names; not changed by anyone
 * @param answer how the last request up to this month was answered; empty if there was none
 */
public record Circumstances(YearMonth month, double[] covariates, Optional<Answer> answer) {
    /** The same, as if nothing changed until another month. */
    Circumstances unchangedIn(YearMonth later) {
        return new Circumstances(later, covariates, answer);
    }

    /** Whether the last request was refused within so many months. */
    boolean refusedWithin(int months) {
        return answer.isPresent() && answer.get().refusedWithin(months, month);
    }
}
