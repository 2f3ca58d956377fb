package org.entente.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.statistics.Comparison;
import org.entente.statistics.Contrast;

/** Differences as a table: rounded for a person, in full precision as CSV. */
final class DifferenceTable {
    private static final String HEADER = "baseline,alternative,outcome,state,unit,paired,n,baseline_value,"
            + "alternative_value,difference,standard_error,lower,upper,variance_factor,method\n";

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

    static String csv(List<Comparison> comparisons) {
        return comparisons.stream()
                .flatMap(comparison -> comparison.rows().stream().map(row -> line(comparison, row)))
                .collect(Collectors.joining("", HEADER, ""));
    }

    private static String line(Comparison comparison, Comparison.Row row) {
        Contrast contrast = row.contrast();
        return Stream.of(
                                comparison.baseline().label(),
                                comparison.alternative().label(),
                                row.outcome(),
                                row.state(),
                                row.unit(),
                                contrast.paired() ? "yes" : "no",
                                contrast.n(),
                                number(contrast.baseline()),
                                number(contrast.alternative()),
                                number(contrast.difference()),
                                number(contrast.standardError()),
                                number(contrast.lower()),
                                number(contrast.upper()),
                                number(contrast.varianceFactor()),
                                contrast.method())
                        .map(String::valueOf)
                        .map(DifferenceTable::quote)
                        .collect(Collectors.joining(","))
                + "\n";
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : Double.isInfinite(value) ? "Inf" : Double.toString(value);
    }

    private static String quote(String cell) {
        return cell.matches("[^\",\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
