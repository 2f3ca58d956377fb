package org.entente.results;

/**
 * A row of {@code attraction.csv}: the mean pull of full participation against exit, V(FULL) - V(OUT), by term.
 *
 * @param arm the arm's id
 * @param member ISO code
 * @param moment {@code horizon} (last month) or {@code first-move-down} (the member's first step down the ladder)
 * @param term security, autonomy, dependence, legitimacy, inducement, move-costs or total
 * @param n replications: all that succeeded at the horizon, those with such a move at the first move down
 * @param mean mean in units of utility; NaN where n is 0
 * @param lower lower end of the 95 % normal interval of the mean; NaN where n is below 2
 * @param upper upper end
 */
public record AttractionRow(
        String arm, String member, String moment, String term, long n, double mean, double lower, double upper) {}
