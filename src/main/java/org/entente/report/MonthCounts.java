package org.entente.report;

import java.util.List;
import java.util.Set;
import org.entente.results.MembershipRow;
import org.entente.statistics.Estimate;
import org.entente.statistics.Wilson;

/**
 * How many replications have a state at which rung at the end of a month.
 *
 * @param x the end of the month, in years
 * @param rows one row for each status
 */
record MonthCounts(double x, List<MembershipRow> rows) {
    /** The share at any of several statuses, with its interval. */
    Estimate atAny(Set<String> statuses) {
        long count = rows.stream()
                .filter(row -> statuses.contains(row.status()))
                .mapToLong(MembershipRow::count)
                .sum();
        return Wilson.of(count, rows.get(0).n());
    }

    Series.Point point(Set<String> statuses) {
        Estimate share = atAny(statuses);
        return new Series.Point(x, share.value(), share.lower(), share.upper());
    }
}
