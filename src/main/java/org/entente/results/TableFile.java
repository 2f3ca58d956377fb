package org.entente.results;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.ensemble.Interval;
import org.entente.results.Manifest.FileSum;

/** A table that is being written; it appears when committed. */
final class TableFile implements AutoCloseable {
    private final Table table;
    private final Path target;
    private final AtomicFile file;
    private final Writer text;

    TableFile(Table table, List<String> states, Path folder, Path workplace) {
        this.table = table;
        target = folder.resolve(table.file());
        file = new AtomicFile(target, workplace);
        text = new BufferedWriter(new OutputStreamWriter(file.stream(), StandardCharsets.UTF_8));
        print(table.header(states));
    }

    /** Copies lines that are text already. */
    interface Lines {
        void copyTo(OutputStream out) throws IOException;
    }

    /** The cells of one line. */
    static final class Line {
        private final List<String> cells = new ArrayList<>();

        Line text(String cell) {
            cells.add(cell);
            return this;
        }

        Line count(long count) {
            return text(Long.toString(count));
        }

        Line number(double number) {
            return text(Decimal.text(number));
        }

        Line interval(Interval interval) {
            return number(interval.lower()).number(interval.upper());
        }
    }

    void print(Line line) {
        print(line.cells);
    }

    private void print(List<String> cells) {
        try {
            CsvFile.print(text, cells);
        } catch (UncheckedIOException failure) {
            throw AtomicFile.unwritable(target, failure.getCause());
        }
    }

    void copy(Lines lines) {
        try {
            text.flush();
            lines.copyTo(file.stream());
        } catch (IOException failure) {
            throw AtomicFile.unwritable(target, failure);
        }
    }

    FileSum commit() {
        try {
            text.flush();
        } catch (IOException failure) {
            throw AtomicFile.unwritable(target, failure);
        }
        return new FileSum(table.file(), file.commit());
    }

    @Override
    public void close() {
        file.close();
    }
}
