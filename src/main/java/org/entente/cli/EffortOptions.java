package org.entente.cli;

import picocli.CommandLine.Option;

/** The options of long computations on a record: how many threads, and whether progress is shown. */
final class EffortOptions {
    @Option(names = "--threads", paramLabel = "T", description = "Threads (default: one per processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--quiet", description = "Print no progress.")
    private boolean quiet;

    int threads() {
        return threads;
    }

    boolean quiet() {
        return quiet;
    }
}
