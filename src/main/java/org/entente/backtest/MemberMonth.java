package org.entente.backtest;

import java.time.YearMonth;
import org.entente.theory.Participation;

/**
 * One state in one month of the record, with the month that follows.
 *
 * @param state ISO 3166 alpha-3 code
 * @param status participation at the end of the month
 * @param next participation at the end of the next month
 * @param circumstances what surrounds the state in this month
 */
public record MemberMonth(String state, Participation status, Participation next, Circumstances circumstances) {
    /** The month. */
    public YearMonth month() {
        return circumstances.month();
    }

    /** Whether the state moves down the ladder in the next month. */
    boolean movesDown() {
        return next.rung() > status.rung();
    }

    /** Whether the state moves up the ladder in the next month. */
    boolean movesUp() {
        return next.rung() < status.rung();
    }
}
