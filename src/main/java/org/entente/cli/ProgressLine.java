package org.entente.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.entente.ensemble.Progress;

/** Progress as a bar that redraws itself, for a person at a terminal. */
final class ProgressLine implements ProgressDisplay {
    private static final int REDRAWN_EVERY = 250;

    private final ProgressWords words;
    private final ProgressBar bar;

    ProgressLine(ProgressWords words, long total) {
        this.words = words;
        this.bar = new ProgressBarBuilder()
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REDRAWN_EVERY)
                .hideEta()
                .build();
    }

    @Override
    public void accept(Progress progress) {
        bar.stepTo(progress.done());
        bar.setExtraMessage(" " + words.pace(progress) + ", " + words.precision(progress));
    }

    @Override
    public void close() {
        bar.close();
    }
}
