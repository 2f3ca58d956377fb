package org.entente.cli;

import java.util.function.IntConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how many of a known number of steps are done, to a person at a terminal. */
interface CountDisplay extends IntConsumer, AutoCloseable {
    @Override
    default void close() {}

    /** A bar for a person, nothing for a file. */
    static CountDisplay of(boolean quiet, String what, long total) throws InterruptedException {
        if (quiet || !Terminal.isWatched()) {
            return steps -> {};
        }
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(what)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .build();
        return new CountDisplay() {
            @Override
            public void accept(int steps) {
                bar.stepBy(steps);
            }

            @Override
            public void close() {
                bar.close();
            }
        };
    }
}
