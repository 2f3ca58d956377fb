package org.entente.backtest;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.entente.theory.ResponseLevel;

/**
 * How the last request of a member for help was answered.
 *
 * @param month when
 * @param level the level of the answer
 */
public record Answer(YearMonth month, ResponseLevel level) {
    /** Whether the request was refused, words apart, and no longer ago than so many months. */
    boolean refusedWithin(int months, YearMonth now) {
        long ago = ChronoUnit.MONTHS.between(month, now);
        return !level.isAtLeast(ResponseLevel.OBSERVATION) && ago >= 0 && ago < months;
    }
}
