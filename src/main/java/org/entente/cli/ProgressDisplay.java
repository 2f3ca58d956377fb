package org.entente.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;
import org.entente.ensemble.Progress;

/** Shows how far a batch is, until it is closed. */
interface ProgressDisplay extends Consumer<Progress>, AutoCloseable {
    @Override
    default void close() {}

    /** A bar for a person, lines for a file, or nothing. */
    static ProgressDisplay of(boolean quiet, PrintWriter messages, ProgressWords words, long total)
            throws InterruptedException {
        if (quiet) {
            return progress -> {};
        }
        return Terminal.isWatched()
                ? new ProgressLine(words, total)
                : new ProgressLog(messages, words, System::nanoTime);
    }
}
