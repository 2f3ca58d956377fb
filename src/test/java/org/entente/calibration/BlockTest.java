package org.entente.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.parameter.CrisisParameters;
import org.entente.parameter.Parameter;
import org.entente.parameter.ParameterCatalogue;
import org.entente.parameter.ParameterClass;
import org.entente.parameter.ParameterSet;
import org.entente.parameter.ResponseParameters;
import org.entente.scenario.HistoricalRecord;
import org.entente.scenario.HistoricalRecord.Covariates;
import org.entente.scenario.RecordReader;
import org.entente.theory.ResponseLevel;
import org.entente.theory.ThreatClass;
import org.junit.jupiter.api.Test;

class BlockTest {
    private static final Covariates CONTESTED = new Covariates(0.4, 0.55, 0.85, 0.3, 0.5);

    private static final HistoricalRecord RECORD = RecordReader.read(Path.of("scenarios/records/csto-1994-2024.yaml"));

    @Test
    void levelsOfAnAnswerSumToOne() {
        double sum = ResponseLevel.LADDER.stream()
                .mapToDouble(level -> ResponseBlock.probability(CONTESTED, level, ParameterSet.defaults()))
                .sum();
        assertThat(sum).isCloseTo(1, within(1e-14));
    }

    /** Half of the objections of .5 become vetoes: a quarter of what would be aid or troops ends at observation. */
    @Test
    void aVetoCapsTheLevel() {
        Covariates undisputed = new Covariates(0.4, 0.55, 0.85, 0.3, 0);
        ParameterSet set = ParameterSet.defaults();
        for (ResponseLevel level : List.of(ResponseLevel.AID, ResponseLevel.DEPLOYMENT)) {
            assertThat(ResponseBlock.probability(CONTESTED, level, set))
                    .isCloseTo(0.75 * ResponseBlock.probability(undisputed, level, set), within(1e-14));
        }
        assertThat(ResponseBlock.probability(CONTESTED, ResponseLevel.NONE, set))
                .isEqualTo(ResponseBlock.probability(undisputed, ResponseLevel.NONE, set));
    }

    /** The defaults are posterior medians of this likelihood on the twelve coded cases, with log-likelihood −12.0. */
    @Test
    void posteriorOfTheLadderIsThatOfTheDefaults() throws InterruptedException {
        ResponseBlock block = ResponseBlock.of(RECORD, RECORD.months());
        assertThat(block.answers()).hasSize(12);
        assertThat(block.logLikelihood(ParameterSet.defaults())).isCloseTo(-12.0, within(0.06));
        BlockGroup group = BlockGroup.of(List.of(block)).get(0);
        Chains chains = new Sampler(new SamplerSettings(4, 3, 2_000, 12_000, 10), 2, 2)
                .sample(List.of(group.target()), StateStore.NONE, done -> {})
                .get(0);
        for (int i = 0; i < group.space().dimension(); i++) {
            Parameter parameter = group.space().parameters().get(i);
            double median = group.space().value(i, Sample.quantile(chains.pooled(i), 0.5));
            assertThat(chains.rHat(i)).isLessThan(1.01);
            assertThat(median).as(parameter.name()).isCloseTo(parameter.defaultValue(), within(0.12));
        }
    }

    @Test
    void theTrainingYearsHoldFewerAnswers() {
        int trained = 12 * (2020 - 1994) - 3;
        assertThat(ResponseBlock.of(RECORD, trained).answers()).hasSize(5);
    }

    /** With a flat covariate the posterior of a rate follows from its prior and one Poisson count, by quadrature. */
    @Test
    void rateOfCrisesIsThatOfQuadrature() throws InterruptedException {
        CrisisBlock block = new CrisisBlock(
                ThreatClass.TRANSNATIONAL, List.of(new CrisisBlock.Cell(4, 700, 0), new CrisisBlock.Cell(0, 300, 0)));
        BlockGroup group = BlockGroup.of(List.of(block)).get(0);
        assertThat(block.parameters()).containsExactly(CrisisParameters.TRANSNATIONAL_RATE);
        Chains chains = new Sampler(new SamplerSettings(4, 3, 1_000, 10_000, 10), 2, 2)
                .sample(List.of(group.target()), StateStore.NONE, done -> {})
                .get(0);
        double[] weights = new double[2_000];
        double[] scores = new double[weights.length];
        Arrays.setAll(scores, i -> -5 + i / 200.0);
        Arrays.setAll(weights, i -> {
            double rate = 0.004 * Math.exp(0.5 * scores[i]);
            return Math.exp(-scores[i] * scores[i] / 2 + 4 * Math.log(rate) - 1_000 * rate);
        });
        double total = Arrays.stream(weights).sum();
        double mean = 0;
        for (int i = 0; i < weights.length; i++) {
            mean += weights[i] / total * scores[i];
        }
        assertThat(Sample.mean(chains.pooled(0))).isCloseTo(mean, within(0.06));
    }

    @Test
    void effectsAreSampledOnlyWhereTheyShow() {
        assertThat(crises(ThreatClass.DOMESTIC, 0.1, 0.1).parameters()).containsExactly(CrisisParameters.DOMESTIC_RATE);
        assertThat(crises(ThreatClass.DOMESTIC, 0.1, 0.2).parameters())
                .containsExactly(CrisisParameters.DOMESTIC_RATE, CrisisParameters.UNREST_EFFECT);
        CrisisBlock attacks = crises(ThreatClass.INTERSTATE, 0.1, 0.4);
        ParameterSet set = ParameterSet.defaults().with(Map.of("attackRate", 0.1, "deterrence", 2.0));
        double first = 5 * Math.exp(-0.2);
        double second = 5 * Math.exp(-0.8);
        assertThat(attacks.logLikelihood(set))
                .isCloseTo(Math.log(first) - first + Math.log(second) - second, within(1e-12));
    }

    @Test
    void blocksThatShareAParameterAreSampledTogether() {
        CrisisBlock domestic = crises(ThreatClass.DOMESTIC, 0, 0);
        CrisisBlock clashes = crises(ThreatClass.INTRA_ALLIANCE, 0, 0);
        ResponseBlock responses = new ResponseBlock(List.of());
        Block bridge = new Block() {
            @Override
            public List<Parameter> parameters() {
                return List.of(CrisisParameters.DOMESTIC_RATE, ResponseParameters.RESPONSE_STAKE);
            }

            @Override
            public double logLikelihood(ParameterSet set) {
                return 0;
            }
        };
        assertThat(BlockGroup.of(List.of(domestic, clashes, responses))).hasSize(3);
        List<BlockGroup> groups = BlockGroup.of(List.of(domestic, clashes, responses, bridge));
        assertThat(groups).extracting(BlockGroup::name).containsExactly("clashRate", "domesticRate");
        assertThat(groups.get(1).blocks()).containsExactly(domestic, responses, bridge);
    }

    @Test
    void aSpaceLeadsThereAndBack() {
        ParameterSpace space =
                BlockGroup.of(List.of(new ResponseBlock(List.of()))).get(0).space();
        double[] scores = {0.3, -1.2, 0.8, 2, -2, 0.1, 0};
        assertThat(space.scores(space.at(scores).orElseThrow())).containsExactly(scores, within(1e-9));
        assertThat(space.at(new double[] {40, 0, 0, 0, 0, 0, 0})).isEmpty();
        assertThat(space.widened(2).value(0, 1)).isCloseTo(3, within(1e-12));
    }

    /** Defaults have seen the record; whatever is not sampled stands at the median of its prior. */
    @Test
    void noUncertainParameterHasItsDefault() {
        List<Parameter> uncertain = ParameterCatalogue.all(ParameterClass.UNCERTAINTY);
        ParameterSet base = ParameterSpace.of(List.of()).base();
        assertThat(uncertain)
                .allSatisfy(parameter -> assertThat(base.get(parameter))
                        .as(parameter.name())
                        .isEqualTo(parameter.prior().median()));
        ParameterSpace whole = ParameterSpace.of(uncertain);
        ParameterSet middle = whole.at(new double[uncertain.size()]).orElseThrow();
        assertThat(uncertain)
                .allSatisfy(parameter -> assertThat(middle.get(parameter))
                        .as(parameter.name())
                        .isCloseTo(parameter.prior().median(), within(1e-12)));
        assertThat(uncertain)
                .as("else defaults could not be told from medians")
                .filteredOn(parameter ->
                        parameter.defaultValue() != parameter.prior().median())
                .contains(CrisisParameters.DOMESTIC_RATE, ResponseParameters.RESPONSE_STAKE);
    }

    private static CrisisBlock crises(ThreatClass threatClass, double first, double second) {
        return new CrisisBlock(
                threatClass, List.of(new CrisisBlock.Cell(1, 50, first), new CrisisBlock.Cell(1, 50, second)));
    }
}
