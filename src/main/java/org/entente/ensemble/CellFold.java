package org.entente.ensemble;

import java.util.Arrays;
import org.entente.model.History;

/**
 * Folds the monthly values of histories into moments and counts. Some histories at a time are folded month by month, so
 * that a month's sums and bins stay in the processor's cache. Sums are taken about the first value of the cell, which
 * keeps a constant exactly constant.
 */
final class CellFold {
    private final Grid grid;
    private final int measures;
    private final int months;
    private final short[] dense;
    private final int[] rows;
    private final int[] undefined;
    private final double[] pivots;
    private final double[] sums;
    private final double[] squares;
    private final double[] row;

    CellFold(Layout layout) {
        grid = new Grid(layout);
        measures = layout.measures().size();
        months = layout.months();
        dense = new short[grid.size()];
        rows = new int[months];
        undefined = new int[layout.cells()];
        pivots = new double[layout.cells()];
        sums = new double[layout.cells()];
        squares = new double[layout.cells()];
        row = new double[measures];
    }

    void add(History[] histories, int size) {
        for (int month = 0; month < months; month++) {
            for (int i = 0; i < size; i++) {
                addRow(month, read(month, histories[i]));
            }
        }
    }

    /** Reads the measures of a month; whether all are defined. */
    private boolean read(int month, History history) {
        boolean defined = true;
        for (int measure = 0; measure < measures; measure++) {
            double value = history.value(measure, month);
            defined &= !Double.isNaN(value);
            row[measure] = value;
        }
        return defined;
    }

    private void addRow(int month, boolean defined) {
        int cell = month * measures;
        if (rows[month]++ == 0) {
            choosePivots(cell);
        }
        if (!defined) {
            skipUndefined(month, cell);
        }
        addMoments(cell);
        for (int measure = 0; measure < measures; measure++) {
            dense[grid.bin(measure, month, row[measure])]++;
        }
    }

    private void choosePivots(int cell) {
        for (int measure = 0; measure < measures; measure++) {
            pivots[cell + measure] = Double.isNaN(row[measure]) ? 0 : row[measure];
        }
    }

    /** An undefined value is replaced by the pivot, which adds nothing to sums, and taken off its bin in advance. */
    private void skipUndefined(int month, int cell) {
        for (int measure = 0; measure < measures; measure++) {
            if (Double.isNaN(row[measure])) {
                row[measure] = pivots[cell + measure];
                undefined[cell + measure]++;
                dense[grid.bin(measure, month, row[measure])]--;
            }
        }
    }

    private void addMoments(int cell) {
        for (int measure = 0; measure < measures; measure++) {
            double distance = row[measure] - pivots[cell + measure];
            sums[cell + measure] += distance;
            squares[cell + measure] += distance * distance;
        }
    }

    Moments moments() {
        Moments moments = new Moments(sums.length);
        for (int cell = 0; cell < sums.length; cell++) {
            int count = rows[cell / measures] - undefined[cell];
            if (count > 0) {
                double shift = sums[cell] / count;
                double spread = Math.max(0, squares[cell] - sums[cell] * shift);
                moments.merge(cell, count, pivots[cell] + shift, spread);
            }
        }
        return moments;
    }

    GridCounts counts() {
        return GridCounts.encode(grid, dense);
    }

    void clear() {
        Arrays.fill(dense, (short) 0);
        Arrays.fill(rows, 0);
        Arrays.fill(undefined, 0);
        Arrays.fill(sums, 0);
        Arrays.fill(squares, 0);
    }
}
