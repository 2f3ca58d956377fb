package org.entente.statistics;

import java.util.Arrays;

/**
 * Mean and variance of a sample.
 *
 * @param n number of values
 * @param mean their mean
 * @param variance their variance, with n - 1 in the denominator
 */
record Moments(int n, double mean, double variance) {
    static Moments of(double[] values) {
        if (values.length < 2) {
            throw new IllegalArgumentException("Too few values (" + values.length + "); give at least 2");
        }
        double mean = Arrays.stream(values).sum() / values.length;
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        return new Moments(values.length, mean, squares / (values.length - 1));
    }
}
