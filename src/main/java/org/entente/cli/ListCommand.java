package org.entente.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.scenario.Arm;
import org.entente.scenario.Driver;
import org.entente.scenario.InvalidScenarioException;
import org.entente.scenario.MeasureName;
import org.entente.scenario.Mechanism;
import org.entente.scenario.ScenarioFolder;
import org.entente.scenario.ScenarioReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code list}: the scenarios of a folder, and the vocabulary in which they are written. */
@Command(
        name = "list",
        description = "List the scenarios of a folder with their arms, or the words that scenario files may use.")
final class ListCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            defaultValue = "scenarios",
            description = "Folder of scenario files (default: ${DEFAULT-VALUE}).")
    private Path folder;

    @Option(names = "--drivers", description = "List the drivers that scenarios and --set may set.")
    private boolean drivers;

    @Option(names = "--mechanisms", description = "List the mechanisms that scenarios and --set may switch.")
    private boolean mechanisms;

    @Option(names = "--measures", description = "List the measures that scenarios may name.")
    private boolean measures;

    @Override
    public void run() {
        if (drivers) {
            print(driverTable());
        }
        if (mechanisms) {
            print(mechanismTable());
        }
        if (measures) {
            print(measureTable());
        }
        if (!drivers && !mechanisms && !measures) {
            print(scenarioTable());
        }
    }

    private void print(TextTable table) {
        table.print(spec.commandLine().getOut(), "");
    }

    private TextTable scenarioTable() {
        TextTable table = new TextTable("scenario", "title", "arms");
        for (ScenarioFolder.Listing scenario : ScenarioFolder.list(folder)) {
            table.row(scenario.id(), scenario.title(), arms(scenario.file()));
        }
        return table;
    }

    private static String arms(Path file) {
        try {
            return ScenarioReader.read(file).arms().stream().map(Arm::id).collect(Collectors.joining(", "));
        } catch (InvalidScenarioException invalid) {
            return "invalid; see: entente validate " + file;
        }
    }

    private static TextTable driverTable() {
        TextTable table = new TextTable("driver", "of each", "from", "to", "otherwise", "meaning");
        for (Driver driver : Driver.values()) {
            String each = driver.subject().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            String fallback = Double.isNaN(driver.fallback()) ? "from the world" : Decimals.shortest(driver.fallback());
            table.row(
                    driver.key(),
                    driver.subject() == Driver.Subject.NONE ? "" : each,
                    Decimals.shortest(driver.lower()),
                    Decimals.shortest(driver.upper()),
                    fallback,
                    driver.meaning());
        }
        return table;
    }

    private static TextTable mechanismTable() {
        TextTable table = new TextTable("mechanism", "unless switched", "meaning");
        for (Mechanism mechanism : Mechanism.values()) {
            table.row(mechanism.key(), mechanism.onByDefault() ? "on" : "off", mechanism.meaning());
        }
        return table;
    }

    private static TextTable measureTable() {
        TextTable table = new TextTable("measure", "of");
        for (MeasureName measure : MeasureName.values()) {
            table.row(measure.key(), measure.ofState() ? "each state" : "the alliance");
        }
        return table;
    }
}
