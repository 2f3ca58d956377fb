package org.entente.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The cells of one column: numbers as doubles, all else as codes into the list of different cells. */
final class CellColumn {
    private static final int FIRST_CAPACITY = 64;

    private final Column declaration;
    private final boolean numeric;
    private final List<String> distinct = new ArrayList<>();
    private final Map<String, Integer> codes = new HashMap<>();
    private double[] numbers = new double[0];
    private char[] narrow = new char[0];
    private int[] wide;
    private int size;

    CellColumn(Column declaration) {
        this.declaration = declaration;
        this.numeric = declaration.type() == Column.Type.NUMBER;
    }

    Column declaration() {
        return declaration;
    }

    void add(String cell) {
        if (numeric) {
            numbers = size < numbers.length ? numbers : Arrays.copyOf(numbers, grown());
            numbers[size++] = CsvFile.Row.number(cell);
        } else {
            addCode(codes.computeIfAbsent(cell, this::newCode));
        }
    }

    private int newCode(String cell) {
        distinct.add(cell);
        return distinct.size() - 1;
    }

    private void addCode(int code) {
        if (wide == null && code > Character.MAX_VALUE) {
            widen();
        }
        if (wide == null) {
            narrow = size < narrow.length ? narrow : Arrays.copyOf(narrow, grown());
            narrow[size++] = (char) code;
        } else {
            wide = size < wide.length ? wide : Arrays.copyOf(wide, grown());
            wide[size++] = code;
        }
    }

    private void widen() {
        wide = new int[narrow.length];
        for (int i = 0; i < size; i++) {
            wide[i] = narrow[i];
        }
        narrow = new char[0];
    }

    private int grown() {
        return Math.max(FIRST_CAPACITY, size + size / 2);
    }

    private int code(int row) {
        return wide == null ? narrow[row] : wide[row];
    }

    double[] numbers(int from, int to, ToDoubleFunction<String> month) {
        if (numeric) {
            return Arrays.copyOfRange(numbers, from, to);
        }
        double[] values = distinctNumbers(month);
        double[] copy = new double[to - from];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = values[code(from + i)];
        }
        return copy;
    }

    private double[] distinctNumbers(ToDoubleFunction<String> month) {
        return switch (declaration.type()) {
            case MONTH ->
                distinct.stream()
                        .mapToDouble(cell -> cell.isEmpty() ? Double.NaN : month.applyAsDouble(cell))
                        .toArray();
            case COUNT -> distinct.stream().mapToDouble(CsvFile.Row::number).toArray();
            default ->
                throw new BatchRefusedException(
                        "Column (" + declaration.name() + ") of replications.csv holds words, not numbers");
        };
    }

    String[] texts(int from, int to) {
        String[] copy = new String[to - from];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = numeric ? Decimal.text(numbers[from + i]) : distinct.get(code(from + i));
        }
        return copy;
    }
}
