package org.entente.cli;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import org.entente.ensemble.Progress;

/** Progress in words: pace, time left, failures and how well the main outcome is known. */
final class ProgressWords {
    private static final double SECOND = 1e9;

    private final String outcome;
    private final List<String> arms;
    private final LongSupplier clock;
    private final long start;

    /**
     * Starts the clock.
     *
     * @param outcome the main outcome in words
     * @param arms the arms' ids
     * @param clock nanoseconds
     */
    ProgressWords(String outcome, List<String> arms, LongSupplier clock) {
        this.outcome = outcome;
        this.arms = arms;
        this.clock = clock;
        this.start = clock.getAsLong();
    }

    /** Such as {@code 612/s, 0:06 left, 0 failed}. */
    String pace(Progress progress) {
        double seconds = (clock.getAsLong() - start) / SECOND;
        double rate = (progress.done() - progress.earlier()) / seconds;
        String left = rate > 0 ? time(Math.round((progress.total() - progress.done()) / rate)) : "?";
        return Decimals.count(Math.round(rate > 0 ? rate : 0)) + "/s, " + left + " left, "
                + Decimals.count(progress.failed()) + " failed";
    }

    /** Such as {@code ±0.031 P(ARM FROZEN or further down), 2031-12 (main)}; the least known arm. */
    String precision(Progress progress) {
        double half = progress.halfWidth();
        String where = arms.size() == 1 ? "" : " (" + arms.get(progress.arm()) + ")";
        return "±" + (Double.isNaN(half) ? "?" : Decimals.significant(half, 2)) + " " + outcome + where;
    }

    private static String time(long seconds) {
        Duration left = Duration.ofSeconds(seconds);
        String minutes = left.toMinutesPart() + ":"
                + Long.toString(100 + left.toSecondsPart()).substring(1);
        return left.toHours() == 0 ? minutes : left.toHours() + ":" + (left.toMinutesPart() < 10 ? "0" : "") + minutes;
    }
}
