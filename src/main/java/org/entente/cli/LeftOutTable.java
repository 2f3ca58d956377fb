package org.entente.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.backtest.LeftOutWeights;

/** How far the forecasts of states left out can be relied on. */
final class LeftOutTable {
    private static final String MARK = " (!)";

    private LeftOutTable() {}

    /** Prints k-hat by variant and state; nothing where no state was left out. */
    static void print(List<LeftOutWeights> weights, PrintWriter out) {
        if (weights.isEmpty()) {
            return;
        }
        List<String> headings = new ArrayList<>(List.of("forecaster"));
        weights.stream().map(LeftOutWeights::state).distinct().forEach(headings::add);
        TextTable table = new TextTable(headings.toArray(String[]::new));
        Map<String, List<LeftOutWeights>> rows = weights.stream()
                .collect(Collectors.groupingBy(LeftOutWeights::forecaster, LinkedHashMap::new, Collectors.toList()));
        rows.forEach((forecaster, row) -> {
            List<Object> cells = new ArrayList<>(List.of(forecaster));
            row.forEach(cell -> cells.add(Decimals.fixed(cell.shape(), 2) + (cell.isReliable() ? "" : MARK)));
            table.row(cells.toArray());
        });
        out.println(
                "  one country left out, coded and strict: k-hat of the weights that take back what the country taught");
        table.print(out, "    ");
        long marked = weights.stream().filter(each -> !each.isReliable()).count();
        out.println("    (!) above " + LeftOutWeights.RELIABLE + ", not reliable: " + marked + " of " + weights.size());
    }
}
