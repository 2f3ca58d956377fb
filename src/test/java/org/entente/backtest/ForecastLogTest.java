package org.entente.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

    /** Of what no or every history shows nothing tells what parameters do; a band without width would read as certainty. */
    @Test
    void noBandIsWithoutWidth(@TempDir Path folder) throws IOException {
        List<YearMonth> all =
                BATCH.membership().stream().map(MembershipRow::month).distinct().toList();
        List<String[]> rows =
                Files.readAllLines(ForecastLog.write(List.of(BATCH), all, LocalDate.of(2026, 1, 31), folder)).stream()
                        .skip(1)
                        .map(line -> line.split(",", -1))
                        .toList();
        assertThat(rows).anyMatch(cells -> cells[9].isEmpty() && cells[10].isEmpty());
        assertThat(rows).anyMatch(cells -> !cells[9].isEmpty());
        assertThat(rows)
                .allMatch(cells -> cells[9].isEmpty()
                        ? cells[10].isEmpty()
                        : Double.parseDouble(cells[9]) < Double.parseDouble(cells[10]));
    }

    /** What stands at a status or further down adds up: out counts in frozen, frozen in passive. */
    @Test
    void sharesAreAddedUpFromBelow(@TempDir Path folder) throws IOException {
        YearMonth by = BATCH.manifest().start().plusMonths(59);
        Path file = ForecastLog.write(List.of(BATCH), List.of(by), LocalDate.of(2026, 1, 31), folder);
        List<String[]> armenia = Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("ARM,") && line.contains(",main,"))
                .map(line -> line.split(",", -1))
                .toList();
        assertThat(armenia).extracting(cells -> cells[4]).containsExactly("PASSIVE", "FROZEN", "OUT");
        double below = 0;
        for (int i = 2; i >= 0; i--) {
            below += Double.parseDouble(armenia.get(i)[5]);
            assertThat(Double.parseDouble(armenia.get(i)[8])).isCloseTo(below, within(1e-12));
        }
        assertThat(below).isPositive();
    }
}
