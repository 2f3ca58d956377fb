package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.backtest.AllianceHistory;
import org.entente.backtest.Backtest;
import org.entente.backtest.BacktestTables;
import org.entente.backtest.Baselines;
import org.entente.backtest.Forecaster;
import org.entente.backtest.MemberHistory;
import org.entente.backtest.ModelForecasts;
import org.entente.backtest.PairedBootstrap;
import org.entente.backtest.PatternCheck;
import org.entente.backtest.RecordRows;
import org.entente.backtest.RecordedHistory;
import org.entente.backtest.SimulatedHistory;
import org.entente.backtest.Split;
import org.entente.backtest.Verdict;
import org.entente.report.BacktestGallery;
import org.entente.report.Fonts;
import org.entente.scenario.HistoricalRecord;
import org.entente.scenario.RecordReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backtest}: how well history would have been foretold, beside simple baselines. */
@Command(
        name = "backtest",
        description =
                "Let the model and simple baselines foretell a record of history from earlier years, score them, and"
                        + " check the patterns of the record.",
        footer = {
            "",
            "Scores are losses: smaller is better. In coded foresight forecasters are told covariates, crises and answers"
                    + " of later months as the record has them, in strict foresight nothing."
        })
final class BacktestCommand implements Runnable {
    private static final int RESAMPLES = 4000;
    private static final int BAND_RESAMPLES = 1000;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RECORD", description = "The file of the record.")
    private Path file;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Root seed of simulations and bootstrap (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--threads", paramLabel = "T", description = "Threads (default: one per processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where tables and charts go (default: results/backtest-<record>).")
    private Path out;

    @Option(
            names = "--ablations",
            description = "Also test the model without each of its mechanisms, which takes several times as long.")
    private boolean ablations;

    @Option(names = "--quiet", description = "Print no progress.")
    private boolean quiet;

    @Mixin
    private FormatOption format;

    @Override
    public void run() {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads (" + threads + ") must be at least 1");
        }
        HistoricalRecord record = RecordReader.read(file);
        Path folder = out == null ? Path.of("results", "backtest-" + record.id()) : out;
        MemberHistory history = RecordRows.of(record);
        List<Split> splits = Split.of(record, history);
        ModelForecasts model = new ModelForecasts(record, splits, ablations, seed, threads);
        PairedBootstrap bootstrap = new PairedBootstrap(seed, RESAMPLES);
        List<Verdict> verdicts = verdicts(history, splits, model);
        List<PatternCheck> checks = checks(record, model);
        PrintWriter results = spec.commandLine().getOut();
        BacktestSummary summary = new BacktestSummary(verdicts, bootstrap);
        results.println(record.title());
        summary.print(results);
        BacktestSummary.print(checks, results);
        new BacktestTables(verdicts, folder).write(BacktestSummary.REFERENCES, bootstrap);
        if (!checks.isEmpty()) {
            BacktestTables.write(checks, folder);
        }
        results.println("  tables:  " + folder);
        results.flush();
        Fonts.install();
        Drawing.write(
                new BacktestGallery(record.title(), verdicts, new PairedBootstrap(seed, BAND_RESAMPLES))
                        .figures(checks),
                folder.resolve("charts"),
                format.formats(),
                results);
    }

    private List<Verdict> verdicts(MemberHistory history, List<Split> splits, ModelForecasts model) {
        List<Forecaster> forecasters = Stream.concat(model.forecasters().stream(), Baselines.all().stream())
                .toList();
        Backtest backtest = new Backtest(history, splits, forecasters);
        try (CountDisplay display = CountDisplay.of(quiet, "forecasts", backtest.size())) {
            return backtest.run(threads, display);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The back-test was interrupted; run it again", stopped);
        }
    }

    private static List<PatternCheck> checks(HistoricalRecord record, ModelForecasts model) {
        if (record.examination().patterns().isEmpty()) {
            return List.of();
        }
        List<SimulatedHistory> simulated = model.histories();
        AllianceHistory recorded = new RecordedHistory(record);
        return record.examination().patterns().stream()
                .map(pattern -> PatternCheck.of(pattern, recorded, simulated))
                .toList();
    }
}
