package org.entente.backtest;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.entente.statistics.KaplanMeier;

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
     * @param stratum the group within which pairs are formed
     * @param risk the foretold risk; only its order counts
     * @param months months to the event, or to the end of observation
     * @param observed whether the event was seen
     */
    public record Subject(String stratum, double risk, int months, boolean observed) {}

    /** The concordance of all pairs within strata. */
    public static Concordance of(List<Subject> subjects) {
        DoubleUnaryOperator watched = subjects.isEmpty() ? month -> 1 : watched(subjects);
        double right = 0;
        double weightedRight = 0;
        double weights = 0;
        long pairs = 0;
        for (Subject first : subjects) {
            double weight = StrictMath.pow(watched.applyAsDouble(first.months), -2);
            for (Subject second : subjects) {
                if (isBefore(first, second)) {
                    double credit = credit(first.risk, second.risk);
                    pairs++;
                    right += credit;
                    weights += weight;
                    weightedRight += weight * credit;
                }
            }
        }
        return new Concordance(right / pairs, weightedRight / weights, pairs);
    }

    /** Whether the record shows that one disengaged before the other. */
    private static boolean isBefore(Subject first, Subject second) {
        return first.observed
                && first.stratum.equals(second.stratum)
                && (first.months < second.months || (first.months == second.months && !second.observed));
    }

    private static double credit(double first, double second) {
        return first == second ? .5 : first > second ? 1 : 0;
    }

    /** Probability of still being observed just before a month, by Kaplan and Meier with the two ends exchanged. */
    private static DoubleUnaryOperator watched(List<Subject> subjects) {
        double[] months = subjects.stream().mapToDouble(Subject::months).toArray();
        boolean[] censored = new boolean[months.length];
        for (int i = 0; i < censored.length; i++) {
            censored[i] = !subjects.get(i).observed;
        }
        KaplanMeier curve = KaplanMeier.of(months, censored);
        return month -> curve.at(Math.nextDown(month)).value();
    }
}
