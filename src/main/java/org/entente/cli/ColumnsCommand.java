package org.entente.cli;

import org.entente.results.ColumnDictionary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code columns}: the dictionary of the tables that a batch leaves. */
@Command(name = "columns", description = "Print the dictionary of all columns of all tables as a page in Markdown.")
final class ColumnsCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().getOut().print(ColumnDictionary.markdown());
    }
}
