package org.entente.results;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * {@code replications.csv} by column. Rows are the replications that succeeded, in ascending order within an arm.
 * Repeated cells are kept once, so that a row costs about two bytes for most columns.
 */
public final class ReplicationTable {
    private final List<String> arms;
    private final YearMonth start;
    private final Map<String, CellColumn> columns = new HashMap<>();
    private final List<String> names;
    private final List<CellColumn> inOrder;
    private final int[] first;
    private int rows;

    ReplicationTable(CsvFile file, Manifest manifest) {
        this.arms = manifest.armIds();
        this.start = manifest.start();
        this.first = new int[arms.size() + 1];
        this.inOrder = Table.REPLICATIONS.columns(manifest.stateCodes()).stream()
                .map(CellColumn::new)
                .toList();
        this.names = inOrder.stream().map(column -> column.declaration().name()).toList();
        inOrder.forEach(column -> columns.put(column.declaration().name(), column));
        file.each(this::add);
    }

    private void add(CSVRecord cells) {
        int arm = arms.indexOf(cells.get(0));
        if (arm < 0) {
            throw new IllegalArgumentException("unknown arm (" + cells.get(0) + ")");
        }
        for (int i = 0; i < inOrder.size(); i++) {
            inOrder.get(i).add(cells.get(i));
        }
        rows++;
        for (int later = arm + 1; later < first.length; later++) {
            first[later] = rows;
        }
    }

    /** The headers of all columns in order. */
    public List<String> columns() {
        return names;
    }

    /** The arms' ids in the order of the scenario. */
    public List<String> arms() {
        return arms;
    }

    /** Number of rows of one arm. */
    public int rowCount(String arm) {
        int index = index(arm);
        return first[index + 1] - first[index];
    }

    /**
     * A column of numbers or months.
     *
     * @param arm the arm's id
     * @param column the header
     * @return one value per row; a month as the number of months since the start of the batch (0 = first month), an empty
     *     cell as NaN
     */
    public double[] numbers(String arm, String column) {
        int index = index(arm);
        return column(column).numbers(first[index], first[index + 1], this::monthsSinceStart);
    }

    /**
     * A column as it is written.
     *
     * @param arm the arm's id
     * @param column the header
     * @return one cell per row, empty where it does not apply
     */
    public String[] texts(String arm, String column) {
        int index = index(arm);
        return column(column).texts(first[index], first[index + 1]);
    }

    private double monthsSinceStart(String month) {
        return start.until(YearMonth.parse(month), ChronoUnit.MONTHS);
    }

    private int index(String arm) {
        int index = arms.indexOf(arm);
        if (index < 0) {
            throw new BatchRefusedException(
                    "The batch has no arm (" + arm + "); its arms are " + String.join(", ", arms));
        }
        return index;
    }

    private CellColumn column(String name) {
        CellColumn column = columns.get(name);
        if (column == null) {
            throw new BatchRefusedException("The batch has no column (" + name
                    + ") in replications.csv; its columns are " + String.join(", ", new ArrayList<>(names)));
        }
        return column;
    }
}
