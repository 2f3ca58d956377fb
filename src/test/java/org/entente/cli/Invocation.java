package org.entente.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;

/** What came of one command, run within the test. */
record Invocation(int exitCode, String results, String messages) {
    static Invocation of(Object... arguments) {
        StringWriter results = new StringWriter();
        StringWriter messages = new StringWriter();
        String[] words = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
        int exitCode = Main.execute(new PrintWriter(results), new PrintWriter(messages), words);
        return new Invocation(exitCode, results.toString(), messages.toString());
    }

    /** A scenario that is shipped. */
    static Path scenario(String name) {
        return Path.of("scenarios", name + ".yaml");
    }
}
