package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.entente.backtest.ForecastLog;
import org.entente.results.Batch;
import org.entente.results.BatchRefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code publish}: dated forecasts for the future to judge. */
@Command(
        name = "publish",
        description =
                "Write the forecasts of finished batches into a dated log, with the checksums of their manifests.")
final class PublishCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "Folders of finished batches.")
    private List<Path> folders;

    @Option(
            names = "--date",
            required = true,
            paramLabel = "YYYY-MM-DD",
            description = "The date of publication; it names the file.")
    private LocalDate date;

    @Option(
            names = "--by",
            split = ",",
            paramLabel = "YYYY-MM",
            defaultValue = "2027-12,2030-12",
            description = "The months at whose end forecasts can be judged (default: ${DEFAULT-VALUE}).")
    private List<YearMonth> by;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "results/forecasts",
            description = "Where the log is kept (default: ${DEFAULT-VALUE}).")
    private Path out;

    @Override
    public void run() {
        Path file = out.resolve(date + ".csv");
        if (Files.exists(file)) {
            throw new BatchRefusedException(
                    file + ": is there already; published forecasts stay as they are, name another date");
        }
        List<Batch> batches = folders.stream().map(Batch::open).toList();
        spec.commandLine().getOut().println("  log:     " + ForecastLog.write(batches, by, date, out));
    }
}
