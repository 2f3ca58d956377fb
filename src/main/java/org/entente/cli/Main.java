package org.entente.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The {@code entente} command: the door to all others. */
@Command(
        name = "entente",
        description = "Simulates the cohesion of an alliance around a dominant patron, thousands of times.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RunCommand.class,
            MergeCommand.class,
            ChartCommand.class,
            CompareCommand.class,
            BacktestCommand.class,
            RecoverCommand.class,
            PublishCommand.class,
            ExplainCommand.class,
            ReplayCommand.class,
            VerifyCommand.class,
            CheckCommand.class,
            CalibrateCommand.class,
            ConsoleCommand.class,
            ValidateCommand.class,
            ListCommand.class,
            ParametersCommand.class,
            ColumnsCommand.class,
            AutoComplete.GenerateCompletion.class,
            HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:a replication failed, a file could not be written, a verification differs or a claim is not borne out",
            "2:usage or invalid input"
        })
public final class Main implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--stacktrace",
            scope = ScopeType.INHERIT,
            description = "Show where in the program an error arose; for reports of errors in the program.")
    private boolean stacktrace;

    private Main() {}

    /**
     * Runs one command and ends the process with its exit code. Results go to the standard output, progress and errors
     * to the standard error stream, both in UTF-8.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        System.exit(execute(writer(FileDescriptor.out), writer(FileDescriptor.err), arguments));
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }

    /**
     * Runs one command within this process.
     *
     * @param results takes what the command finds
     * @param messages takes progress, notices and errors
     * @param arguments the command and its options
     * @return 0 done; 1 something failed; 2 usage or invalid input
     */
    public static int execute(PrintWriter results, PrintWriter messages, String... arguments) {
        return execute(commandLine(CommandLine.defaultFactory()), results, messages, arguments);
    }

    static int execute(CommandLine line, PrintWriter results, PrintWriter messages, String... arguments) {
        line.setOut(results).setErr(messages);
        try {
            return line.execute(arguments);
        } catch (Error failure) {
            return new ErrorReport().report(failure, line);
        } finally {
            results.flush();
            messages.flush();
        }
    }

    /** The command line with commands made by a factory. */
    static CommandLine commandLine(IFactory factory) {
        ErrorReport errors = new ErrorReport();
        return new CommandLine(new Main(), factory)
                .setExecutionExceptionHandler(errors)
                .setParameterExceptionHandler(errors);
    }

    boolean showsStackTraces() {
        return stacktrace;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ErrorReport.INVALID;
    }
}
