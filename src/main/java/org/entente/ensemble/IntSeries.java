package org.entente.ensemble;

/** Many counters. */
public final class IntSeries {
    private final int[] counts;

    /**
     * All zero.
     *
     * @param size number of counters
     */
    public IntSeries(int size) {
        counts = new int[size];
    }

    /** Number of counters. */
    public int size() {
        return counts.length;
    }

    /** The value of a counter. */
    public int get(int index) {
        return counts[index];
    }

    /** Adds to a counter. */
    public void add(int index, int count) {
        counts[index] = Math.addExact(counts[index], count);
    }

    /** Adds all counters of another object of the same size. */
    public void add(IntSeries other) {
        for (int i = 0; i < counts.length; i++) {
            add(i, other.counts[i]);
        }
    }
}
