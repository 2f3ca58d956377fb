package org.entente.cli;

import java.io.PrintWriter;
import org.entente.report.Fonts;
import org.entente.report.Gallery;
import org.entente.results.Batch;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a command that finishes a batch prints and draws of it. */
final class ReportOptions {
    @Option(names = "--no-charts", description = "Draw no charts.")
    private boolean noCharts;

    @Mixin
    private FormatOption format;

    /** Prints what came of a batch, draws it unless it is a shard, and returns 0 if every replication succeeded. */
    int report(Batch batch, PrintWriter results) {
        new RunSummary(batch).print(results);
        results.println("  results: " + batch.folder());
        results.flush();
        if (!noCharts && batch.manifest().shard().isEmpty()) {
            Fonts.install();
            Drawing.write(Gallery.of(batch), batch.folder().resolve("charts"), format.formats(), results);
        }
        return batch.manifest().failed() == 0 ? 0 : ErrorReport.FAILED;
    }
}
