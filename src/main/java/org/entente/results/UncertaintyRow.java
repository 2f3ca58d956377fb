package org.entente.results;

import java.time.YearMonth;
import org.entente.ensemble.OneWay;

/**
 * A row of {@code parameter-uncertainty.csv}.
 *
 * @param month the month
 * @param arm the arm's id
 * @param measure the measure's name; passive, frozen or out for the share at the rung or further down; response_ and a level
 *     or reason_ and a reason for the share of requests up to the month that were answered so
 * @param state ISO code; empty for a measure of the whole alliance
 * @param threatClass the class of the crises in which help was asked for (column {@code class}); empty for other measures
 * @param analysis variance between and within parameter draws
 */
public record UncertaintyRow(
        YearMonth month, String arm, String measure, String state, String threatClass, OneWay analysis) {}
