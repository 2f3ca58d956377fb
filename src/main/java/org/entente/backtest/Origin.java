package org.entente.backtest;

import java.time.YearMonth;
import java.util.List;

/**
 * The moment of a forecast and everything that a forecaster is told at it.
 *
 * @param month the last month known; forecasts begin with the month after it
 * @param foresight what is told about later months
 * @param situations the states whose future is asked for
 */
public record Origin(YearMonth month, Foresight foresight, List<Situation> situations) {
    /** Months that a forecast looks ahead. */
    public static final int MONTHS = 60;

    /** An origin with a copy of the list. */
    public Origin {
        situations = List.copyOf(situations);
    }
}
