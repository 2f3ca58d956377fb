package org.entente.gui;

import java.awt.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.SwingWorker;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.entente.report.ChartFormat;
import org.entente.report.Picture;

/** Writes a picture where the user says, in the format that the file's ending names. */
final class Export {
    private Export() {}

    /** Asks for a file and writes it behind the window; says in a dialog what went wrong. */
    static void ask(Component parent, Picture picture) {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle("Export as PNG, SVG or PDF");
        chooser.setFileFilter(new FileNameExtensionFilter("PNG, SVG or PDF", "png", "svg", "pdf"));
        chooser.setSelectedFile(
                Path.of(picture.name() + ".png").toAbsolutePath().toFile());
        if (chooser.showSaveDialog(parent) == JFileChooser.APPROVE_OPTION) {
            Path file = chooser.getSelectedFile().toPath();
            if (!Files.exists(file) || agrees(parent, file)) {
                writeBehind(parent, picture, file);
            }
        }
    }

    private static boolean agrees(Component parent, Path file) {
        return JOptionPane.showConfirmDialog(
                        parent, file + " exists. Replace it?", "Replace the file?", JOptionPane.OK_CANCEL_OPTION)
                == JOptionPane.OK_OPTION;
    }

    private static void writeBehind(Component parent, Picture picture, Path file) {
        new SwingWorker<Optional<String>, Void>() {
            @Override
            protected Optional<String> doInBackground() {
                return write(picture, file);
            }

            @Override
            protected void done() {
                problem(this)
                        .ifPresent(problem -> JOptionPane.showMessageDialog(
                                parent, problem, "Not exported", JOptionPane.WARNING_MESSAGE));
            }
        }.execute();
    }

    private static Optional<String> problem(SwingWorker<Optional<String>, Void> writing) {
        try {
            return writing.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failed) {
            return Optional.of("The picture cannot be drawn (" + failed.getCause() + ")");
        }
    }

    /** Writes a picture; what went wrong, if anything did. */
    static Optional<String> write(Picture picture, Path file) {
        Optional<ChartFormat> format = format(file);
        if (format.isEmpty()) {
            return Optional.of("Unknown format (" + file.getFileName() + "); end the name with .png, .svg or .pdf");
        }
        try {
            Files.write(file, format.get().render(picture));
            return Optional.empty();
        } catch (IOException unwritable) {
            return Optional.of(
                    file + " cannot be written (" + unwritable.getMessage() + "); check space and permissions");
        }
    }

    private static Optional<ChartFormat> format(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(ChartFormat.values())
                .filter(format -> name.endsWith("." + format.ending()))
                .findFirst();
    }
}
