package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.results.Batch;
import org.entente.results.Merge;
import org.entente.results.OnExisting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code merge}: joins the shards of a batch. */
@Command(name = "merge", description = "Join the shards of a batch; the result has the same bytes as one run.")
final class MergeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "Folders of all shards, in any order.")
    private List<Path> shards;

    @Option(names = "--out", paramLabel = "DIR", description = "Where to (default: results/<scenario>).")
    private Path out;

    @Option(names = "--overwrite", description = "Replace a batch that is there.")
    private boolean overwrite;

    @Mixin
    private ReportOptions report;

    @Override
    public Integer call() {
        String scenario = Batch.open(shards.get(0)).manifest().scenario();
        Path folder = out == null ? Path.of("results", scenario) : out;
        new Merge(shards, folder).run(overwrite ? OnExisting.OVERWRITE : OnExisting.REFUSE);
        return report.report(Batch.open(folder), spec.commandLine().getOut());
    }
}
