package org.entente.calibration;

/** Sums of numbers given by their logarithms. */
final class LogSum {
    private LogSum() {}

    /** Logarithm of the sum of exponentials, without overflow. */
    static double of(double[] logs) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (double log : logs) {
            greatest = Math.max(greatest, log);
        }
        if (greatest == Double.NEGATIVE_INFINITY) {
            return greatest;
        }
        double sum = 0;
        for (double log : logs) {
            sum += StrictMath.exp(log - greatest);
        }
        return greatest + StrictMath.log(sum);
    }
}
