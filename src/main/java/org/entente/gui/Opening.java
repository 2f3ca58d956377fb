package org.entente.gui;

import java.awt.Component;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.SwingWorker;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.entente.scenario.Fault;
import org.entente.scenario.InvalidScenarioException;
import org.entente.scenario.ScenarioDraft;

/** Opens another scenario; files are read behind the window. */
final class Opening {
    private static final int MOST_FAULTS = 12;

    private Opening() {}

    /** Asks for a file and reads it; says in a dialog what is wrong with it. */
    static void ask(Component parent, Path near, Consumer<ScenarioDraft> then) {
        JFileChooser chooser = new JFileChooser(folder(near));
        chooser.setDialogTitle("Open a scenario");
        chooser.setFileFilter(new FileNameExtensionFilter("Scenarios (*.yaml)", "yaml"));
        if (chooser.showOpenDialog(parent) == JFileChooser.APPROVE_OPTION) {
            Path file = chooser.getSelectedFile().toPath();
            read(parent, () -> ScenarioDraft.of(file), then);
        }
    }

    /** Asks which of the scenarios beside a file a new one starts from. */
    static void askForBase(Component parent, Path near, Consumer<ScenarioDraft> then) {
        read(
                parent,
                () -> Base.of(folder(near).toPath()),
                bases -> chosen(parent, bases, near)
                        .ifPresent(base -> read(parent, () -> ScenarioDraft.of(base.file()), then)));
    }

    private static Optional<Base> chosen(Component parent, List<Base> bases, Path near) {
        Base first = bases.stream()
                .filter(base -> base.file().getFileName().equals(near.getFileName()))
                .findFirst()
                .orElse(bases.isEmpty() ? null : bases.get(0));
        return Optional.ofNullable((Base) JOptionPane.showInputDialog(
                parent,
                "A new scenario says in what it differs from another one.\nStart from:",
                "New scenario",
                JOptionPane.PLAIN_MESSAGE,
                null,
                bases.toArray(),
                first));
    }

    private static File folder(Path near) {
        return near.toAbsolutePath().getParent().toFile();
    }

    private static <T> void read(Component parent, Callable<T> source, Consumer<T> then) {
        new SwingWorker<T, Void>() {
            @Override
            protected T doInBackground() throws Exception {
                return source.call();
            }

            @Override
            protected void done() {
                try {
                    then.accept(get());
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                } catch (ExecutionException refused) {
                    JOptionPane.showMessageDialog(
                            parent, words(refused.getCause()), "Not opened", JOptionPane.WARNING_MESSAGE);
                }
            }
        }.execute();
    }

    private static String words(Throwable refused) {
        return refused instanceof InvalidScenarioException invalid
                ? invalid.faults().stream()
                        .limit(MOST_FAULTS)
                        .map(Fault::toString)
                        .collect(Collectors.joining("\n"))
                : Optional.ofNullable(refused.getMessage()).orElse(refused.toString());
    }
}
