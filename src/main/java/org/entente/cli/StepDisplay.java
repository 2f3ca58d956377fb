package org.entente.cli;

import java.io.PrintWriter;
import java.util.function.LongConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how many steps of a long computation are done, until it is closed; told from several threads. */
interface StepDisplay extends LongConsumer, AutoCloseable {
    @Override
    default void close() {}

    /** A bar for a person, lines for a file, or nothing. */
    static StepDisplay of(boolean quiet, PrintWriter messages, String steps, long total) throws InterruptedException {
        if (quiet) {
            return done -> {};
        }
        return Terminal.isWatched() ? new Bar(total) : new Log(messages, steps, total);
    }

    /** A bar that redraws itself. */
    final class Bar implements StepDisplay {
        private final ProgressBar bar;

        Bar(long total) {
            bar = new ProgressBarBuilder()
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(250)
                    .build();
        }

        @Override
        public void accept(long done) {
            bar.stepTo(done);
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** One line every few seconds. */
    final class Log implements StepDisplay {
        private final PrintWriter messages;
        private final String steps;
        private final long total;
        private final long start = System.nanoTime();
        private long first = -1;
        private long next = start + ProgressLog.EVERY;

        Log(PrintWriter messages, String steps, long total) {
            this.messages = messages;
            this.steps = steps;
            this.total = total;
        }

        @Override
        public synchronized void accept(long done) {
            long now = System.nanoTime();
            first = first < 0 ? done - 1 : first;
            if (now - next >= 0) {
                next = now + ProgressLog.EVERY;
                double seconds = (now - start) / 1e9;
                long left = Math.round((total - done) * seconds / (done - first));
                messages.println(Decimals.count(done) + " of " + Decimals.count(total) + " " + steps + ", "
                        + Decimals.count(left) + " s left");
                messages.flush();
            }
        }
    }
}
