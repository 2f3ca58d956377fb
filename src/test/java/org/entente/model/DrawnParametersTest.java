package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.parameter.ParticipationParameters.MOVE_FRICTION;
import static org.entente.parameter.ParticipationParameters.ROUTINE_REVIEW;
import static org.entente.parameter.ParticipationParameters.SECURITY_WEIGHT;
import static org.entente.parameter.PatronPolicyParameters.IMPARTIALITY;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.entente.parameter.Parameter;
import org.entente.parameter.ParameterCatalogue;
import org.entente.parameter.ParameterClass;
import org.entente.parameter.ParameterSet;
import org.entente.parameter.ParameterSource;
import org.entente.parameter.Posterior;
import org.entente.parameter.Prior;
import org.entente.random.KeyedRandom;
import org.entente.scenario.Arm;
import org.entente.scenario.LearnedWorld;
import org.entente.scenario.Overrides;
import org.entente.scenario.ParameterChoice;
import org.entente.scenario.PosteriorReader;
import org.entente.scenario.Scenario;
import org.entente.scenario.ScenarioReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which parameters a replication has. */
class DrawnParametersTest {
    private static final long SEED = 4;
    private static final int MONTHS = 2;

    @TempDir
    private Path folder;

    private LearnedWorld world;
    private Posterior posterior;
    private Scenario peace;
    private Scenario war;

    @BeforeEach
    void read() {
        world = LearnedWorld.in(folder);
        posterior = PosteriorReader.read(world.posterior());
        peace = ScenarioReader.read(world.scenario("peace"));
        war = ScenarioReader.read(world.scenario("ukraine-war-drawdown"));
    }

    private static ParameterSet parameters(Scenario scenario, Arm arm, long seed, long replication) {
        return PreparedArm.of(scenario, arm, MONTHS)
                .conduct(new KeyedRandom(seed, replication))
                .parameters();
    }

    private static ParameterSet parameters(Scenario scenario, long replication) {
        return parameters(scenario, scenario.arms().get(0), SEED, replication);
    }

    private static double[] values(Scenario scenario, Parameter parameter, int replications) {
        return LongStream.range(0, replications)
                .mapToDouble(replication -> parameters(scenario, replication).get(parameter))
                .toArray();
    }

    private static Scenario drawing(Scenario scenario, String source, int draws) {
        return new ParameterChoice(source, OptionalInt.of(draws)).apply(scenario);
    }

    @Test
    void replicationsTakeTheRowsOfThePosteriorInTurnAndWhole() {
        for (long replication = 0; replication < 2L * LearnedWorld.DRAWS; replication++) {
            ParameterSet drawn = parameters(peace, replication);
            posterior
                    .values(replication)
                    .forEach((name, value) ->
                            assertThat(drawn.get(ParameterCatalogue.get(name))).isEqualTo(value));
        }
    }

    @Test
    void aDrawBeyondTheRangeIsHeldAtItsBorder() {
        Arm arm = peace.arms().get(0);
        Arm uncertain = new Arm(
                arm.id(),
                arm.title(),
                arm.drivers(),
                arm.events(),
                arm.mechanisms(),
                arm.parameters(),
                Map.of(IMPARTIALITY.name(), new Prior.Normal(0.9, 0.1)));

        assertThat(LongStream.range(0, 100)
                        .mapToObj(replication ->
                                parameters(peace, uncertain, SEED, replication).get(IMPARTIALITY)))
                .contains(1.0)
                .allMatch(value -> value <= 1)
                .anyMatch(value -> value < 0.9);
    }

    @Test
    void everyArmScenarioAndSeedMeetsTheSameDraw() {
        for (long replication : List.of(0L, 7L, 1_000_003L)) {
            double expected = parameters(peace, replication).get(MOVE_FRICTION);
            assertThat(expected).isNotEqualTo(MOVE_FRICTION.defaultValue());
            assertThat(war.arms())
                    .hasSizeGreaterThan(1)
                    .allSatisfy(arm -> assertThat(
                                    parameters(war, arm, SEED + 1, replication).get(MOVE_FRICTION))
                            .isEqualTo(expected));
        }
    }

    @Test
    void fewerDrawsAreSpreadEvenlyOverThePosterior() {
        double[] all = posterior.column(ROUTINE_REVIEW);
        assertThat(values(drawing(peace, "posterior", 3), ROUTINE_REVIEW, 6))
                .containsExactly(all[0], all[4], all[8], all[0], all[4], all[8]);
        Scenario whole =
                peace.under(drawing(peace, "posterior", 3).parameterSource().whole());
        assertThat(values(whole, ROUTINE_REVIEW, LearnedWorld.DRAWS)).containsExactly(all);
    }

    @Test
    void whatAScenarioOrACommandSetsWins() {
        Scenario set = Overrides.apply(peace, List.of("moveFriction=1.25"));
        assertThat(values(set, MOVE_FRICTION, 5)).containsOnly(1.25);
        assertThat(values(set, SECURITY_WEIGHT, 5)).containsExactly(values(peace, SECURITY_WEIGHT, 5));
    }

    @Test
    void theUncertaintiesOfAScenarioWinAndRecurWithTheDraws() {
        Arm arm = peace.arms().get(0);
        Arm uncertain = new Arm(
                arm.id(),
                arm.title(),
                arm.drivers(),
                arm.events(),
                arm.mechanisms(),
                arm.parameters(),
                java.util.Map.of("moveFriction", new org.entente.parameter.Prior.Uniform(30, 31)));
        Scenario nested = drawing(peace, "posterior", 3);
        double first = parameters(nested, uncertain, SEED, 0).get(MOVE_FRICTION);
        assertThat(first).isBetween(30.0, 31.0);
        assertThat(parameters(nested, uncertain, SEED, 3).get(MOVE_FRICTION)).isEqualTo(first);
        assertThat(parameters(nested, uncertain, SEED, 1).get(MOVE_FRICTION)).isNotEqualTo(first);
        Scenario fixed = peace.under(ParameterSource.fixed());
        assertThat(parameters(fixed, uncertain, SEED, 3).get(MOVE_FRICTION)).isNotEqualTo(first);
    }

    @Test
    void priorsMoveEveryUncertainParameterWithinItsRange() {
        Scenario drawn = drawing(peace, "prior", 5);
        for (Parameter parameter : ParameterCatalogue.all(ParameterClass.UNCERTAINTY)) {
            double[] values = values(drawn, parameter, 10);
            assertThat(java.util.Arrays.stream(values).allMatch(parameter::permits))
                    .isTrue();
            assertThat(java.util.Arrays.copyOfRange(values, 5, 10)).containsExactly(java.util.Arrays.copyOf(values, 5));
            assertThat(values[0]).as(parameter.name()).isNotEqualTo(values[1]);
        }
    }

    @Test
    void fixedParametersAreTheDefaultsAndGiveTheHistoriesOfAWorldWithoutPosterior() {
        Scenario fixed = peace.under(ParameterSource.fixed());
        world.forget();
        Scenario unlearned = ScenarioReader.read(world.scenario("peace"));
        assertThat(parameters(fixed, 1)).isEqualTo(parameters(unlearned, 1));
        assertThat(digest(fixed)).isEqualTo(digest(unlearned)).isNotEqualTo(digest(peace));
    }

    private static String digest(Scenario scenario) {
        return Digest.of(
                Replication.run(PreparedArm.of(scenario, scenario.arms().get(0), 60), SEED, 1));
    }
}
