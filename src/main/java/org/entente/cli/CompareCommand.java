package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.report.ComparisonTable;
import org.entente.report.Fonts;
import org.entente.report.Gallery;
import org.entente.results.Batch;
import org.entente.results.BatchRefusedException;
import org.entente.statistics.Comparison;
import org.entente.statistics.Side;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code compare}: differences between batches, or between the arms of one, with their uncertainty. */
@Command(
        name = "compare",
        description = "Print and draw the differences of each batch from the first; of one batch, of each arm from the"
                + " first.",
        footer = {
            "",
            "Batches of the same seed are compared replication by replication. Column factor says how many times larger"
                    + " the variance of the difference would be without common seeds."
        })
final class CompareCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "Folders of batches, the baseline first.")
    private List<Path> folders;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where comparison.csv and charts go (default: a folder beside the first batch).")
    private Path out;

    @Mixin
    private FormatOption format;

    @Override
    public void run() {
        List<Batch> batches = folders.stream().map(Batch::open).toList();
        List<Comparison> comparisons =
                batches.size() == 1 ? Side.withinBatch(batches.get(0)) : Side.betweenBatches(batches);
        if (comparisons.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), folders.get(0) + ": has one arm only; name another batch to compare it with");
        }
        PrintWriter results = spec.commandLine().getOut();
        comparisons.forEach(comparison -> DifferenceTable.print(comparison, results));
        Path folder = folder();
        results.println("  table:   " + ComparisonTable.write(comparisons, folder));
        results.flush();
        Fonts.install();
        Drawing.write(Gallery.of(batches, comparisons), folder.resolve("charts"), format.formats(), results);
    }

    private Path folder() {
        String names = folders.stream().map(CompareCommand::name).collect(Collectors.joining("-and-"));
        Path folder = out == null ? folders.get(0).resolveSibling("comparison-of-" + names) : out;
        if (Files.exists(folder.resolve("manifest.json"))) {
            throw new BatchRefusedException(folder + ": holds a batch; name another folder with --out");
        }
        return folder;
    }

    private static String name(Path folder) {
        return folder.toAbsolutePath().normalize().getFileName().toString();
    }
}
