package org.entente.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResponseTest {

    private static final Response.ResponseWeights WEIGHTS = Coefficients.RESPONSE;
    private static final Response.ResponseWeights PRIOR = new Response.ResponseWeights(1, 2, 1.5, 2.5, 1.5, 1.5, 1.3);

    private record Case(double stake, double ratio, double ties, double gap, double objection, int level) {}

    /** The twelve recorded cases of 1994 to 2022, coded by judgement (quality C). */
    private static final List<Case> RECORD = List.of(
            new Case(0.7, 1, 0, 0.2, 0, 4),
            new Case(0.2, 1, 0.8, 0.5, 0.3, 0),
            new Case(0.5, 1, 0, 0, 0, 3),
            new Case(0.5, 1, 0, 0, 0, 3),
            new Case(0.5, 1, 0.2, 1, 0.6, 1),
            new Case(1, 1, 0, 0.5, 0, 3),
            new Case(0.4, 1, 0.6, 0.7, 0.5, 1),
            new Case(0.4, 1, 0.6, 0.3, 0.5, 1),
            new Case(0.6, 1, 0.1, 0, 0, 3),
            new Case(0.4, 1, 0.65, 0.3, 0.5, 1),
            new Case(1, 1, 0, 0, 0, 4),
            new Case(0.4, 0.55, 0.85, 0, 0.5, 2));

    @Test
    void theRecordIsAsLikelyAsWorkedOut() {
        assertThat(logLikelihood(WEIGHTS)).isCloseTo(-12.0, within(0.05));
        assertThat(logLikelihood(PRIOR)).isCloseTo(-13.2, within(0.05));
    }

    private static double logLikelihood(Response.ResponseWeights weights) {
        return RECORD.stream()
                .mapToDouble(recorded -> StrictMath.log(likelihood(recorded, weights)))
                .sum();
    }

    private static double likelihood(Case recorded, Response.ResponseWeights weights) {
        double systematic =
                Response.latent(recorded.stake, recorded.ratio, recorded.ties, recorded.gap, false, 0, weights);
        double veto = Response.objectionProbability(recorded.objection, 0.5, false, 0, 0.5, 0.3);
        double free = exactly(recorded.level, systematic, weights.spacing());
        double capped = recorded.level < 2 ? free : recorded.level > 2 ? 0 : atLeast(2, systematic, weights.spacing());
        return (1 - veto) * free + veto * capped;
    }

    private static double exactly(int level, double systematic, double spacing) {
        return atLeast(level, systematic, spacing) - (level == 4 ? 0 : atLeast(level + 1, systematic, spacing));
    }

    private static double atLeast(int level, double systematic, double spacing) {
        return Response.probabilityAtLeast(ResponseLevel.LADDER.get(level), systematic, spacing);
    }

    @Test
    void levelsBeginAtTheirCutPoints() {
        assertThat(Response.level(-0.1, 1.5)).isEqualTo(ResponseLevel.NONE);
        assertThat(Response.level(0, 1.5)).isEqualTo(ResponseLevel.NONE);
        assertThat(Response.level(0.1, 1.5)).isEqualTo(ResponseLevel.CONSULTATION);
        assertThat(Response.level(1.6, 1.5)).isEqualTo(ResponseLevel.OBSERVATION);
        assertThat(Response.level(4.5, 1.5)).isEqualTo(ResponseLevel.AID);
        assertThat(Response.level(99, 1.5)).isEqualTo(ResponseLevel.DEPLOYMENT);
    }

    /** 200,000 draws at five levels: a gap of five standard errors has a false-alarm probability below 1e-5; seed fixed. */
    @Test
    void drawnLevelsHaveTheStatedProbabilities() {
        int draws = 200_000;
        int[] reached = new int[5];
        var uniforms = Coefficients.draws();
        for (int trial = 0; trial < draws; trial++) {
            double uniform = uniforms.nextDouble(Double.MIN_NORMAL, 1);
            double noise = StrictMath.log(uniform / (1 - uniform));
            for (int level = Response.level(2.5 + noise, 1.58).level(); level >= 0; level--) {
                reached[level]++;
            }
        }
        for (ResponseLevel level : ResponseLevel.LADDER) {
            double expected = Response.probabilityAtLeast(level, 2.5, 1.58);
            double error = Math.sqrt(expected * (1 - expected) / draws);
            assertThat(reached[level.level()] / (double) draws).isCloseTo(expected, within(5 * error + 1e-12));
        }
    }

    @Test
    void interestAndCapacityHelpAndTiesAndGapsHinder() {
        double base = Response.latent(0.5, 0.5, 0.5, 0.5, false, 0, WEIGHTS);
        assertThat(Response.latent(0.6, 0.5, 0.5, 0.5, false, 0, WEIGHTS)).isGreaterThan(base);
        assertThat(Response.latent(0.5, 0.6, 0.5, 0.5, false, 0, WEIGHTS)).isGreaterThan(base);
        assertThat(Response.latent(0.5, 0.5, 0.6, 0.5, false, 0, WEIGHTS)).isLessThan(base);
        assertThat(Response.latent(0.5, 0.5, 0.5, 0.6, false, 0, WEIGHTS)).isLessThan(base);
        assertThat(Response.latent(0.5, 0.5, 0.5, 0.5, true, 0, WEIGHTS)).isCloseTo(base - 1.5, within(1e-12));
    }

    @Test
    void theRouteDependsOnTheAddresseeAndTheTies() {
        assertThat(Response.route(Addressee.PATRON, Participation.FULL, 0, 0.5)).isEqualTo(Route.PATRON_ONLY);
        assertThat(Response.route(Addressee.ALLIANCE, Participation.OUT, 0, 0.5))
                .isEqualTo(Route.PATRON_ONLY);
        assertThat(Response.route(Addressee.ALLIANCE, Participation.FULL, 0.6, 0.5))
                .isEqualTo(Route.PATRON_ONLY);
        assertThat(Response.route(Addressee.ALLIANCE, Participation.FULL, 0.4, 0.5))
                .isEqualTo(Route.ALLIANCE);
    }

    @Test
    void framingClosesTheDomesticGapOnly() {
        assertThat(Response.mandateGap(true, false, false, 0.8)).isCloseTo(0.2, within(1e-12));
        assertThat(Response.mandateGap(true, true, false, 0.8)).isZero();
        assertThat(Response.mandateGap(false, false, false, 0)).isZero();
        assertThat(Response.mandateGap(true, true, true, 1)).isEqualTo(1);
    }

    @Test
    void smallCasesStayAffordableInADrawdown() {
        assertThat(Response.capacityRatio(0.2775, 0.15, 0.8, 0.3)).isEqualTo(1);
        assertThat(Response.capacityRatio(0.2775, 0.6, 1, 0.3)).isCloseTo(0.4625, within(1e-12));
        assertThat(Response.capacityRatio(0.02, 0.6, 0.1, 0.3)).isCloseTo(0.02 / 0.18, within(1e-12));
        assertThat(Response.capacityRatio(0, 0.6, 1, 0.3)).isZero();
    }

    @Test
    void closedRegimesAcceptTheFraming() {
        assertThat(Response.objectionProbability(0.4, 0.5, true, 0.9, 0.1, 0.3)).isCloseTo(0.02, within(1e-12));
        assertThat(Response.objectionProbability(0.4, 0.5, true, 0.9, 0.3, 0.3)).isCloseTo(0.2, within(1e-12));
        assertThat(Response.objectionProbability(0.4, 0.5, false, 0.9, 0.1, 0.3))
                .isCloseTo(0.2, within(1e-12));
        assertThat(Response.objectionProbability(1, 0, false, 0, 0, 0.3)).isZero();
    }

    @Test
    void troopsNeedForces() {
        assertThat(Response.feasible(ResponseLevel.DEPLOYMENT, 0.48, 0.6, 0.8)).isEqualTo(ResponseLevel.DEPLOYMENT);
        assertThat(Response.feasible(ResponseLevel.DEPLOYMENT, 0.47, 0.6, 0.8)).isEqualTo(ResponseLevel.AID);
        assertThat(Response.feasible(ResponseLevel.OBSERVATION, 0.02, 0.6, 0.8)).isEqualTo(ResponseLevel.OBSERVATION);
    }

    @Test
    void theHeaviestTermIsTheReason() {
        assertThat(reason(ResponseLevel.NONE, 0.1, 0.2, 1, 0)).isEqualTo(ReasonCode.INTEREST);
        assertThat(reason(ResponseLevel.NONE, 0.4, 0.86, 1, 0)).isEqualTo(ReasonCode.ENTANGLED);
        assertThat(reason(ResponseLevel.CONSULTATION, 1, 0, 0.1, 0)).isEqualTo(ReasonCode.CAPACITY);
        assertThat(reason(ResponseLevel.OBSERVATION, 1, 0, 1, 1)).isEqualTo(ReasonCode.MANDATE);
        assertThat(reason(ResponseLevel.NONE, 1, 0, 1, 0)).isEqualTo(ReasonCode.INTEREST);
        assertThat(reason(ResponseLevel.AID, 0.1, 0.2, 1, 0)).isEqualTo(ReasonCode.NONE);
    }

    private static ReasonCode reason(ResponseLevel level, double stake, double ties, double ratio, double gap) {
        return Response.reason(level, false, false, stake, ties, ratio, gap, WEIGHTS);
    }

    @Test
    void filtersComeBeforeTerms() {
        assertThat(Response.reason(ResponseLevel.OBSERVATION, true, false, 0, 1, 0, 1, WEIGHTS))
                .isEqualTo(ReasonCode.VETO);
        assertThat(Response.reason(ResponseLevel.AID, false, true, 0, 1, 1, 1, WEIGHTS))
                .isEqualTo(ReasonCode.CAPACITY);
    }

    @Test
    void kazakhstanNeedsTwoThousandFourHundred() {
        assertThat(Mission.size(0.15, 0.8, 3600, 20_000) * 20_000).isCloseTo(2400, within(1e-9));
        assertThat(Mission.size(0.3, 0.9, 5000, 20_000)).isEqualTo(0.25);
        assertThat(Mission.size(0.6, 1, Double.POSITIVE_INFINITY, 20_000)).isEqualTo(0.6);
        assertThat(Mission.duration(6, 3, 24)).isEqualTo(9);
        assertThat(Mission.duration(6, 30, 24)).isEqualTo(24);
    }

    /** Contributors to the mission of January 2022 in ISO order: 100, 100, 150, none (the host) and 200 of 2,500. */
    @Test
    void thePatronBearsMostAndTheRestIsShared() {
        double[] shares = {1, 1, 1.5, 0, 2};
        assertThat(Mission.burdenShares(shares, 0.78, shares)).isEqualTo(0.78);
        assertThat(shares).containsExactly(new double[] {0.04, 0.04, 0.06, 0, 0.08}, within(1e-12));
        double[] nobody = {0, 0};
        assertThat(Mission.burdenShares(nobody, 0.78, nobody)).isEqualTo(1);
        assertThat(nobody).containsOnly(0);
    }
}
