package org.entente.gui.tuning;

import java.nio.file.Path;
import java.util.Optional;

/** What saving asks the user. */
interface SaveDialogs {
    /** What to do with unsaved changes. */
    enum Answer {
        SAVE,
        DISCARD,
        CANCEL
    }

    /**
     * Where to save.
     *
     * @param file the file
     * @param title the title of the scenario
     */
    record Target(Path file, String title) {}

    /** Asks for file and title; empty where the user thinks better of it. */
    Optional<Target> target(Path folder, String name, String title);

    /** Whether a file that is there may be replaced. */
    boolean mayReplace(Path file);

    /** What is to become of unsaved changes. */
    Answer unsaved(int changes);

    /** Shows why a file could not be saved. */
    void refused(String words);
}
