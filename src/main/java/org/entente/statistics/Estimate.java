package org.entente.statistics;

/**
 * A number with its uncertainty and the name of the method behind it.
 *
 * @param value the point estimate
 * @param standardError its standard error
 * @param lower lower 95 % limit
 * @param upper upper 95 % limit
 * @param n observations behind it
 * @param method the interval's method in words
 */
public record Estimate(double value, double standardError, double lower, double upper, long n, String method) {}
