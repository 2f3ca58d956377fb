package org.entente.cli;

import java.io.PrintWriter;
import org.entente.statistics.Comparison;
import org.entente.statistics.Contrast;

/** Differences rounded for a person; the full precision is in the file that the command writes. */
final class DifferenceTable {
    private DifferenceTable() {}

    static void print(Comparison comparison, PrintWriter out) {
        out.println(comparison.alternative().label() + " minus "
                + comparison.baseline().label());
        out.println("  " + comparison.method());
        TextTable table = new TextTable(
                "outcome", "state", "n", "baseline", "other", "difference", "95 % interval", "factor", "unit");
        comparison.rows().forEach(row -> addRow(table, row));
        table.print(out, "  ");
        out.println();
    }

    private static void addRow(TextTable table, Comparison.Row row) {
        Contrast contrast = row.contrast();
        int digits = Math.abs(contrast.baseline()) < 10 ? 3 : 1;
        table.row(
                row.outcome(),
                row.state(),
                Decimals.count(contrast.n()),
                Decimals.fixed(contrast.baseline(), digits),
                Decimals.fixed(contrast.alternative(), digits),
                Decimals.fixed(contrast.difference(), digits),
                Decimals.fixed(contrast.lower(), digits) + " to " + Decimals.fixed(contrast.upper(), digits),
                Decimals.fixed(contrast.varianceFactor(), 1),
                row.unit());
    }
}
