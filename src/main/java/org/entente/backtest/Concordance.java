package org.entente.backtest;

import java.util.List;

/**
 * How often the member with the higher foretold risk disengages first, among pairs whose order the record shows; 0.5 for
 * guesses, 1 for perfect order. Only members of one origin are compared, so that a forecaster gains nothing by telling
 * periods apart. Rank only: not a proper score, and blind to calibration.
 *
 * @param harrell share of pairs in right order, ties of the forecast count half (F. E. Harrell and others, "Evaluating the
 *     yield of medical tests", JAMA 247, 1982); not a number without a pair
 * @param uno the same with each pair weighted by the inverse square of the probability of being observed until the first
 *     of the two events (H. Uno and others, "On the C-statistics for evaluating overall adequacy of risk prediction
 *     procedures with censored survival data", Statistics in Medicine 30, 2011)
 * @param pairs number of pairs in known order
 */
public record Concordance(double harrell, double uno, long pairs) {
    /**
     * One member at one origin.
     *
     * @param member the member
     * @param stratum the group within which pairs are formed
     * @param risk the foretold risk; only its order counts
     * @param months months to the event, or to the end of observation
     * @param observed whether the event was seen
     */
    public record Subject(String member, String stratum, double risk, int months, boolean observed) {
        /** Whether the record shows that this one disengaged before another of its stratum. */
        boolean isBefore(Subject other) {
            return observed
                    && stratum.equals(other.stratum)
                    && (months < other.months || (months == other.months && !other.observed));
        }
    }

    /** The concordance of all pairs within strata. */
    public static Concordance of(List<Subject> subjects) {
        return new OrderedPairs(subjects).concordance();
    }
}
