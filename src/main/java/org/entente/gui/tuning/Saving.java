package org.entente.gui.tuning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.SwingWorker;
import org.entente.scenario.InvalidScenarioException;
import org.entente.scenario.Scenario;
import org.entente.scenario.ScenarioDraft;
import org.entente.scenario.ScenarioSaver;

/** Saves the draft, and knows whether there is something left to save. Files are written behind the window. */
final class Saving {
    private final Supplier<ScenarioDraft> draft;
    private final SaveDialogs dialogs;
    private Optional<SaveDialogs.Target> target = Optional.empty();
    private ScenarioDraft saved;

    Saving(Supplier<ScenarioDraft> draft, SaveDialogs dialogs) {
        this.draft = draft;
        this.dialogs = dialogs;
        saved = draft.get();
    }

    /** Whether the draft says something that no file says. */
    boolean isUnsaved() {
        Scenario now = draft.get().scenario();
        return now.months() != saved.scenario().months()
                || !now.arms().equals(saved.scenario().arms());
    }

    /** Saves where it was saved before, or asks; tells afterwards where, if it was saved. */
    void save(Consumer<Path> then) {
        if (target.isPresent()) {
            write(target.get(), then);
        } else {
            saveAs(then);
        }
    }

    /** Asks where to save. */
    void saveAs(Consumer<Path> then) {
        ScenarioDraft now = draft.get();
        String id = now.base().id() + "-tuned";
        dialogs.target(
                        now.file().toAbsolutePath().getParent(),
                        target.map(t -> t.file().getFileName().toString()).orElse(id + ".yaml"),
                        target.map(SaveDialogs.Target::title).orElse(now.base().title() + ", tuned"))
                .filter(chosen -> !Files.exists(chosen.file()) || dialogs.mayReplace(chosen.file()))
                .ifPresent(chosen -> write(chosen, then));
    }

    /** Goes on at once where nothing is unsaved, else as the user decides. */
    void leave(Runnable then) {
        if (!isUnsaved()) {
            then.run();
            return;
        }
        switch (dialogs.unsaved(draft.get().changes().size())) {
            case SAVE -> save(file -> then.run());
            case DISCARD -> then.run();
            case CANCEL -> {}
        }
    }

    private void write(SaveDialogs.Target chosen, Consumer<Path> then) {
        ScenarioDraft written = draft.get();
        new SwingWorker<Optional<String>, Void>() {
            @Override
            protected Optional<String> doInBackground() {
                return refusal(written, chosen);
            }

            @Override
            protected void done() {
                outcome(this).ifPresentOrElse(dialogs::refused, () -> {
                    saved = written;
                    target = Optional.of(chosen);
                    then.accept(chosen.file());
                });
            }
        }.execute();
    }

    private static Optional<String> refusal(ScenarioDraft written, SaveDialogs.Target chosen) {
        try {
            ScenarioSaver.save(written, chosen.file(), chosen.title());
            return Optional.empty();
        } catch (InvalidScenarioException refused) {
            return Optional.of(Tuning.words(refused));
        } catch (IOException fault) {
            return Optional.of("The file cannot be written (" + fault.getMessage() + "); choose another folder.");
        }
    }

    private static Optional<String> outcome(SwingWorker<Optional<String>, Void> worker) {
        try {
            return worker.get();
        } catch (InterruptedException | ExecutionException fault) {
            throw new IllegalStateException("Saving failed.", fault);
        }
    }
}
