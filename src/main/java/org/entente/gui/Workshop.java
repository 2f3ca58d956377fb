package org.entente.gui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.SwingWorker;
import org.entente.gui.live.LivePanel;
import org.entente.gui.tuning.TuningPanel;
import org.entente.report.Figure;
import org.entente.scenario.Scenario;
import org.entente.scenario.ScenarioDraft;

/** Tuning, and many histories of what is tuned. The panels are made when they are first needed. */
final class Workshop {
    private final ScenarioDraft initial;
    private final Supplier<String> arm;
    private final LongSupplier seed;
    private final Consumer<Scenario> changed;
    private final JPanel tuningTab = new JPanel(new BorderLayout());
    private final JPanel liveView = new JPanel(new BorderLayout());
    private Optional<TuningPanel> tuning = Optional.empty();
    private Optional<LivePanel> live = Optional.empty();

    /**
     * Panels for a draft.
     *
     * @param initial the draft to begin with
     * @param arm the arm that is watched
     * @param seed the root seed of what is watched
     * @param changed told of every changed scenario
     */
    Workshop(ScenarioDraft initial, Supplier<String> arm, LongSupplier seed, Consumer<Scenario> changed) {
        this.initial = initial;
        this.arm = arm;
        this.seed = seed;
        this.changed = changed;
    }

    /** Where the scenario is tuned; empty until it is shown. */
    JComponent tuningTab() {
        return tuningTab;
    }

    /** Where many histories are shown; empty until it is shown. */
    JComponent liveView() {
        return liveView;
    }

    /** Makes the panel for tuning if there is none yet. */
    TuningPanel tuning() {
        if (tuning.isEmpty()) {
            tuning = Optional.of(new TuningPanel(initial, arm.get(), this::change));
            tuningTab.add(tuning.get());
            tuningTab.revalidate();
        }
        return tuning.get();
    }

    /** Makes the panel for many histories, and runs them, if there is none yet. */
    LivePanel live() {
        if (live.isEmpty()) {
            live = Optional.of(new LivePanel(this::draft, arm, seed));
            liveView.add(live.get());
            liveView.revalidate();
            live.get().start();
        }
        return live.get();
    }

    private void change(ScenarioDraft after) {
        live.ifPresent(LivePanel::draftChanged);
        changed.accept(after.scenario());
    }

    /** Runs the histories of another seed, where any have been run. */
    void seedChanged() {
        live.ifPresent(LivePanel::draftChanged);
    }

    /** Follows the arm that is watched. */
    void armChanged() {
        tuning.ifPresent(panel -> panel.chooseArm(arm.get()));
        live.ifPresent(LivePanel::draftChanged);
    }

    ScenarioDraft draft() {
        return tuning.map(TuningPanel::draft).orElse(initial);
    }

    boolean hasUnsavedChanges() {
        return tuning.filter(TuningPanel::hasUnsavedChanges).isPresent();
    }

    /** Draws the charts in the background, then asks where they go. */
    void export(Component parent) {
        new SwingWorker<Optional<Figure>, Void>() {
            @Override
            protected Optional<Figure> doInBackground() {
                return live.flatMap(LivePanel::figure);
            }

            @Override
            protected void done() {
                try {
                    get().ifPresentOrElse(
                                    figure -> Export.ask(parent, figure),
                                    () -> JOptionPane.showMessageDialog(
                                            parent, "Nothing to export yet; show Many histories first."));
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                } catch (ExecutionException failed) {
                    JOptionPane.showMessageDialog(parent, "The charts cannot be drawn (" + failed.getCause() + ")");
                }
            }
        }.execute();
    }

    /** Goes on once the user has decided on unsaved changes. */
    void leave(Runnable then) {
        tuning.ifPresentOrElse(panel -> panel.leave(then), then);
    }

    /** Ends what runs in the background. */
    void close() {
        live.ifPresent(LivePanel::close);
    }
}
