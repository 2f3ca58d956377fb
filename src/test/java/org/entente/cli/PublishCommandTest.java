package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishCommandTest {
    private static final String BATCH =
            Path.of("results", "reference", "remittance-collapse").toString();

    @Test
    void publishedForecastsStayAsTheyAre(@TempDir Path folder) {
        Object[] command = {"publish", BATCH, "--date", "2026-01-31", "--by", "2022-12", "--out", folder.toString()};
        assertThat(Invocation.of(command).exitCode()).isZero();
        assertThat(folder.resolve("2026-01-31.csv")).isNotEmptyFile();
        Invocation again = Invocation.of(command);
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.messages()).contains("2026-01-31.csv").contains("name another date");
    }

    @Test
    void publishingNeedsADate() {
        assertThat(Invocation.of("publish", BATCH).messages()).contains("--date");
    }
}
