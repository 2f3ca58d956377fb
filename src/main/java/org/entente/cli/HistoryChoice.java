package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import org.entente.model.Observer;
import org.entente.model.Replication;
import org.entente.model.ReplicationFailedException;
import org.entente.results.Batch;
import org.entente.results.Manifest;
import org.entente.results.ReExecution;
import org.entente.results.ResultsException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Options that choose one history of a batch, which is simulated again from what the batch has archived. */
final class HistoryChoice {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(paramLabel = "DIR", description = "Folder of the batch.")
    private Path folder;

    @Option(
            names = "--replication",
            required = true,
            paramLabel = "K",
            description = "Number of the replication, as in replications.csv.")
    private long replication;

    @Option(names = "--arm", paramLabel = "ID", description = "The arm (default: the scenario's first).")
    private String arm;

    /** The chosen history's batch, with a warning if another build has written it. */
    Batch batch() {
        Batch batch = Batch.open(folder);
        Manifest manifest = batch.manifest();
        if (replication < 0 || replication >= manifest.replications()) {
            throw refuse("--replication (" + replication + ") is not in the batch; give 0 to "
                    + (manifest.replications() - 1));
        }
        if (arm == null) {
            arm = manifest.armIds().get(0);
        }
        requireKnown("arm", arm, manifest.armIds());
        OtherBuild.warn(manifest, command.commandLine().getErr());
        return batch;
    }

    void requireKnown(String what, String name, List<String> known) {
        if (!known.contains(name)) {
            throw refuse("--" + what + " (" + name + ") is not in the batch; choose from " + String.join(", ", known));
        }
    }

    ParameterException refuse(String message) {
        return new ParameterException(command.commandLine(), message);
    }

    /**
     * Simulates the history while someone watches.
     *
     * @throws ResultsException when the history fails, as it did in the batch
     */
    void run(Batch batch, Observer observer) {
        ReExecution execution = ReExecution.of(batch);
        try {
            Replication.run(execution.arm(arm), execution.seed(), replication, observer);
        } catch (ReplicationFailedException failure) {
            throw new ResultsException(
                    "replication " + replication + " fails in "
                            + batch.manifest().start().plusMonths(failure.month()) + " " + failure.state() + ": "
                            + failure.getMessage(),
                    failure);
        }
    }

    /** The history in one line. */
    String title(Manifest manifest) {
        return manifest.scenario() + ", arm " + arm + " (" + manifest.arm(arm).title() + "), replication " + replication
                + ", seed " + manifest.seed();
    }
}
