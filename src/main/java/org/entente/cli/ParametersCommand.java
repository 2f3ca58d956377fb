package org.entente.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.entente.parameter.Parameter;
import org.entente.parameter.ParameterCatalogue;
import org.entente.parameter.ParameterGroup;
import org.entente.parameter.ParameterTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parameters}: every number of the model, or all that is known of some. */
@Command(name = "parameters", description = "List the parameters of the model, or say everything about some.")
final class ParametersCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(names = "--markdown", description = "Print the whole catalogue as a page in Markdown.")
    private boolean markdown;

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "Parameters to describe in full.")
    private List<String> names = new ArrayList<>();

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        if (markdown) {
            out.print(ParameterTable.markdown());
        } else if (names.isEmpty()) {
            ParameterCatalogue.groups().forEach(group -> list(group, out));
        } else {
            names.stream().map(this::find).toList().forEach(parameter -> describe(parameter, out));
        }
    }

    private Parameter find(String name) {
        return ParameterCatalogue.find(name)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "There is no parameter (" + name + "); "
                                + ParameterCatalogue.closest(name)
                                        .map(close -> "did you mean (" + close + ")?")
                                        .orElse("list them with: entente parameters")));
    }

    private static void list(ParameterGroup group, PrintWriter out) {
        TextTable table = new TextTable("name", "default", "from", "to", "unit", "meaning");
        for (Parameter parameter : group.parameters()) {
            table.row(
                    parameter.name(),
                    Decimals.shortest(parameter.defaultValue()),
                    Decimals.shortest(parameter.lower()),
                    Decimals.shortest(parameter.upper()),
                    parameter.unit(),
                    parameter.meaning());
        }
        out.println(group.title());
        table.print(out, "  ");
        out.println();
    }

    private static void describe(Parameter parameter, PrintWriter out) {
        String symbol = parameter.symbol().isEmpty() ? "" : " (" + parameter.symbol() + ")";
        out.println(parameter.name() + symbol + ": " + parameter.meaning());
        out.println("  default    " + Decimals.shortest(parameter.defaultValue()) + " " + parameter.unit());
        out.println("  permitted  " + range(parameter.lower(), parameter.upper()));
        out.println("  prior      " + parameter.prior().description() + ", central 90 % "
                + range(parameter.plausibleLower(), parameter.plausibleUpper()));
        out.println("  class      " + parameter.parameterClass().word());
        out.println("  source     " + parameter.source() + "; quality "
                + parameter.quality().name() + " (" + parameter.quality().meaning() + ")");
    }

    private static String range(double from, double to) {
        return Decimals.shortest(from) + " to " + Decimals.shortest(to);
    }
}
