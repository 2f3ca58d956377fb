package org.entente.backtest;

import org.entente.theory.Participation;

/**
 * Scores of a single forecast against what happened; smaller is better. Each is proper: whoever states honest
 * probabilities expects the least.
 *
 * <p>Source: T. Gneiting and A. E. Raftery, "Strictly proper scoring rules, prediction, and estimation", Journal of the
 * American Statistical Association 102 (2007).
 */
public final class ProperScores {
    /**
     * Probabilities in the log score are kept this far from 0 and 1, so that one miss costs 9.21 at most. Within the
     * bounds the score stays strictly proper; beyond them all forecasts count as equal.
     */
    public static final double FLOOR = 1e-4;

    private ProperScores() {}

    /**
     * The log score of a yes-or-no event, minus the logarithm of the probability of what happened, in nats.
     *
     * <p>Source: I. J. Good, "Rational decisions", Journal of the Royal Statistical Society B 14 (1952).
     */
    public static double log(double probability, boolean happened) {
        return -StrictMath.log(bounded(happened ? probability : 1 - probability));
    }

    /** The log score of the rung at which a member stands, in nats. */
    public static double log(double[] rungs, Participation happened) {
        return -StrictMath.log(bounded(rungs[happened.rung()]));
    }

    private static double bounded(double probability) {
        return Math.min(1 - FLOOR, Math.max(FLOOR, probability));
    }

    /**
     * The quadratic score of a yes-or-no event, 0 to 1.
     *
     * <p>Source: G. W. Brier, "Verification of forecasts expressed in terms of probability", Monthly Weather Review 78
     * (1950), in the form with one category.
     */
    public static double brier(double probability, boolean happened) {
        double miss = probability - (happened ? 1 : 0);
        return miss * miss;
    }

    /**
     * The ranked probability score of a step on a ladder, such as a rung: Brier scores of "at this step or before", added over
     * the bounds between the steps; 0 to their number less 1. To be wrong by two steps costs more than to be wrong by one.
     *
     * <p>Source: E. S. Epstein, "A scoring system for probability forecasts of ranked categories", Journal of Applied
     * Meteorology 8 (1969); propriety: A. H. Murphy, ibid.
     */
    static double rankedProbability(double[] steps, int happened) {
        double cumulative = 0;
        double score = 0;
        for (int step = 0; step < steps.length - 1; step++) {
            cumulative += steps[step];
            score += brier(cumulative, happened <= step);
        }
        return score;
    }

    /** The ranked probability score of the rung at which a member stands, 0 to 3. */
    public static double rankedProbability(double[] rungs, Participation happened) {
        return rankedProbability(rungs, happened.rung());
    }

    /**
     * The continuous ranked probability score of the time until an event, over the months in which the record could show
     * it: Brier scores of "reached by then", added over the months of the window. In months; a forecast of nothing pays a
     * month for each month in which the event had happened.
     *
     * <p>Observation ends by the calendar, at the same known month for everybody. Then nothing within the window is
     * hidden and the sum is the threshold-weighted score of T. Gneiting and R. Ranjan, "Comparing density forecasts using
     * threshold- and quantile-weighted scoring rules", Journal of Business and Economic Statistics 29 (2011), which is
     * proper, and the administrative Brier score of H. Kvamme and Ø. Borgan, "The Brier score under administrative
     * censoring: problems and a solution", Journal of Machine Learning Research 24 (2023), added over time. The score for
     * arbitrary censoring that keeps the last term beyond the window out for censored cases only is not proper (D. Rindt,
     * R. Hu, D. Steinsaltz and D. Sejdinovic, "Survival regression with proper scoring rules and monotonic neural
     * networks", AISTATS 2022), and weights by the inverse probability of censoring are not needed.
     *
     * @param reached probability of the event by the end of each month, from month 0
     * @param outcome what happened
     * @param event the event
     */
    public static double timeToEvent(double[] reached, Outcome outcome, Disengagement event) {
        boolean seen = outcome.isSeen(event);
        int first = outcome.months(event);
        double score = 0;
        for (int month = 1; month <= Math.min(outcome.window(), reached.length - 1); month++) {
            score += brier(reached[month], seen && month >= first);
        }
        return score;
    }
}
