package org.entente.ensemble;

import java.util.List;
import org.entente.model.Measure;

/**
 * What every history of a batch has in common: states, measures and length.
 *
 * @param states ISO codes of the observed states in alphabetical order
 * @param measures the measures in the order of the histories
 * @param months simulated months
 */
public record Layout(List<String> states, List<Measure> measures, int months) {
    /** Copies the lists. */
    public Layout {
        states = List.copyOf(states);
        measures = List.copyOf(measures);
    }

    /** Number of cells, one for each month and measure. */
    public int cells() {
        return measures.size() * months;
    }

    /** The index of a cell: month by month, and in a month measure by measure. */
    public int cell(int measure, int month) {
        return month * measures.size() + measure;
    }

    /**
     * The index of a measure.
     *
     * @param key its key, such as {@code legitimacy.ARM}
     * @return the index, or -1 where it is not recorded
     */
    public int find(String key) {
        for (int i = 0; i < measures.size(); i++) {
            if (measures.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** The index of a measure that must be recorded. */
    int measure(String key) {
        int index = find(key);
        if (index < 0) {
            throw new IllegalArgumentException("measure (" + key + ") is not recorded");
        }
        return index;
    }
}
