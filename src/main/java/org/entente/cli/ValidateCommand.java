package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.scenario.HistoricalRecord;
import org.entente.scenario.InvalidScenarioException;
import org.entente.scenario.RecordReader;
import org.entente.scenario.Scenario;
import org.entente.scenario.ScenarioReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code validate}: all faults of scenario files and records, their parents and their worlds. */
@Command(
        name = "validate",
        description =
                "Report everything that is wrong with scenario files and records, as FILE:LINE:COLUMN: what; what to do.")
final class ValidateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scenario files and records of history.")
    private List<Path> files;

    @Override
    public Integer call() {
        return files.stream().filter(file -> !isValid(file)).count() == 0 ? 0 : ErrorReport.INVALID;
    }

    private boolean isValid(Path file) {
        try {
            String content =
                    RecordReader.isRecord(file) ? content(RecordReader.read(file)) : content(ScenarioReader.read(file));
            spec.commandLine().getOut().println(file + ": ok (" + content + ")");
            return true;
        } catch (InvalidScenarioException invalid) {
            spec.commandLine().getErr().println(invalid.getMessage());
            return false;
        }
    }

    private static String content(HistoricalRecord record) {
        return record.moves().size() + " moves, " + record.cases().size() + " cases, "
                + record.voices().size() + " voices, " + record.months() + " months from "
                + record.world().start();
    }

    private static String content(Scenario scenario) {
        int arms = scenario.arms().size();
        return arms + (arms == 1 ? " arm, " : " arms, ") + scenario.months() + " months from "
                + scenario.world().start();
    }
}
