package org.entente.benchmark;

/** Counts the primitives that a replication uses; the counting loader inserts a call before each of them. */
public final class Count {
    private static long draws;
    private static long exponentials;
    private static long powers;
    private static long logarithms;

    private Count() {}

    /** A block of the keyed generator was asked for. */
    public static void draw() {
        draws++;
    }

    /** An exponential was computed. */
    public static void exponential() {
        exponentials++;
    }

    /** A power was computed. */
    public static void power() {
        powers++;
    }

    /** A logarithm was computed. */
    public static void logarithm() {
        logarithms++;
    }

    static Counts counts() {
        return new Counts(draws, exponentials, powers, logarithms);
    }

    /**
     * How many of each.
     *
     * @param draws draws of the keyed generator
     * @param exponentials calls of exp and expm1
     * @param powers calls of pow
     * @param logarithms calls of log
     */
    record Counts(long draws, long exponentials, long powers, long logarithms) {}
}
