package org.entente.results;

import java.time.YearMonth;

/**
 * A row of {@code measures.csv}: the distribution of a measure over replications at the end of a month.
 *
 * @param month the month
 * @param arm the arm's id
 * @param measure the measure's name
 * @param state ISO code; empty for a measure of the whole alliance
 * @param n replications in which the measure is defined
 * @param mean mean; NaN where n is 0
 * @param meanLower lower end of the 95 % normal interval of the mean; NaN where n is below 2
 * @param meanUpper upper end
 * @param sd standard deviation over replications; NaN where n is below 2
 * @param q05 5 % quantile, within the grid error that the manifest states; NaN where n is 0
 * @param q25 25 % quantile
 * @param q50 median
 * @param q75 75 % quantile
 * @param q95 95 % quantile
 */
public record MeasureRow(
        YearMonth month,
        String arm,
        String measure,
        String state,
        long n,
        double mean,
        double meanLower,
        double meanUpper,
        double sd,
        double q05,
        double q25,
        double q50,
        double q75,
        double q95) {}
