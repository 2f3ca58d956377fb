package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.results.Batch;
import org.entente.results.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify}: whether a batch is what the model gives. */
@Command(
        name = "verify",
        description = "Compare a batch with its checksums, simulate a sample of it again and compare every cell; exit"
                + " code 1 when anything differs.")
final class VerifyCommand implements Callable<Integer> {
    private static final int SHOWN = 50;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder of the batch.")
    private Path folder;

    @Option(
            names = "--sample",
            paramLabel = "P",
            defaultValue = "0.05",
            description = "Share of the replications to simulate again, above 0 and at most 1 (default:"
                    + " ${DEFAULT-VALUE}).")
    private double sample;

    @Override
    public Integer call() {
        if (!(sample > 0 && sample <= 1)) {
            throw new ParameterException(spec.commandLine(), "--sample (" + sample + ") must be above 0 and at most 1");
        }
        Batch batch = Batch.open(folder);
        OtherBuild.warn(batch.manifest(), spec.commandLine().getErr());
        Verification.Result result = Verification.run(batch, sample);
        show(result.differences());
        spec.commandLine()
                .getOut()
                .println(folder + ": " + Decimals.count(result.compared()) + " replications simulated again, "
                        + Decimals.count(result.differences().size()) + " differences");
        return result.differences().isEmpty() ? 0 : ErrorReport.FAILED;
    }

    private void show(List<String> differences) {
        PrintWriter messages = spec.commandLine().getErr();
        differences.stream().limit(SHOWN).forEach(messages::println);
        if (differences.size() > SHOWN) {
            messages.println("and " + Decimals.count(differences.size() - SHOWN) + " more");
        }
    }
}
