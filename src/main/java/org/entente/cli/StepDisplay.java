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

    /** One line every few seconds; the time left is by the pace since the line before. */
    final class Log implements StepDisplay {
        private final PrintWriter messages;
        private final String steps;
        private final long total;
        private long time = System.nanoTime();
        private long before = -1;

        Log(PrintWriter messages, String steps, long total) {
            this.messages = messages;
            this.steps = steps;
            this.total = total;
        }

        @Override
        public synchronized void accept(long done) {
            long now = System.nanoTime();
            before = before < 0 ? done - 1 : before;
            if (now - time >= ProgressLog.EVERY) {
                long left = Math.round((total - done) * ((now - time) / 1e9) / Math.max(1, done - before));
                time = now;
                before = done;
                messages.println(Decimals.count(done) + " of " + Decimals.count(total) + " " + steps + ", "
                        + Decimals.count(left) + " s left");
                messages.flush();
            }
        }
    }
}
