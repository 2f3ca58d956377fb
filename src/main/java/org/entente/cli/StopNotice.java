package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;

/** Says how to go on when the program is stopped, by Ctrl-C or by a cluster, before this is closed. */
final class StopNotice implements AutoCloseable {
    private final Thread hook;

    StopNotice(PrintWriter messages, Path folder) {
        hook = new Thread(() -> {
            messages.println();
            messages.println("entente: stopped; finished chunks are kept in " + folder
                    + ": run the same command again with --resume");
            messages.flush();
        });
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // The notice is being printed.
        }
    }
}
