package org.entente.calibration;

import java.util.List;
import org.entente.parameter.Parameter;
import org.entente.parameter.ParameterSet;
import org.entente.parameter.ResponseParameters;
import org.entente.random.Distributions;
import org.entente.scenario.HistoricalRecord;
import org.entente.scenario.HistoricalRecord.Covariates;
import org.entente.theory.Response;
import org.entente.theory.Response.ResponseWeights;
import org.entente.theory.ResponseLevel;

/**
 * How probable the levels of the answers on record are, given what weighed on them: the ordered logit of
 * {@link Response}, mixed with a cap on the level in case an objection becomes a veto.
 *
 * @param answers cases with the level of the answer
 */
public record ResponseBlock(List<Answer> answers) implements Block {
    /** The parameters of the answer. */
    public static final List<Parameter> PARAMETERS = List.of(
            ResponseParameters.RESPONSE_INTERCEPT,
            ResponseParameters.RESPONSE_STAKE,
            ResponseParameters.RESPONSE_CAPACITY,
            ResponseParameters.RESPONSE_ENTANGLEMENT,
            ResponseParameters.RESPONSE_MANDATE,
            ResponseParameters.VETO_PROBABILITY,
            ResponseParameters.CUT_POINT_DISTANCE);

    /**
     * An answer.
     *
     * @param weighed what weighed on it
     * @param level its level
     */
    public record Answer(Covariates weighed, ResponseLevel level) {}

    /** The answers of the first months of a record, as far as what weighed on them is coded. */
    public static ResponseBlock of(HistoricalRecord record, int months) {
        return new ResponseBlock(record.cases().stream()
                .filter(row -> row.event().month() < months)
                .filter(row -> row.covariates().isPresent() && row.level().isPresent())
                .map(row -> new Answer(row.covariates().get(), row.level().get()))
                .toList());
    }

    @Override
    public List<Parameter> parameters() {
        return PARAMETERS;
    }

    @Override
    public double logLikelihood(ParameterSet set) {
        return answers.stream()
                .mapToDouble(answer -> StrictMath.log(probability(answer.weighed(), answer.level(), set)))
                .sum();
    }

    /** The same cases with the answers that they might have got under given parameters. */
    ResponseBlock replicated(ParameterSet truth, Luck luck) {
        return new ResponseBlock(answers.stream()
                .map(answer -> new Answer(answer.weighed(), drawn(answer.weighed(), truth, luck)))
                .toList());
    }

    private static ResponseLevel drawn(Covariates weighed, ParameterSet set, Luck luck) {
        double latent = latent(weighed, Distributions.logistic(luck.uniform()), set);
        ResponseLevel wanted = Response.level(latent, set.get(ResponseParameters.CUT_POINT_DISTANCE));
        return luck.uniform() < veto(weighed, set)
                ? wanted.atMost(ResponseLevel.LADDER.get(set.count(ResponseParameters.VETO_CAP)))
                : wanted;
    }

    /** The probability of a level under given parameters. */
    public static double probability(Covariates weighed, ResponseLevel level, ParameterSet set) {
        double latent = latent(weighed, 0, set);
        double veto = veto(weighed, set);
        int cap = set.count(ResponseParameters.VETO_CAP);
        double spacing = set.get(ResponseParameters.CUT_POINT_DISTANCE);
        return atLeast(level.level(), latent, veto, cap, spacing)
                - atLeast(level.level() + 1, latent, veto, cap, spacing);
    }

    private static double latent(Covariates weighed, double noise, ParameterSet set) {
        ResponseWeights weights = new ResponseWeights(
                set.get(ResponseParameters.RESPONSE_INTERCEPT),
                set.get(ResponseParameters.RESPONSE_STAKE),
                set.get(ResponseParameters.RESPONSE_CAPACITY),
                set.get(ResponseParameters.RESPONSE_ENTANGLEMENT),
                set.get(ResponseParameters.RESPONSE_MANDATE),
                set.get(ResponseParameters.FROZEN_PENALTY),
                set.get(ResponseParameters.CUT_POINT_DISTANCE));
        return Response.latent(
                weighed.stake(), weighed.capacity(), weighed.entanglement(), weighed.gap(), false, noise, weights);
    }

    private static double veto(Covariates weighed, ParameterSet set) {
        return set.get(ResponseParameters.VETO_PROBABILITY) * weighed.objection();
    }

    private static double atLeast(int level, double latent, double veto, int cap, double spacing) {
        if (level > ResponseLevel.DEPLOYMENT.level()) {
            return 0;
        }
        double free = Response.probabilityAtLeast(ResponseLevel.LADDER.get(level), latent, spacing);
        return level > cap ? (1 - veto) * free : free;
    }
}
