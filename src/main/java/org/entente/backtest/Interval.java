package org.entente.backtest;

/**
 * A 95 % interval by drawing members again.
 *
 * @param lower its lower end; not a number with fewer than two members, or where no resample has a value
 * @param upper its upper end
 * @param leftOut share of the resamples that have no value and are left out
 */
public record Interval(double lower, double upper, double leftOut) {}
