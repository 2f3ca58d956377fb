package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.scenario.LearnedWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code check}; the claims are certain to hold or to fail, whatever the draws. */
class CheckCommandTest {
    private static final String HEADING = """
            scenario: trial
            title: Trial
            description: War binds the patron's forces at once.
            parent: peace
            horizon: 6
            drivers: {warCommitment: 0.9}
            expectedDirections:
            """;

    private static final String CLAIM = """
              - id: forces-are-bound
                claim: The patron can project less than in peace.
                statistic: {kind: measure, measure: availableCapability, at: 2022-03}
                against: {scenario: peace}
                direction: DIRECTION
                tolerance: 0
                replications: 100
                status: STATUS
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheReference() {
        LearnedWorld.in(folder);
    }

    @Test
    void aClaimThatHoldsIsOk() throws IOException {
        Invocation check = Invocation.of("check", scenario("down", "holds"));
        assertThat(check.exitCode()).isZero();
        assertThat(check.results())
                .startsWith("trial: 1 claims, 0 not as stated\n")
                .containsPattern("forces-are-bound +down +100 .* confirmed +holds +ok\n");
    }

    @Test
    void aClaimThatTheModelContradictsFails() throws IOException {
        Invocation check = Invocation.of("check", scenario("up", "holds"));
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.results())
                .startsWith("trial: 1 claims, 1 not as stated\n")
                .containsPattern("forces-are-bound +up +100 .* contradicted +holds +NOT AS STATED\n");
    }

    @Test
    void aClaimMarkedAsContradictedMustBe() throws IOException {
        String reason = "\n    reason: a trial";
        assertThat(Invocation.of("check", scenario("up", "contradicted" + reason))
                        .exitCode())
                .isZero();
        assertThat(Invocation.of("check", scenario("down", "contradicted" + reason))
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void anInvalidScenarioIsNotChecked() throws IOException {
        Invocation check = Invocation.of("check", scenario("sideways", "holds"));
        assertThat(check.exitCode()).isEqualTo(2);
        assertThat(check.messages()).contains("trial.yaml:").contains("sideways");
    }

    private Path scenario(String direction, String status) throws IOException {
        String claim = CLAIM.replace("DIRECTION", direction).replace("STATUS", status);
        return Files.writeString(folder.resolve("trial.yaml"), HEADING + claim);
    }
}
