package org.entente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.scenario.HorizonChange;
import org.entente.scenario.Overrides;
import org.entente.scenario.ParameterChoice;
import org.entente.scenario.Scenario;
import org.entente.scenario.ScenarioReader;
import picocli.CommandLine.Option;

/** Options that change a scenario before it is simulated. */
final class ScenarioOptions {
    @Option(names = "--months", description = "Simulate M months instead of the scenario's horizon.", paramLabel = "M")
    private Integer months;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "Set a parameter, a driver or a mechanism in every arm, such as warCommitment=0.5; may be"
                    + " repeated. Names: entente parameters; entente list --drivers --mechanisms.")
    private List<String> settings = new ArrayList<>();

    /** The scenario of a file with the changes, and what they drop from it. */
    HorizonChange read(Path file, ParameterChoice parameters) {
        Scenario scenario = parameters.apply(Overrides.apply(ScenarioReader.read(file), settings));
        return HorizonChange.of(scenario, months == null ? scenario.months() : months);
    }

    List<String> settings() {
        return settings;
    }
}
