package org.entente.backtest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.entente.results.Batch;
import org.entente.results.MembershipRow;
import org.entente.results.Sheet;
import org.entente.results.UncertaintyRow;
import org.entente.statistics.ParameterUncertainty;
import org.entente.theory.Participation;

/** Forecasts published on a date, with the checksum of what they come from, for the future to judge. */
public final class ForecastLog {
    private final Batch batch;
    private final List<MembershipRow> shares;
    private final List<UncertaintyRow> uncertainty;

    private ForecastLog(Batch batch, List<YearMonth> by) {
        this.batch = batch;
        shares = batch.membership().stream()
                .filter(row -> by.contains(row.month()))
                .toList();
        uncertainty = batch.uncertainty().stream()
                .filter(row -> by.contains(row.month()))
                .toList();
    }

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
        batches.forEach(batch -> rows.addAll(new ForecastLog(batch, by).rows()));
        return Sheet.FORECAST_LOG.write(folder, date + ".csv", rows);
    }

    private List<List<Object>> rows() {
        String checksum = batch.manifestChecksum();
        return shares.stream()
                .filter(row -> status(row) != Participation.FULL)
                .map(row -> row(row, checksum))
                .toList();
    }

    private List<Object> row(MembershipRow row, String checksum) {
        Optional<ParameterUncertainty.Quantiles> band = band(row);
        return List.of(
                row.member(),
                batch.manifest().scenario(),
                row.arm(),
                row.month(),
                row.status(),
                row.share(),
                row.lower(),
                row.upper(),
                orFurtherDown(row),
                end(band, ParameterUncertainty.Quantiles::lower),
                end(band, ParameterUncertainty.Quantiles::upper),
                row.n(),
                checksum);
    }

    private double orFurtherDown(MembershipRow row) {
        return shares.stream()
                .filter(other -> other.member().equals(row.member())
                        && other.arm().equals(row.arm())
                        && other.month().equals(row.month())
                        && status(other).isAtOrBelow(status(row)))
                .mapToDouble(MembershipRow::share)
                .sum();
    }

    private Optional<ParameterUncertainty.Quantiles> band(MembershipRow row) {
        return uncertainty.stream()
                .filter(other -> other.state().equals(row.member())
                        && other.arm().equals(row.arm())
                        && other.month().equals(row.month())
                        && other.measure().equals(row.status().toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(found -> new ParameterUncertainty(found.analysis()))
                .flatMap(ParameterUncertainty::shareBand);
    }

    private static Participation status(MembershipRow row) {
        return Participation.valueOf(row.status());
    }

    private static Object end(
            Optional<ParameterUncertainty.Quantiles> band, ToDoubleFunction<ParameterUncertainty.Quantiles> end) {
        return band.<Object>map(end::applyAsDouble).orElse("");
    }
}
