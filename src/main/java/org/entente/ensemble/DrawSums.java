package org.entente.ensemble;

import org.entente.model.History;

/** Sums over the replications of each parameter draw, for the series of {@link NestedSeries} in every month. */
public final class DrawSums {
    /** The most draws that are told apart; beyond them the sums would outgrow everything else in a chunk. */
    public static final int MOST_DRAWS = 400;

    private final long[] counts;
    private final double[] sums;

    /**
     * Sums that were stored.
     *
     * @param counts replications of each draw
     * @param sums draw by draw, month by month, series by series
     */
    public DrawSums(long[] counts, double[] sums) {
        this.counts = counts.clone();
        this.sums = sums.clone();
    }

    /** Nothing added yet. */
    static DrawSums empty(int draws, Layout layout) {
        int size = draws == 0 ? 0 : draws * layout.months() * new NestedSeries(layout).perMonth();
        return new DrawSums(new long[draws], new double[size]);
    }

    /** Number of draws; 0 where none are told apart. */
    public int draws() {
        return counts.length;
    }

    /** Replications of each draw. */
    public long[] counts() {
        return counts.clone();
    }

    /** The sums, draw by draw, month by month, series by series. */
    public double[] sums() {
        return sums.clone();
    }

    void add(long replication, History history, NestedSeries series) {
        if (counts.length > 0) {
            int draw = (int) (replication % counts.length);
            counts[draw]++;
            series.addTo(sums, draw * (sums.length / counts.length), history);
        }
    }

    void add(DrawSums other) {
        for (int draw = 0; draw < counts.length; draw++) {
            counts[draw] += other.counts[draw];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] += other.sums[i];
        }
    }

    /** The analysis of one series in one month. */
    OneWay analysis(int index, double squares) {
        double[] own = new double[counts.length];
        for (int draw = 0; draw < own.length; draw++) {
            own[draw] = sums[draw * (sums.length / counts.length) + index];
        }
        return OneWay.of(counts, own, squares);
    }
}
