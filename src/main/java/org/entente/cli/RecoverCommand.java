package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.calibration.RankCalibration;
import org.entente.calibration.Recovery;
import org.entente.calibration.ResponseBlock;
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
            "Parameters are drawn from their priors. Crises break out, and states ask, move, speak up and are polled as the"
                    + " model has it, in the surroundings of the record; answers are drawn for the cases whose covariates"
                    + " are coded. Arms are left out."
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
        List<Finding> findings = Stream.of(steps(record), answers(record))
                .flatMap(RecoverCommand::findings)
                .toList();
        Path table =
                Sheet.RECOVERY.write(folder, findings.stream().map(this::row).toList());
        print(findings, table, spec.commandLine().getOut());
        return 0;
    }

    private Recovery steps(HistoricalRecord record) throws InterruptedException {
        PrintWriter messages = spec.commandLine().getErr();
        try (StepDisplay display = StepDisplay.of(effort.quiet(), messages, "records", experiments)) {
            return recovery(Recovery.steps(record, record.months()), Recovery.ofSteps(record), display);
        }
    }

    private Recovery answers(HistoricalRecord record) throws InterruptedException {
        ResponseBlock cases = ResponseBlock.of(record, record.months());
        List<Parameter> informed = cases.answers().isEmpty() ? List.of() : cases.parameters();
        return recovery(Recovery.answers(cases), informed, done -> {});
    }

    private Recovery recovery(Recovery.Replica replica, List<Parameter> parameters, LongConsumer progress)
            throws InterruptedException {
        SamplerSettings settings =
                new SamplerSettings(RUNS, CHAINS_OF_A_RUN, generations / WARM_UP_PART, generations, generations / KEPT);
        int number = parameters.isEmpty() ? 0 : experiments;
        return Recovery.of(replica, parameters, number, settings, seed, effort.threads(), progress);
    }

    private record Finding(String parameter, double uniform, double coverage, double recovery) {}

    private static Stream<Finding> findings(Recovery recovery) {
        RankCalibration trials = recovery.experiments();
        return IntStream.range(0, recovery.parameters().size())
                .mapToObj(i -> new Finding(
                        recovery.parameters().get(i).name(),
                        trials.probability(i, BINS),
                        trials.coverage(i, MASS),
                        trials.recovery(i)));
    }

    private List<Object> row(Finding finding) {
        return List.of(finding.parameter, finding.uniform, finding.coverage, finding.recovery, experiments);
    }

    private void print(List<Finding> findings, Path file, PrintWriter results) {
        TextTable table = new TextTable("parameter", "uniform ranks, p", "inside 90 %", "recovery");
        findings.forEach(finding -> table.row(
                finding.parameter,
                Decimals.fixed(finding.uniform, 3),
                Decimals.fixed(finding.coverage, 2),
                Decimals.fixed(finding.recovery, 2)));
        table.print(results, "");
        results.println();
        results.println(Decimals.count(experiments)
                + " simulated records: crises, requests, moves, voice and polls, and by themselves answers to the coded"
                + " cases; no arms");
        results.println("recovery is the correlation of posterior median and truth");
        results.println("  table:  " + file);
        results.flush();
    }

    private void require(String option, int value, int least) {
        if (value < least) {
            throw new ParameterException(spec.commandLine(), option + " (" + value + ") must be at least " + least);
        }
    }
}
