package org.entente.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.entente.statistics.Comparison;
import org.entente.statistics.Contrast;

/** Differences rounded for a person; the full precision is in the file that the command writes. */
final class DifferenceTable {
    private static final int AFTER_INTERVAL = 7;

    private DifferenceTable() {}

    static void print(Comparison comparison, PrintWriter out) {
        out.println(comparison.alternative().label() + " minus "
                + comparison.baseline().label());
        out.println("  " + comparison.method());
        boolean drawn =
                comparison.rows().stream().anyMatch(row -> row.parameters().isPresent());
        List<String> header = new ArrayList<>(
                List.of("outcome", "state", "n", "baseline", "other", "difference", "95 % interval", "factor", "unit"));
        if (drawn) {
            header.add(AFTER_INTERVAL, RunSummary.PARAMETERS);
        }
        TextTable table = new TextTable(header.toArray(String[]::new));
        comparison.rows().forEach(row -> addRow(table, row, drawn));
        table.print(out, "  ");
        out.println();
    }

    private static void addRow(TextTable table, Comparison.Row row, boolean drawn) {
        Contrast contrast = row.contrast();
        int digits = Math.abs(contrast.baseline()) < 10 ? 3 : 1;
        List<Object> cells = new ArrayList<>(List.of(
                row.outcome(),
                row.state(),
                Decimals.count(contrast.n()),
                Decimals.fixed(contrast.baseline(), digits),
                Decimals.fixed(contrast.alternative(), digits),
                Decimals.fixed(contrast.difference(), digits),
                range(contrast.lower(), contrast.upper(), digits),
                Decimals.fixed(contrast.varianceFactor(), 1),
                row.unit()));
        if (drawn) {
            cells.add(
                    AFTER_INTERVAL,
                    row.parameters()
                            .map(band -> range(band.lower(), band.upper(), digits))
                            .orElse(""));
        }
        table.row(cells.toArray());
    }

    private static String range(double lower, double upper, int digits) {
        return Decimals.fixed(lower, digits) + " to " + Decimals.fixed(upper, digits);
    }
}
