package org.entente.results;

import java.time.YearMonth;

/**
 * A row of {@code membership.csv}: how many replications have a member at a status at the end of a month.
 *
 * @param month the month
 * @param arm the arm's id
 * @param member ISO 3166 alpha-3 code
 * @param status FULL, PASSIVE, FROZEN or OUT
 * @param count replications with this status
 * @param share count / n
 * @param lower lower end of the 95 % Wilson interval of the share
 * @param upper upper end
 * @param n replications that succeeded
 */
public record MembershipRow(
        YearMonth month,
        String arm,
        String member,
        String status,
        long count,
        double share,
        double lower,
        double upper,
        long n) {}
