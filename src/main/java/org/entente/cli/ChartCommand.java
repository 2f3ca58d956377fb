package org.entente.cli;

import java.nio.file.Path;
import org.entente.report.Fonts;
import org.entente.report.Gallery;
import org.entente.results.Batch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chart}: draws a finished batch. */
@Command(name = "chart", description = "Draw the charts of a finished batch.")
final class ChartCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder of the batch.")
    private Path folder;

    @Option(names = "--out", paramLabel = "DIR", description = "Where to (default: charts in the batch's folder).")
    private Path out;

    @Mixin
    private FormatOption format;

    @Override
    public void run() {
        Fonts.install();
        Path charts = out == null ? folder.resolve("charts") : out;
        Drawing.write(
                Gallery.of(Batch.open(folder)),
                charts,
                format.formats(),
                spec.commandLine().getOut());
    }
}
