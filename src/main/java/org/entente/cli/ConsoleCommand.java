package org.entente.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.gui.EntenteConsole;
import org.entente.gui.Watch;
import org.entente.results.Batch;
import org.entente.results.ReExecution;
import org.entente.scenario.Arm;
import org.entente.scenario.Scenario;
import org.entente.scenario.ScenarioDraft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code console}: watches a history in a window and tunes its scenario. */
@Command(
        name = "console",
        description = "Watch one history on a map, see why each state decides as it does, tune the scenario, and save"
                + " what the command line runs.",
        mixinStandardHelpOptions = true)
final class ConsoleCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "scenarios/war.yaml",
            description = "Scenario file (default: ${DEFAULT-VALUE}).")
    private Path file;

    @Option(names = "--arm", paramLabel = "ID", description = "The arm (default: the scenario's first).")
    private String arm;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Root seed (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--replication",
            paramLabel = "K",
            defaultValue = "0",
            description = "Number of the history (default: ${DEFAULT-VALUE}).")
    private long replication;

    @Option(
            names = "--replay",
            paramLabel = "DIR",
            description = "Watch a history of the batch in DIR, with its scenario and its seed.")
    private Path replay;

    @Option(
            names = "--screenshots",
            paramLabel = "DIR",
            description = "Write pictures of the windows into DIR and close them, as for the guide.")
    private Path screenshots;

    @Override
    public Integer call() {
        if (!EntenteConsole.prepare()) {
            spec.commandLine()
                    .getErr()
                    .println("entente: no display for windows; set DISPLAY, connect with ssh -X, or use: xvfb-run -a"
                            + " ./entente console --screenshots DIR");
            return ErrorReport.INVALID;
        }
        if (replication < 0) {
            throw refuse("--replication (" + replication + ") is below 0");
        }
        return replay == null ? tune(ScenarioDraft.of(file)) : replay(Batch.open(replay));
    }

    private int tune(ScenarioDraft draft) {
        return open(Watch.of(draft, arm(draft.scenario()), seed, replication));
    }

    private int replay(Batch batch) {
        OtherBuild.warn(batch.manifest(), spec.commandLine().getErr());
        if (replication >= batch.manifest().replications()) {
            throw refuse("--replication (" + replication + ") is not in the batch; give 0 to "
                    + (batch.manifest().replications() - 1));
        }
        ReExecution execution = ReExecution.of(batch);
        Scenario scenario = execution.plan().scenario();
        return open(new Watch(
                scenario,
                Optional.empty(),
                arm(scenario),
                execution.seed(),
                replication,
                execution.plan().replications()));
    }

    private Arm arm(Scenario scenario) {
        return arm == null
                ? scenario.arms().get(0)
                : scenario.arm(arm)
                        .orElseThrow(() -> refuse("--arm (" + arm + ") is not in the scenario; choose from "
                                + String.join(
                                        ", ",
                                        scenario.arms().stream().map(Arm::id).toList())));
    }

    private int open(Watch watch) {
        if (screenshots == null) {
            EntenteConsole.show(watch);
        } else {
            EntenteConsole.screenshots(watch, screenshots)
                    .forEach(spec.commandLine().getOut()::println);
        }
        return 0;
    }

    private ParameterException refuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
