package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.calibration.CalibrationPlan;
import org.entente.calibration.CalibrationRun;
import org.entente.calibration.Fit;
import org.entente.calibration.RecordBlocks;
import org.entente.calibration.SamplerSettings;
import org.entente.results.Build;
import org.entente.results.OnExisting;
import org.entente.scenario.HistoricalRecord;
import org.entente.scenario.RecordReader;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code calibrate}: draws parameters from what a record of history leaves of their priors. */
@Command(
        name = "calibrate",
        description = "Learn the parameters from a record of history: draws from the posterior, and what was learned.",
        footer = {
            "",
            "Stopped at any moment, the same command with --resume goes on and gives the same bytes, which depend"
                    + " neither on threads nor on interruptions."
        })
final class CalibrateCommand implements Callable<Integer> {
    private static final int CHAINS_OF_A_RUN = 3;
    private static final int WARM_UP_PART = 4;
    private static final int KEPT = 2_000;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RECORD", description = "A record of history.")
    private Path file;

    @Option(
            names = "--until",
            paramLabel = "YYYY-MM",
            description = "Last month of the record that may be read (default: its last).")
    private YearMonth until;

    @Option(
            names = "--widen",
            paramLabel = "F",
            defaultValue = "1",
            description = "Multiply the standard deviations of all priors (default: ${DEFAULT-VALUE}).")
    private double widening;

    @Option(
            names = "--chains",
            paramLabel = "N",
            defaultValue = "4",
            description = "Independent runs, of " + CHAINS_OF_A_RUN + " chains each (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Option(
            names = "--generations",
            paramLabel = "N",
            defaultValue = "20000",
            description = "Length of each chain after a warm-up of a quarter of it (default: ${DEFAULT-VALUE}).")
    private int generations;

    @Option(
            names = "--draws",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Draws in the file of the posterior (default: ${DEFAULT-VALUE}).")
    private int draws;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Seed (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Where RECORD.csv, -parameters.csv, -correlations.csv and .json go (default: results/posteriors).")
    private Path out = Path.of("results", "posteriors");

    @ArgGroup
    private Existing existing = new Existing();

    /** What to do with a calibration that is there. */
    private static final class Existing {
        @Option(names = "--resume", description = "Go on with an unfinished calibration; start where there is none.")
        private boolean resume;

        @Option(names = "--overwrite", description = "Replace a calibration that is there.")
        private boolean overwrite;

        private OnExisting mode() {
            return overwrite ? OnExisting.OVERWRITE : resume ? OnExisting.RESUME : OnExisting.REFUSE;
        }
    }

    @Mixin
    private EffortOptions effort;

    @Override
    public Integer call() throws InterruptedException {
        requirePositive("--chains", runs);
        requirePositive("--draws", draws);
        requirePositive("--threads", effort.threads());
        requirePositive("--widen", widening);
        CalibrationRun run = new CalibrationRun(plan(RecordReader.read(file)), out);
        Optional<Fit> fit = run(run);
        PrintWriter results = spec.commandLine().getOut();
        fit.ifPresentOrElse(
                done -> FitTable.print(done, results),
                () -> results.println(out + " holds this calibration already, finished; nothing had to be done"));
        return 0;
    }

    private Optional<Fit> run(CalibrationRun run) throws InterruptedException {
        PrintWriter messages = spec.commandLine().getErr();
        StopNotice stop = new StopNotice(messages, "what was done is", out);
        stop.post();
        try (StepDisplay display = StepDisplay.of(effort.quiet(), messages, "generations", run.total())) {
            return run.run(existing.mode(), effort.threads(), display);
        } finally {
            stop.withdraw();
        }
    }

    private CalibrationPlan plan(HistoricalRecord record) {
        int months = months(record);
        return new CalibrationPlan(
                record.id(),
                record.files(),
                months,
                RecordBlocks.of(record, months),
                widening,
                settings(),
                draws,
                seed,
                new Build(Version.number(), Version.commit()));
    }

    private SamplerSettings settings() {
        int thinning = Math.max(1, generations / KEPT);
        long kept = (long) runs * CHAINS_OF_A_RUN * (generations / thinning);
        if (generations < WARM_UP_PART + 1 || kept < draws) {
            throw new ParameterException(
                    spec.commandLine(), "--generations (" + generations + ") are too few for " + draws + " draws");
        }
        return new SamplerSettings(runs, CHAINS_OF_A_RUN, generations / WARM_UP_PART, generations, thinning);
    }

    private int months(HistoricalRecord record) {
        if (until == null) {
            return record.months();
        }
        long months = ChronoUnit.MONTHS.between(record.calendar(0), until) + 1;
        if (months < 1 || months > record.months()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--until (" + until + ") must lie within " + record.calendar(0) + " to "
                            + record.calendar(record.months() - 1));
        }
        return (int) months;
    }

    private void requirePositive(String option, Number value) {
        if (!(value.doubleValue() > 0 && value.doubleValue() < Double.POSITIVE_INFINITY)) {
            throw new ParameterException(spec.commandLine(), option + " (" + value + ") must be positive");
        }
    }
}
