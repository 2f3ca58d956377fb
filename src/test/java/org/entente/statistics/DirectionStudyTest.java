package org.entente.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.scenario.ExpectedDirection;
import org.entente.scenario.Scenario;
import org.entente.scenario.ScenarioReader;
import org.entente.scenario.Statistic;
import org.entente.theory.ResponseLevel;
import org.junit.jupiter.api.Test;

/** A claim that a share of requests lies near a value is decided by the ratio of sums. The seed is fixed. */
class DirectionStudyTest {
    private static final long SEED = 7;
    private static final int REPLICATIONS = 400;

    private static DirectionCheck answered(double expected) {
        Scenario peace = ScenarioReader.read(Path.of("scenarios", "peace.yaml"));
        Statistic helped = new Statistic(
                Statistic.Kind.RESPONSE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(ResponseLevel.AID),
                0,
                23);
        ExpectedDirection claim = new ExpectedDirection(
                "helped",
                "Requests are answered with aid or more so often.",
                helped,
                "main",
                Optional.empty(),
                ExpectedDirection.Direction.WITHIN,
                expected,
                .15,
                REPLICATIONS,
                ExpectedDirection.Status.HOLDS,
                "");
        Scenario claiming = new Scenario(
                peace.id(),
                peace.title(),
                peace.description(),
                peace.months(),
                peace.world(),
                peace.arms(),
                peace.assumptions(),
                List.of(claim),
                peace.mainOutcome(),
                peace.files(),
                peace.parameterSource());
        return DirectionStudy.run(claiming, id -> peace, SEED).get(0);
    }

    @Test
    void aShareOfRequestsMayBeClaimedToLieNearAValue() {
        double share = answered(.5).contrast().alternative();
        assertThat(share).isStrictlyBetween(0.0, 1.0);
        DirectionCheck right = answered(share);
        assertThat(right.contrast().difference()).isCloseTo(0, within(1e-12));
        assertThat(right.contrast().standardError()).isPositive();
        assertThat(right.agreesWithStatus()).isTrue();
        assertThat(answered(share > .5 ? 0 : 1).agreesWithStatus()).isFalse();
    }
}
