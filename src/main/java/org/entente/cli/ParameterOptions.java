package org.entente.cli;

import java.util.OptionalInt;
import org.entente.parameter.ParameterSource;
import org.entente.scenario.ParameterChoice;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Options that choose where the parameters come from that neither the scenario nor {@code --set} sets. */
final class ParameterOptions {
    @ArgGroup
    private Source source = new Source();

    @Option(
            names = "--draws",
            paramLabel = "D",
            description = "Distinct parameter sets, each shared by every D-th replication (default: "
                    + ParameterSource.USUAL_DRAWS + ", or all of a shorter posterior).")
    private Integer draws;

    /** At most one of them. */
    private static final class Source {
        @Option(
                names = "--prior",
                description = "Draw the uncertain parameters from the catalogue's priors (default: from the posterior"
                        + " that the world names, if it names one).")
        private boolean prior;

        @Option(names = "--fixed", description = "Leave parameters at their defaults.")
        private boolean fixed;

        private String label() {
            return prior ? "prior" : fixed ? "fixed" : "";
        }
    }

    ParameterChoice choice() {
        return new ParameterChoice(source.label(), draws == null ? OptionalInt.empty() : OptionalInt.of(draws));
    }
}
