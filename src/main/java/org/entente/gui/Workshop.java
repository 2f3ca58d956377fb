package org.entente.gui;

import java.awt.event.KeyEvent;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JOptionPane;
import javax.swing.JTabbedPane;
import javax.swing.SwingWorker;
import org.entente.gui.live.LivePanel;
import org.entente.gui.tuning.TuningPanel;
import org.entente.report.Figure;
import org.entente.scenario.Scenario;
import org.entente.scenario.ScenarioDraft;

/** Tuning, and many histories of what is tuned. */
final class Workshop {
    private final TuningPanel tuning;
    private final LivePanel live;
    private ScenarioDraft draft;

    /**
     * Panels for a draft.
     *
     * @param initial the draft to begin with
     * @param changed told of every changed scenario
     */
    Workshop(ScenarioDraft initial, Consumer<Scenario> changed) {
        draft = initial;
        live = new LivePanel(() -> draft);
        tuning = new TuningPanel(initial, after -> {
            draft = after;
            live.draftChanged();
            changed.accept(after.scenario());
        });
    }

    /** Adds the panels. */
    void addTo(JTabbedPane tabs) {
        tabs.addTab("Tune", tuning);
        tabs.addTab("Many histories", live);
    }

    /** Adds what saves and exports. */
    void addTo(JMenu file, JFrame frame) {
        file.add(ConsoleWindow.item("Save scenario", KeyEvent.VK_S, tuning::save));
        JMenuItem saveAs = new JMenuItem("Save scenario as…");
        saveAs.addActionListener(event -> tuning.saveAs());
        file.add(saveAs);
        JMenuItem export = new JMenuItem("Export charts of many histories…");
        export.addActionListener(event -> export(frame));
        file.add(export);
        file.addSeparator();
    }

    /** Draws the charts in the background, then asks where they go. */
    private void export(JFrame frame) {
        new SwingWorker<Optional<Figure>, Void>() {
            @Override
            protected Optional<Figure> doInBackground() {
                return live.figure();
            }

            @Override
            protected void done() {
                try {
                    get().ifPresentOrElse(
                                    figure -> Export.ask(frame, figure),
                                    () -> JOptionPane.showMessageDialog(
                                            frame, "Nothing to export yet; press Run under Many histories."));
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                } catch (ExecutionException failed) {
                    JOptionPane.showMessageDialog(frame, "The charts cannot be drawn (" + failed.getCause() + ")");
                }
            }
        }.execute();
    }

    /** Runs the histories of the draft now. */
    void run() {
        live.start();
    }

    /** Goes on once the user has decided on unsaved changes. */
    void leave(Runnable then) {
        tuning.leave(then);
    }

    /** Ends what runs in the background. */
    void close() {
        live.close();
    }
}
