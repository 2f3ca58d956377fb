package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;

/** Says how to go on when the program is stopped, by Ctrl-C or by a cluster, while a batch or a calibration runs. */
final class StopNotice {
    private final Thread hook;

    StopNotice(PrintWriter messages, Path folder) {
        this(messages, "finished chunks are", folder);
    }

    StopNotice(PrintWriter messages, String what, Path folder) {
        this(messages, what + " kept in " + folder + ": run the same command again with --resume");
    }

    StopNotice(PrintWriter messages, String advice) {
        hook = new Thread(() -> {
            messages.println();
            messages.println("entente: stopped; " + advice);
            messages.flush();
        });
    }

    void post() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    void withdraw() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // The notice is being printed.
        }
    }
}
