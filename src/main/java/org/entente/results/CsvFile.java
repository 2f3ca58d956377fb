package org.entente.results;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads one table of a batch and names file and line of whatever is wrong in it. */
final class CsvFile {
    static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final Path file;
    private final List<String> header;

    CsvFile(Path folder, Table table, List<String> states) {
        this.file = folder.resolve(table.file());
        this.header = table.header(states);
    }

    /** One row with typed access to its cells, in the order of the columns. */
    static final class Row {
        private final CSVRecord cells;
        private int next;

        Row(CSVRecord cells) {
            this.cells = cells;
        }

        String text() {
            return cells.get(next++);
        }

        long count() {
            return Long.parseLong(text());
        }

        double number() {
            return number(text());
        }

        YearMonth month() {
            return YearMonth.parse(text());
        }

        static double number(String cell) {
            return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
        }
    }

    /** Writes one line; most cells need no quotes, and looking for that first is much faster. */
    static void print(Appendable text, List<String> cells) {
        try {
            if (cells.stream().allMatch(CsvFile::isPlain)) {
                text.append(String.join(",", cells)).append('\n');
            } else {
                FORMAT.printRecord(text, cells.toArray());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Quotes, commas, spaces and control characters all come before the first plain character. */
    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) <= ',') {
                return false;
            }
        }
        return true;
    }

    <T> List<T> rows(Function<Row, T> reader) {
        List<T> rows = new ArrayList<>();
        each(cells -> rows.add(reader.apply(new Row(cells))));
        return rows;
    }

    void each(Consumer<CSVRecord> reader) {
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = FORMAT.parse(text)) {
            for (CSVRecord cells : parser) {
                read(reader, cells);
            }
        } catch (NoSuchFileException missing) {
            throw damaged("the file is missing", missing);
        } catch (IOException | UncheckedIOException unreadable) {
            throw damaged("cannot be read (" + unreadable.getMessage() + ")", unreadable);
        }
    }

    private void read(Consumer<CSVRecord> reader, CSVRecord cells) {
        if (cells.getRecordNumber() == 1) {
            checkHeader(cells);
            return;
        }
        if (cells.size() != header.size()) {
            throw damaged(at(cells) + "has " + cells.size() + " cells instead of " + header.size(), null);
        }
        try {
            reader.accept(cells);
        } catch (IllegalArgumentException | java.time.DateTimeException wrong) {
            throw damaged(at(cells) + wrong.getMessage(), wrong);
        }
    }

    private void checkHeader(CSVRecord cells) {
        if (!cells.toList().equals(header)) {
            throw damaged("the header is not that of this batch", null);
        }
    }

    private static String at(CSVRecord cells) {
        return "row " + cells.getRecordNumber() + ": ";
    }

    private ResultsException damaged(String what, Throwable cause) {
        return new ResultsException(
                file + ": " + what + "; restore the file from a copy or run the batch again with --overwrite", cause);
    }
}
