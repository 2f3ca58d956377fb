package org.entente.backtest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.entente.results.Batch;
import org.entente.results.Sheet;

/** Forecasts published on a date, with the checksum of what they come from, for the future to judge. */
public final class ForecastLog {
    private ForecastLog() {}

    /**
     * Writes the shares of passive, frozen and out of every state in finished batches.
     *
     * @param batches the batches, one for each scenario
     * @param by the months at whose end the forecasts can be judged; those that a batch does not reach are left out
     * @param date the date of publication, which names the file
     * @param folder where the log is kept; made when missing
     * @return the file
     */
    public static Path write(List<Batch> batches, List<YearMonth> by, LocalDate date, Path folder) {
        List<List<Object>> rows = new ArrayList<>();
        for (Batch batch : batches) {
            String checksum = batch.manifestChecksum();
            batch.membership().stream()
                    .filter(row -> by.contains(row.month()) && !row.status().equals("FULL"))
                    .forEach(row -> rows.add(List.of(
                            row.member(),
                            batch.manifest().scenario(),
                            row.arm(),
                            row.month(),
                            row.status(),
                            row.share(),
                            row.lower(),
                            row.upper(),
                            row.n(),
                            checksum)));
        }
        return Sheet.FORECAST_LOG.write(folder, date + ".csv", rows);
    }
}
