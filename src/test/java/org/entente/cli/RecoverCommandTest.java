package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoverCommandTest {
    @TempDir
    private Path folder;

    @Test
    void refusesWhatCannotBeDone() {
        assertRefused("--experiments (3) must be at least 10", "--experiments", 3);
        assertRefused("--generations (20) must be at least 200", "--generations", 20);
        assertThat(Invocation.of("recover", folder.resolve("missing.yaml")).exitCode())
                .isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    private void assertRefused(String message, Object... option) {
        Invocation refused = Invocation.of(
                "recover", Path.of("scenarios/records/csto-1994-2024.yaml"), "--out", folder, option[0], option[1]);
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.messages()).contains(message);
    }
}
