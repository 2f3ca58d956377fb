package org.entente.cli;

import java.io.IOException;

/** Whether a person is watching. */
final class Terminal {
    private Terminal() {}

    /** Whether the standard error stream is a terminal, which Java itself cannot tell before version 22. */
    static boolean isWatched() throws InterruptedException {
        try {
            return new ProcessBuilder("sh", "-c", "test -t 2").inheritIO().start().waitFor() == 0;
        } catch (IOException noShell) {
            return System.console() != null;
        }
    }
}
