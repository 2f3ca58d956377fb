package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MainTest {
    @Test
    void withoutCommandShowsWhatThereIs() {
        Invocation invocation = Invocation.of();
        assertThat(invocation.exitCode()).isEqualTo(2);
        assertThat(invocation.results()).isEmpty();
        assertThat(invocation.messages()).contains("Usage: entente", "validate", "Exit codes:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "generate-completion"})
    void whatOneAsksForIsAResult(String word) {
        Invocation invocation = Invocation.of(word);
        assertThat(invocation.exitCode()).isZero();
        assertThat(invocation.results()).contains("entente");
        assertThat(invocation.messages()).isEmpty();
    }

    @Test
    void everyCommandExplainsItself() {
        assertThat(Main.commandLine(CommandLine.defaultFactory())
                        .getSubcommands()
                        .keySet())
                .allSatisfy(command -> assertThat(Invocation.of(command, "--help"))
                        .satisfies(
                                invocation -> assertThat(invocation.exitCode()).isZero())
                        .satisfies(invocation ->
                                assertThat(invocation.results()).contains("Usage: entente " + command, "Exit codes:")));
    }

    @Test
    void everyCommandKnowsTheVersion() {
        assertThat(Invocation.of("run", "--version")).isEqualTo(Invocation.of("--version"));
    }

    @Test
    void aMistypedCommandIsCorrected() {
        Invocation invocation = Invocation.of("validat");
        assertThat(invocation.exitCode()).isEqualTo(2);
        assertThat(invocation.messages())
                .contains("'validat'", "Did you mean: entente validate")
                .doesNotContain("\tat ");
    }

    @Test
    void anUnexpectedErrorIsOneLineUnlessTheTraceIsAskedFor() {
        assertThat(failing()).isEqualTo(new Invocation(1, "", """
                entente: unexpected error (java.lang.IllegalStateException: broken); this is a fault of the program: \
                run the command again with --stacktrace and report what it prints
                """));
        assertThat(failing("--stacktrace").messages()).contains("\tat org.entente.cli.MainTest");
    }

    @Test
    void anExhaustedMemoryIsNamed() {
        StringWriter messages = new StringWriter();
        CommandLine line = Main.commandLine(CommandLine.defaultFactory()).setErr(new PrintWriter(messages));
        assertThat(new ErrorReport().report(new OutOfMemoryError("Java heap space"), line))
                .isEqualTo(1);
        assertThat(messages.toString()).startsWith("entente: out of memory; use fewer --threads");
    }

    private static Invocation failing(String... options) {
        StringWriter messages = new StringWriter();
        Runnable command = () -> {
            throw new IllegalStateException("broken");
        };
        CommandLine line = Main.commandLine(CommandLine.defaultFactory())
                .addSubcommand("fail", CommandLine.Model.CommandSpec.wrapWithoutInspection(command))
                .setErr(new PrintWriter(messages, true));
        String[] words = new String[options.length + 1];
        System.arraycopy(options, 0, words, 0, options.length);
        words[options.length] = "fail";
        int exitCode = line.execute(words);
        return new Invocation(exitCode, "", messages.toString());
    }
}
