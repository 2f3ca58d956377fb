package org.entente.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.entente.ensemble.BatchPlan;
import org.entente.ensemble.ModelSource;
import org.entente.ensemble.ReplicationSource;
import org.entente.ensemble.Shard;
import org.entente.results.Batch;
import org.entente.results.OnExisting;
import org.entente.results.ResultsException;
import org.entente.scenario.HorizonChange;
import org.entente.scenario.InvalidScenarioException;
import org.entente.scenario.Scenario;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code run}: simulates scenarios thousands of times, stores what came of it and draws it. */
@Command(
        name = "run",
        description = "Simulate scenarios, store the results and draw the charts.",
        footer = {
            "",
            "Stopped at any moment, the same command with --resume goes on and gives the same bytes, which depend"
                    + " neither on threads nor on shards nor on interruptions."
        })
final class RunCommand implements Callable<Integer> {
    private static final long USUAL_SEED = 1;

    private final Function<BatchPlan, ReplicationSource> sources;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scenario files.")
    private List<Path> files;

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Replications of each arm (default: ${DEFAULT-VALUE}).")
    private long replications;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "" + USUAL_SEED,
            description = "Root seed; batches of one seed meet the same luck and compare best (default:"
                    + " ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--threads", paramLabel = "T", description = "Threads (default: one per processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private ScenarioOptions options;

    @Mixin
    private ParameterOptions parameters;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to: with one FILE into DIR, with several into DIR/<scenario> (default:"
                    + " results/<scenario>).")
    private Path out;

    @ArgGroup
    private Existing existing = new Existing();

    /** What to do with a batch that is there. */
    private static final class Existing {
        @Option(names = "--resume", description = "Go on with an unfinished batch; start where there is none.")
        private boolean resume;

        @Option(names = "--overwrite", description = "Delete a batch that is there and run anew.")
        private boolean overwrite;

        private OnExisting mode() {
            return overwrite ? OnExisting.OVERWRITE : resume ? OnExisting.RESUME : OnExisting.REFUSE;
        }
    }

    @Option(
            names = "--shard",
            paramLabel = "i/N",
            converter = ShardConverter.class,
            description = "Run part i of N only, for job arrays; join the parts with: entente merge.")
    private Shard shard;

    @Option(names = "--quiet", description = "Print no progress and no notices.")
    private boolean quiet;

    @Mixin
    private ReportOptions report;

    RunCommand() {
        this(ModelSource::of);
    }

    RunCommand(Function<BatchPlan, ReplicationSource> sources) {
        this.sources = sources;
    }

    @Override
    public Integer call() throws InterruptedException {
        requirePositive("--replications", replications);
        requirePositive("--threads", threads);
        if (replications > BatchPlan.MOST_REPLICATIONS) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--replications (" + replications + ") must be at most " + BatchPlan.MOST_REPLICATIONS);
        }
        List<BatchJob> jobs = jobs();
        int exitCode = 0;
        for (BatchJob job : jobs) {
            exitCode = Math.max(exitCode, run(job));
        }
        return exitCode;
    }

    private void requirePositive(String option, long value) {
        if (value < 1) {
            throw new ParameterException(spec.commandLine(), option + " (" + value + ") must be at least 1");
        }
    }

    /** One job for each file; every fault of every file is reported before anything runs. */
    private List<BatchJob> jobs() {
        List<String> faults = new ArrayList<>();
        List<BatchJob> jobs = new ArrayList<>();
        Set<Path> folders = new HashSet<>();
        for (Path file : files) {
            try {
                BatchJob job = job(options.read(file, parameters.choice()));
                if (!folders.add(job.folder())) {
                    faults.add(file + ": would write into the same folder as another file (" + job.folder() + ")");
                }
                jobs.add(job);
            } catch (InvalidScenarioException invalid) {
                faults.add(invalid.getMessage());
            }
        }
        if (!faults.isEmpty()) {
            throw new ParameterException(spec.commandLine(), String.join("\n", faults));
        }
        return jobs;
    }

    private BatchJob job(HorizonChange change) {
        Scenario scenario = change.scenario();
        BatchPlan plan = BatchPlan.of(
                scenario, replications, seed, scenario.months(), Optional.ofNullable(shard), options.settings());
        return new BatchJob(plan, change.notices(), folder(scenario.id()));
    }

    private Path folder(String scenario) {
        if (out != null) {
            return files.size() == 1 ? out : out.resolve(scenario);
        }
        Path folder = Path.of("results", scenario);
        return shard == null ? folder : folder.resolve("shard-" + shard.number() + "-of-" + shard.of());
    }

    /** A batch that cannot be run or drawn does not keep the others from running. */
    private int run(BatchJob job) throws InterruptedException {
        try {
            ReplicationSource source = sources.apply(job.plan());
            job.simulate(
                    source, existing.mode(), threads, quiet, spec.commandLine().getErr());
            return report.report(Batch.open(job.folder()), spec.commandLine().getOut());
        } catch (ResultsException | UncheckedIOException failure) {
            return new ErrorReport().report(failure, spec.commandLine());
        }
    }
}
