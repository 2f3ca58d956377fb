package org.entente.gui;

import java.awt.Component;
import java.nio.file.Path;
import java.util.Optional;
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
        JFileChooser chooser =
                new JFileChooser(near.toAbsolutePath().getParent().toFile());
        chooser.setDialogTitle("Open a scenario");
        chooser.setFileFilter(new FileNameExtensionFilter("Scenarios (*.yaml)", "yaml"));
        if (chooser.showOpenDialog(parent) == JFileChooser.APPROVE_OPTION) {
            read(parent, chooser.getSelectedFile().toPath(), then);
        }
    }

    private static void read(Component parent, Path file, Consumer<ScenarioDraft> then) {
        new SwingWorker<ScenarioDraft, Void>() {
            @Override
            protected ScenarioDraft doInBackground() {
                return ScenarioDraft.of(file);
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
