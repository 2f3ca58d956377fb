package org.entente.results;

import java.time.YearMonth;
import org.entente.ensemble.OneWay;

/**
 * A row of {@code parameter-uncertainty.csv}.
 *
 * @param month the month
 * @param arm the arm's id
 * @param measure the measure's name, or passive, frozen or out for the share at the rung or further down
 * @param state ISO code; empty for a measure of the whole alliance
 * @param analysis variance between and within parameter draws
 */
public record UncertaintyRow(YearMonth month, String arm, String measure, String state, OneWay analysis) {}
