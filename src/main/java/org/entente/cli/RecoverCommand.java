package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.calibration.RankCalibration;
import org.entente.calibration.Recovery;
import org.entente.calibration.SamplerSettings;
import org.entente.parameter.Parameter;
import org.entente.results.Sheet;
import org.entente.scenario.HistoricalRecord;
import org.entente.scenario.RecordReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code recover}: whether calibration finds parameters that are known. */
@Command(
        name = "recover",
        description =
                "Calibrate records that the model itself simulated, and report whether the known parameters are found.",
        footer = {
            "",
            "Parameters are drawn from their priors. States move, speak up and are polled as the model has it, in the"
                    + " surroundings, crises and answers of the record."
        })
final class RecoverCommand implements Callable<Integer> {
    private static final int RUNS = 2;
    private static final int CHAINS_OF_A_RUN = 3;
    private static final int WARM_UP_PART = 4;
    private static final int KEPT = 200;
    private static final int BINS = 5;
    private static final double MASS = 0.9;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RECORD", description = "A record of history.")
    private Path file;

    @Option(
            names = "--experiments",
            paramLabel = "N",
            defaultValue = "60",
            description = "Records to simulate and calibrate, at least 10 (default: ${DEFAULT-VALUE}).")
    private int experiments;

    @Option(
            names = "--generations",
            paramLabel = "N",
            defaultValue = "2000",
            description =
                    "Length of each of six chains after a warm-up of a quarter of it (default: ${DEFAULT-VALUE}).")
    private int generations;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Seed (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where recovery.csv goes (default: results/recovery-<record>).")
    private Path out;

    @Mixin
    private EffortOptions effort;

    @Override
    public Integer call() throws InterruptedException {
        require("--experiments", experiments, 2 * BINS);
        require("--generations", generations, KEPT);
        require("--threads", effort.threads(), 1);
        HistoricalRecord record = RecordReader.read(file);
        Path folder = out == null ? Path.of("results", "recovery-" + record.id()) : out;
        Recovery recovery = recovery(record);
        Path table = Sheet.RECOVERY.write(folder, rows(recovery));
        print(recovery, table, spec.commandLine().getOut());
        return 0;
    }

    private Recovery recovery(HistoricalRecord record) throws InterruptedException {
        SamplerSettings settings =
                new SamplerSettings(RUNS, CHAINS_OF_A_RUN, generations / WARM_UP_PART, generations, generations / KEPT);
        PrintWriter messages = spec.commandLine().getErr();
        try (StepDisplay display = StepDisplay.of(effort.quiet(), messages, "records", experiments)) {
            return Recovery.of(
                    record,
                    record.months(),
                    Recovery.all(record),
                    experiments,
                    settings,
                    seed,
                    effort.threads(),
                    display);
        }
    }

    private static List<List<Object>> rows(Recovery recovery) {
        List<List<Object>> rows = new ArrayList<>();
        RankCalibration trials = recovery.experiments();
        for (int i = 0; i < recovery.parameters().size(); i++) {
            rows.add(List.of(
                    recovery.parameters().get(i).name(),
                    trials.probability(i, BINS),
                    trials.coverage(i, MASS),
                    trials.recovery(i),
                    trials.trials().size()));
        }
        return rows;
    }

    private static void print(Recovery recovery, Path file, PrintWriter results) {
        TextTable table = new TextTable("parameter", "uniform ranks, p", "inside 90 %", "recovery");
        RankCalibration trials = recovery.experiments();
        for (int i = 0; i < recovery.parameters().size(); i++) {
            Parameter parameter = recovery.parameters().get(i);
            table.row(
                    parameter.name(),
                    Decimals.fixed(trials.probability(i, BINS), 3),
                    Decimals.fixed(trials.coverage(i, MASS), 2),
                    Decimals.fixed(trials.recovery(i), 2));
        }
        table.print(results, "");
        results.println();
        results.println(Decimals.count(trials.trials().size())
                + " simulated records; recovery is the correlation of posterior median and truth");
        results.println("  table:  " + file);
        results.flush();
    }

    private void require(String option, int value, int least) {
        if (value < least) {
            throw new ParameterException(spec.commandLine(), option + " (" + value + ") must be at least " + least);
        }
    }
}
