package org.entente.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import org.entente.ensemble.Progress;

/** Progress as one line every few seconds, for files and logs of a cluster. */
final class ProgressLog implements ProgressDisplay {
    /** Nanoseconds from one line to the next. */
    static final long EVERY = 5_000_000_000L;

    private final PrintWriter messages;
    private final ProgressWords words;
    private final LongSupplier clock;
    private long next;

    ProgressLog(PrintWriter messages, ProgressWords words, LongSupplier clock) {
        this.messages = messages;
        this.words = words;
        this.clock = clock;
        this.next = clock.getAsLong() + EVERY;
    }

    @Override
    public void accept(Progress progress) {
        long now = clock.getAsLong();
        if (now - next >= 0) {
            next = now + EVERY;
            messages.println(Decimals.count(progress.done()) + " of " + Decimals.count(progress.total())
                    + " replications, " + words.pace(progress) + "; " + words.precision(progress));
            messages.flush();
        }
    }
}
