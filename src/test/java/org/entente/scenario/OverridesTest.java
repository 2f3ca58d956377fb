package org.entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.parameter.Parameter;
import org.entente.parameter.ParameterCatalogue;
import org.junit.jupiter.api.Test;

class OverridesTest {
    private final Scenario drawdown = ScenarioReader.read(Path.of("scenarios/ukraine-war-drawdown.yaml"));

    @Test
    void everyArmGetsTheValues() {
        Scenario changed = Overrides.apply(
                drawdown,
                List.of("warCommitment=0.5", "outsideSupply.CHN = 0.3", "securityWeight=5", "suspicion=true"));

        assertThat(changed.arms()).hasSameSizeAs(drawdown.arms()).allSatisfy(arm -> {
            assertThat(arm.drivers().get(DriverKey.of(Driver.WAR)).at(40)).isEqualTo(0.5);
            assertThat(arm.drivers().get(new DriverKey(Driver.SUPPLY, "CHN")).at(0))
                    .isEqualTo(0.3);
            assertThat(arm.parameters()).containsEntry("securityWeight", 5.0);
            assertThat(arm.mechanisms()).contains(Mechanism.SUSPICION);
        });
    }

    @Test
    void nothingElseChanges() {
        assertThat(Overrides.apply(drawdown, List.of())).isEqualTo(drawdown);
    }

    @Test
    void aNumberForANameThatIsBothGoesToTheParameter() {
        Arm arm = Overrides.apply(drawdown, List.of("inducement=0.4")).arms().get(0);

        assertThat(arm.parameters()).containsEntry("inducement", 0.4);
        assertThat(Overrides.apply(drawdown, List.of("inducement=false"))
                        .arms()
                        .get(0)
                        .mechanisms())
                .doesNotContain(Mechanism.INDUCEMENT);
    }

    @Test
    void allFaultsAreReportedAtOnce() {
        assertThatThrownBy(() -> Overrides.apply(
                        drawdown,
                        List.of("warComitment=0.5", "sanctions=2", "learning=1", "warCommitment", "sanctions=x")))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessage("""
                        --set warComitment=0.5: unknown parameter, driver or mechanism (warComitment); \
                        did you mean (warCommitment)?
                        --set sanctions=2: sanctions is out of range (2); \
                        give a number from 0 to 1 (sanctions on the patron)
                        --set learning=1: learning must be true or false, found (1); write true or false
                        --set warCommitment: not a setting (warCommitment); \
                        write NAME=VALUE, such as warCommitment=0.5
                        --set sanctions=x: sanctions must be a number, found (x); \
                        give a number from 0 to 1 (sanctions on the patron)""");
    }

    @Test
    void noDriverSharesItsNameWithAParameterOrMechanism() {
        Set<String> names =
                ParameterCatalogue.all().stream().map(Parameter::name).collect(Collectors.toSet());
        names.addAll(LayerReader.mechanismKeys());

        assertThat(new WorldNames(Optional.of(drawdown.world()), 120).driverKeys())
                .contains("warCommitment", "brokerage.AZE")
                .doesNotContainAnyElementsOf(names);
    }
}
