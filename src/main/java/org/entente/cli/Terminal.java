package org.entente.cli;

import java.io.IOException;

/** Whether a person is watching. */
final class Terminal {
    private Terminal() {}

    /** Whether the standard error stream is a terminal, which Java itself cannot tell. */
    @SuppressWarnings("SystemConsoleNull") // Without a shell, from Java 22 on, the answer may be yes too often.
    static boolean isWatched() throws InterruptedException {
        try {
            return new ProcessBuilder("sh", "-c", "test -t 2")
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noShell) {
            return System.console() != null;
        }
    }
}
