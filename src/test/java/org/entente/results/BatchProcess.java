package org.entente.results;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.ensemble.Layout;
import org.entente.ensemble.ReplicationSource;
import org.entente.ensemble.SyntheticSource;
import org.entente.model.History;

/** Runs a batch of synthetic histories in a process of its own, which a test may kill or starve. */
final class BatchProcess {
    static final int MONTHS = 3;

    private BatchProcess() {}

    /** Folder, replications, chunk size, milliseconds to wait in each replication. */
    public static void main(String[] arguments) throws InterruptedException {
        run(
                Path.of(arguments[0]),
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                Long.parseLong(arguments[3]));
    }

    static void run(Path folder, int replications, int chunkSize, long wait) throws InterruptedException {
        SyntheticSource source = new SyntheticSource(0, MONTHS, 1, 0);
        new BatchRun(
                        source.plan(SyntheticSource.ONE_ARM, replications, chunkSize, Optional.empty()),
                        slow(source, wait),
                        List.of(),
                        new Build("1", "c"),
                        folder)
                .run(OnExisting.RESUME, 2, progress -> {});
    }

    private static ReplicationSource slow(ReplicationSource source, long wait) {
        return new ReplicationSource() {
            @Override
            public Layout layout() {
                return source.layout();
            }

            @Override
            public History run(int arm, long replication) {
                try {
                    Thread.sleep(wait);
                } catch (InterruptedException interrupted) {
                    throw new IllegalStateException(interrupted);
                }
                return source.run(arm, replication);
            }
        };
    }

    static Process start(Path folder, int replications, int chunkSize, long wait, String... options)
            throws java.io.IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), BatchProcess.class.getName()));
        command.addAll(List.of(folder.toString(), "" + replications, "" + chunkSize, "" + wait));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolveSibling("output.txt").toFile())
                .start();
    }
}
