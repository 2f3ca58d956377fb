package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.scenario.PosteriorReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrateCommandTest {
    private static final Path RECORD = Path.of("scenarios/records/csto-1994-2024.yaml");

    @TempDir
    private Path folder;

    @Test
    void writesDrawsAndSaysWhatWasLearned() {
        Invocation calibrate = calibrate("--until", "1999-12", "--draws=20", "--quiet");
        assertThat(calibrate.exitCode()).as(calibrate.messages()).isZero();
        assertThat(calibrate.messages()).isEmpty();
        assertThat(calibrate.results())
                .contains("parameter", "shrinkage", "responseStake", "securityWeight")
                .contains("of 34 uncertain parameters are informed")
                .contains("Strongest correlations:")
                .contains("note: raise --generations until R-hat is below 1.01");
        assertThat(PosteriorReader.read(folder.resolve("csto-1994-2024.csv")).size())
                .isEqualTo(20);
        assertThat(folder.resolve("csto-1994-2024.json")).content().contains("\"months\" : 69");
        assertThat(calibrate("--until", "1999-12", "--draws=20").messages()).contains("--resume");
        assertThat(calibrate("--until", "1999-12", "--draws=20", "--resume", "--quiet")
                        .results())
                .contains("finished; nothing");
    }

    @Test
    void refusesWhatCannotBeDone() {
        assertRefused("--until (1990-01) must lie within 1994-04 to 2024-12", "--until", "1990-01");
        assertRefused("--widen (0.0) must be positive", "--widen", "0");
        assertRefused("--threads (0) must be positive", "--threads", "0");
        assertRefused("--generations (24) are too few for 1000 draws");
        assertThat(Invocation.of("calibrate", folder.resolve("missing.yaml")).exitCode())
                .isEqualTo(2);
    }

    private void assertRefused(String message, String... options) {
        Invocation refused = calibrate(options);
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.messages()).contains(message);
    }

    private Invocation calibrate(String... options) {
        Object[] words = new Object[options.length + 8];
        Object[] fixed = {"calibrate", RECORD, "--out", folder, "--generations", 24, "--chains", 2};
        System.arraycopy(fixed, 0, words, 0, fixed.length);
        System.arraycopy(options, 0, words, fixed.length, options.length);
        return Invocation.of(words);
    }
}
