package org.entente.theory;

/** Keeps a stock in its range; a value that is not a number stays one, so that the fault is found where it began. */
final class Clip {

    private Clip() {}

    static double unit(double value) {
        return between(value, 0, 1);
    }

    static double between(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }
}
