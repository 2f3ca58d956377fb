package org.entente.backtest;

/**
 * How much better or worse one forecaster did than another on the same questions.
 *
 * @param value mean of score minus score of the other; below 0 it did better
 * @param lower lower end of the bootstrap's 95 % interval; not a number with fewer than two blocks
 * @param upper upper end of that interval
 * @param jackknifeLower lower end of the jackknife's 95 % interval
 * @param jackknifeUpper upper end of that interval
 * @param blocks blocks (members) behind it
 * @param questions questions behind it
 */
public record ScoreDifference(
        double value,
        double lower,
        double upper,
        double jackknifeLower,
        double jackknifeUpper,
        int blocks,
        int questions) {
    private static final double ROUNDING = 1e-9;

    /** Whether both intervals leave out 0, by more than rounding. */
    public boolean isClear() {
        return Math.min(lower, jackknifeLower) > ROUNDING || Math.max(upper, jackknifeUpper) < -ROUNDING;
    }
}
