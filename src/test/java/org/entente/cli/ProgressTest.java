package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.entente.ensemble.Progress;
import org.junit.jupiter.api.Test;

/** Progress in words and as lines, with a clock of its own. */
class ProgressTest {
    private static final long SECOND = 1_000_000_000L;

    private long now = 7;

    private final ProgressWords words = new ProgressWords("P(ARM OUT), 2031-12", List.of("main", "other"), () -> now);

    @Test
    void paceLeavesOutWhatAnEarlierRunHasDone() {
        now += 10 * SECOND;
        assertThat(words.pace(progress(1_200, 200, 0))).isEqualTo("100/s, 0:38 left, 0 failed");
        assertThat(words.pace(progress(200, 200, 0))).isEqualTo("0/s, ? left, 0 failed");
        assertThat(words.pace(progress(201, 200, 1_234))).isEqualTo("0/s, 13:19:50 left, 1,234 failed");
    }

    @Test
    void precisionIsThatOfTheLeastKnownArm() {
        assertThat(words.precision(progress(1_200, 0, 0))).isEqualTo("±0.032 P(ARM OUT), 2031-12 (other)");
        Progress none = new Progress(0, 0, 0, 5_000, 0, Double.NaN, Double.NaN);
        assertThat(words.precision(none)).isEqualTo("±? P(ARM OUT), 2031-12 (main)");
    }

    @Test
    void theLogHasALineEveryFewSeconds() {
        StringWriter text = new StringWriter();
        ProgressLog log = new ProgressLog(new PrintWriter(text), words, () -> now);
        for (int second = 1; second <= 12; second++) {
            now += SECOND;
            log.accept(progress(100L * second, 0, 0));
        }
        assertThat(text.toString()).isEqualTo("""
                500 of 5,000 replications, 100/s, 0:45 left, 0 failed; ±0.032 P(ARM OUT), 2031-12 (other)
                1,000 of 5,000 replications, 100/s, 0:40 left, 0 failed; ±0.032 P(ARM OUT), 2031-12 (other)
                """);
    }

    private static Progress progress(long done, long earlier, long failed) {
        return new Progress(done, earlier, failed, 5_000, 1, .25, .0321);
    }
}
