package org.entente.ensemble;

import java.util.Arrays;

/**
 * How many values fell into each bin of each cell, kept sparsely: for every cell the first bin that is not empty, the
 * number of bins up to the last such one, and their counts, all as integers of variable length.
 */
public final class GridCounts {
    private static final int PAYLOAD = 0x7f;
    private static final int MORE = 0x80;
    private static final int PAYLOAD_BITS = 7;

    /** Bytes of the largest count. */
    private static final int LONGEST = 3;

    private final byte[] encoded;

    private GridCounts(byte[] encoded) {
        this.encoded = encoded;
    }

    /** Counts as {@link #bytes} gave them. */
    public static GridCounts ofBytes(byte[] bytes) {
        return new GridCounts(bytes.clone());
    }

    /** The counts for storage. */
    public byte[] bytes() {
        return encoded.clone();
    }

    static GridCounts encode(Grid grid, short[] dense) {
        Encoder encoder = new Encoder(dense);
        for (int month = 0; month < grid.months(); month++) {
            for (int measure = 0; measure < grid.measures(); measure++) {
                encoder.cell(grid.offset(measure, month), grid.bins(measure));
            }
        }
        return new GridCounts(Arrays.copyOf(encoder.bytes, encoder.size));
    }

    private static final class Encoder {
        private final short[] dense;
        private byte[] bytes;
        private int size;

        Encoder(short[] dense) {
            this.dense = dense;
            bytes = new byte[dense.length / 4];
        }

        void cell(int from, int bins) {
            int first = from;
            while (first < from + bins && dense[first] == 0) {
                first++;
            }
            int end = from + bins;
            while (end > first && dense[end - 1] == 0) {
                end--;
            }
            reserve(LONGEST * (end - first + 2));
            write(first - from);
            write(end - first);
            for (int i = first; i < end; i++) {
                write(dense[i]);
            }
        }

        private void reserve(int more) {
            if (size + more > bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * (size + more));
            }
        }

        private void write(int value) {
            int rest = value;
            while (rest > PAYLOAD) {
                bytes[size++] = (byte) (rest | MORE);
                rest >>>= PAYLOAD_BITS;
            }
            bytes[size++] = (byte) rest;
        }
    }

    void addTo(Grid grid, int[] dense) {
        Cursor cursor = new Cursor();
        for (int month = 0; month < grid.months(); month++) {
            for (int measure = 0; measure < grid.measures(); measure++) {
                int first = grid.offset(measure, month) + cursor.read();
                int end = first + cursor.read();
                for (int i = first; i < end; i++) {
                    dense[i] += cursor.read();
                }
            }
        }
    }

    private final class Cursor {
        private int next;

        int read() {
            int value = 0;
            int shift = 0;
            byte part = encoded[next++];
            while (part < 0) {
                value |= (part & PAYLOAD) << shift;
                shift += PAYLOAD_BITS;
                part = encoded[next++];
            }
            return value | (part << shift);
        }
    }
}
