package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.scenario.Scenario;
import org.entente.scenario.ScenarioReader;
import org.entente.statistics.Contrast;
import org.entente.statistics.DirectionCheck;
import org.entente.statistics.DirectionStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: tests what scenarios expect of themselves. */
@Command(
        name = "check",
        description = "Test the expected directions of scenarios by paired runs; exit code 1 when the model does not"
                + " agree with a claim's status.",
        footer = {
            "",
            "The false-alarm probability of a scenario's whole list is at most 0.01 (Bonferroni). A claim with status"
                    + " holds must be confirmed, one with status contradicted must not be."
        })
final class CheckCommand implements Callable<Integer> {
    private static final int DIGITS = 4;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scenario files.")
    private List<Path> files;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Root seed (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() {
        List<Scenario> scenarios = files.stream().map(ScenarioReader::read).toList();
        boolean agrees = true;
        for (int i = 0; i < scenarios.size(); i++) {
            agrees &= check(files.get(i), scenarios.get(i));
        }
        return agrees ? 0 : ErrorReport.FAILED;
    }

    private boolean check(Path file, Scenario scenario) {
        List<DirectionCheck> checks = DirectionStudy.run(scenario, id -> ScenarioReader.read(beside(file, id)), seed);
        PrintWriter out = spec.commandLine().getOut();
        long disagreeing =
                checks.stream().filter(check -> !check.agreesWithStatus()).count();
        out.println(scenario.id() + ": " + checks.size() + " claims, " + disagreeing + " not as stated");
        table(checks).print(out, "  ");
        out.println();
        out.flush();
        return disagreeing == 0;
    }

    /** References lie in the folder of the scenario or in one above it, where the reader has found them. */
    private static Path beside(Path file, String id) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        while (!Files.exists(folder.resolve(id + ".yaml")) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        return folder.resolve(id + ".yaml");
    }

    private static TextTable table(List<DirectionCheck> checks) {
        TextTable table = new TextTable(
                "claim",
                "expected",
                "n",
                "reference",
                "value",
                "difference",
                "95 % interval",
                "z",
                "needed",
                "verdict",
                "status",
                "");
        for (DirectionCheck check : checks) {
            Contrast contrast = check.contrast();
            table.row(
                    check.claim().id(),
                    check.claim().direction().name().toLowerCase(Locale.ROOT),
                    Decimals.count(contrast.n()),
                    Decimals.fixed(contrast.baseline(), DIGITS),
                    Decimals.fixed(contrast.alternative(), DIGITS),
                    Decimals.fixed(contrast.difference(), DIGITS),
                    Decimals.fixed(contrast.lower(), DIGITS) + " to " + Decimals.fixed(contrast.upper(), DIGITS),
                    Decimals.fixed(check.z(), 1),
                    Decimals.fixed(check.criticalZ(), 1),
                    check.verdict().name().toLowerCase(Locale.ROOT),
                    check.claim().status().name().toLowerCase(Locale.ROOT),
                    check.agreesWithStatus() ? "ok" : "NOT AS STATED");
        }
        return table;
    }
}
