package org.entente.ensemble;

import java.util.List;
import org.entente.model.Measure;

/** Where the bin of a value lies in one array that holds the bins of all months and measures. */
final class Grid {
    private final int months;
    private final double[] lower;
    private final double[] binsPerUnit;
    private final int[] bins;
    private final int[] offsets;

    Grid(Layout layout) {
        List<Measure> measures = layout.measures();
        months = layout.months();
        lower = measures.stream().mapToDouble(Measure::lower).toArray();
        bins = measures.stream().mapToInt(Measure::bins).toArray();
        binsPerUnit = measures.stream()
                .mapToDouble(measure -> measure.bins() / (measure.upper() - measure.lower()))
                .toArray();
        offsets = new int[bins.length + 1];
        for (int i = 0; i < bins.length; i++) {
            offsets[i + 1] = offsets[i] + bins[i];
        }
    }

    int measures() {
        return bins.length;
    }

    int months() {
        return months;
    }

    int bins(int measure) {
        return bins[measure];
    }

    int size() {
        return offsets[bins.length] * months;
    }

    int offset(int measure, int month) {
        return month * offsets[bins.length] + offsets[measure];
    }

    /** Where a value is counted. */
    int bin(int measure, int month, double value) {
        int bin = (int) ((value - lower[measure]) * binsPerUnit[measure]);
        return offset(measure, month) + Math.max(0, Math.min(bins[measure] - 1, bin));
    }

    double lower(int measure) {
        return lower[measure];
    }

    double binsPerUnit(int measure) {
        return binsPerUnit[measure];
    }
}
