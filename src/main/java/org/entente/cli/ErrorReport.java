package org.entente.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.entente.results.BatchRefusedException;
import org.entente.results.ResultsException;
import org.entente.scenario.InvalidScenarioException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever went wrong into a message that says what to do, and an exit code. */
final class ErrorReport implements IExecutionExceptionHandler, IParameterExceptionHandler {
    /** Something failed although what was asked for was in order. */
    static final int FAILED = 1;

    /** Something cannot be done as it was asked for. */
    static final int INVALID = 2;

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter messages = command.getErr();
        messages.println("entente: " + failure.getMessage());
        UnmatchedArgumentException.printSuggestions(failure, messages);
        messages.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return INVALID;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult result) {
        return report(failure, command);
    }

    int report(Throwable failure, CommandLine command) {
        PrintWriter messages = command.getErr();
        messages.println(message(failure));
        if (((Main) command.getCommandSpec().root().userObject()).showsStackTraces()) {
            failure.printStackTrace(messages);
        }
        return failure instanceof InvalidScenarioException || failure instanceof BatchRefusedException
                ? INVALID
                : FAILED;
    }

    private static String message(Throwable failure) {
        if (failure instanceof InvalidScenarioException) {
            return failure.getMessage();
        }
        if (failure instanceof ResultsException || failure instanceof UncheckedIOException) {
            return "entente: " + failure.getMessage();
        }
        if (failure instanceof OutOfMemoryError) {
            return "entente: out of memory; use fewer --threads, or allow more with JAVA_TOOL_OPTIONS=-Xmx2g";
        }
        return "entente: unexpected error (" + failure + "); this is a fault of the program: run the command again with"
                + " --stacktrace and report what it prints";
    }
}
