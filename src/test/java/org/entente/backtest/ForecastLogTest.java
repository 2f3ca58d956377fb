package org.entente.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.entente.results.Batch;
import org.entente.results.MembershipRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastLogTest {
    private static final Batch BATCH = Batch.open(Path.of("results", "reference", "remittance-collapse"));

    @Test
    void sharesOfTheAskedMonthsAreLoggedUnderTheDate(@TempDir Path folder) throws IOException {
        YearMonth by = BATCH.membership().stream()
                .map(MembershipRow::month)
                .max(YearMonth::compareTo)
                .orElseThrow();
        Path file = ForecastLog.write(List.of(BATCH), List.of(by, by.plusYears(9)), LocalDate.of(2026, 1, 31), folder);
        List<String> lines = Files.readAllLines(file);
        long expected = BATCH.membership().stream()
                .filter(row -> row.month().equals(by) && !row.status().equals("FULL"))
                .count();
        assertThat(file).hasFileName("2026-01-31.csv");
        assertThat(lines).hasSize((int) expected + 1);
        assertThat(lines.subList(1, lines.size()))
                .allMatch(line -> line.contains("remittance-collapse")
                        && line.contains(by.toString())
                        && line.endsWith(BATCH.manifestChecksum()));
    }
}
