package org.entente.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table for a terminal: columns of numbers flush right, all others flush left. */
final class TextTable {
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9.,∞]+( %)?|n/a|");
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... header) {
        rows.add(List.of(header));
    }

    TextTable row(Object... cells) {
        rows.add(IntStream.range(0, cells.length)
                .mapToObj(i -> String.valueOf(cells[i]))
                .toList());
        return this;
    }

    void print(PrintWriter out, String indent) {
        int columns = rows.get(0).size();
        int[] widths = IntStream.range(0, columns).map(this::width).toArray();
        boolean[] right = new boolean[columns];
        IntStream.range(0, columns).forEach(column -> right[column] = isNumeric(column));
        for (List<String> row : rows) {
            String line = IntStream.range(0, columns)
                    .mapToObj(column -> pad(row.get(column), widths[column], right[column]))
                    .collect(Collectors.joining(GAP));
            out.println((indent + line).stripTrailing());
        }
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private boolean isNumeric(int column) {
        return rows.stream()
                .skip(1)
                .allMatch(row -> NUMBER.matcher(row.get(column)).matches());
    }

    private static String pad(String cell, int width, boolean right) {
        String blanks = " ".repeat(width - cell.length());
        return right ? blanks + cell : cell + blanks;
    }
}
