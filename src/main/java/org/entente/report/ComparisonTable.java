package org.entente.report;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.results.Decimal;
import org.entente.statistics.Comparison;
import org.entente.statistics.Contrast;
import org.entente.statistics.ParameterUncertainty;

/** Comparisons as {@code comparison.csv}: one row for each pair of arms, outcome and state. */
public final class ComparisonTable {
    private static final String HEADER = "baseline,alternative,outcome,state,unit,baseline_value,alternative_value,"
            + "difference,standard_error,lower,upper,parameters_lower,parameters_upper,n,paired,variance_factor,method";

    private ComparisonTable() {}

    /** The table as text, with RFC 4180 quotes and an empty cell where a number does not apply. */
    public static String csv(List<Comparison> comparisons) {
        return comparisons.stream()
                .flatMap(comparison -> comparison.rows().stream().map(row -> line(comparison, row)))
                .collect(Collectors.joining("\n", HEADER + "\n", "\n"));
    }

    /**
     * Writes the table.
     *
     * @param folder where to; made when missing
     * @return the file
     * @throws UncheckedIOException when the file cannot be written; it names the file
     */
    public static Path write(List<Comparison> comparisons, Path folder) {
        Path file = folder.resolve("comparison.csv");
        ChartWriter.put(file, csv(comparisons).getBytes(StandardCharsets.UTF_8));
        return file;
    }

    private static String line(Comparison comparison, Comparison.Row row) {
        Contrast contrast = row.contrast();
        return Stream.of(
                        quoted(comparison.baseline().label()),
                        quoted(comparison.alternative().label()),
                        quoted(row.outcome()),
                        row.state(),
                        row.unit(),
                        Decimal.text(contrast.baseline()),
                        Decimal.text(contrast.alternative()),
                        Decimal.text(contrast.difference()),
                        Decimal.text(contrast.standardError()),
                        Decimal.text(contrast.lower()),
                        Decimal.text(contrast.upper()),
                        end(row, ParameterUncertainty.Quantiles::lower),
                        end(row, ParameterUncertainty.Quantiles::upper),
                        Long.toString(contrast.n()),
                        contrast.paired() ? "yes" : "no",
                        Decimal.text(contrast.varianceFactor()),
                        quoted(contrast.method()))
                .collect(Collectors.joining(","));
    }

    private static String end(Comparison.Row row, ToDoubleFunction<ParameterUncertainty.Quantiles> end) {
        return row.parameters()
                .map(band -> Decimal.text(end.applyAsDouble(band)))
                .orElse("");
    }

    private static String quoted(String text) {
        return text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
