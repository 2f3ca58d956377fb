package org.entente.backtest;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * What surrounds a member in one month, its own status apart.
 *
 * @param month the month
 * @param covariates the covariates of the record, in the order of their names; not changed by anyone
 * @param answer how the last request up to this month was answered; empty if there was none
 * @param occasions what happened up to this month, and what the treaty has fixed for any
 */
public record Circumstances(YearMonth month, double[] covariates, Optional<Answer> answer, Occasions occasions) {
    /** Circumstances without any occasion. */
    public Circumstances(YearMonth month, double[] covariates, Optional<Answer> answer) {
        this(month, covariates, answer, Occasions.NONE);
    }

    /** The same, as if nothing changed until another month; what is dated grows older. */
    Circumstances unchangedIn(YearMonth later) {
        return new Circumstances(later, covariates, answer, occasions);
    }

    /** Whether the last request was refused within so many months. */
    boolean refusedWithin(int months) {
        return answer.isPresent() && answer.get().refusedWithin(months, month);
    }

    /** The covariates, then the inputs of the occasions. */
    double[] inputs() {
        return DoubleStream.concat(Arrays.stream(covariates), Arrays.stream(occasions.inputs(month)))
                .toArray();
    }
}
