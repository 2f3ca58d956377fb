package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionTest {
    @Test
    void numberIsFilledInByTheBuild() {
        assertThat(Version.number()).matches("\\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void commitIsFilledInByTheBuildOrUnknown() {
        assertThat(Version.commit()).matches("[0-9a-f]{40}(-dirty)?|unknown");
    }
}
