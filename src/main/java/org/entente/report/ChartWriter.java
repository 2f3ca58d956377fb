package org.entente.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Writes figures into a folder, with a page that shows them all. */
public final class ChartWriter {
    private final Path folder;
    private final List<ChartFormat> formats;

    /**
     * A writer.
     *
     * @param folder where the files go; made when missing
     * @param formats the formats, at least one
     */
    public ChartWriter(Path folder, List<ChartFormat> formats) {
        this.folder = folder;
        this.formats = List.copyOf(formats);
    }

    /**
     * Writes every figure in every format, and {@code index.html} when a browser can show one of the formats.
     *
     * @return the files written, the page last
     * @throws UncheckedIOException when a file cannot be written; it names the file
     */
    public List<Path> write(List<Figure> figures) {
        List<Path> files = new ArrayList<>();
        for (Figure figure : figures) {
            for (ChartFormat format : formats) {
                files.add(write(figure.name() + "." + format.ending(), format.render(figure)));
            }
        }
        formats.stream()
                .filter(format -> format != ChartFormat.PDF)
                .findFirst()
                .ifPresent(format -> files.add(
                        write("index.html", IndexPage.html(figures, format).getBytes(StandardCharsets.UTF_8))));
        return files;
    }

    private Path write(String name, byte[] bytes) {
        Path file = folder.resolve(name);
        put(file, bytes);
        return file;
    }

    /** Writes a file that appears complete or not at all, in a folder that is made when missing. */
    static void put(Path file, byte[] bytes) {
        Path target = file.toAbsolutePath();
        Path temporary = target.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.createDirectories(target.getParent());
            try {
                Files.write(temporary, bytes);
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException reason) {
            throw new UncheckedIOException(
                    file + ": cannot be written (" + reason.getMessage() + "); check space and permissions", reason);
        }
    }
}
