package org.entente.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.calibration.Block;
import org.entente.calibration.Cloud;
import org.entente.calibration.ParameterSpace;
import org.entente.calibration.RecordBlocks;
import org.entente.parameter.ParameterSet;
import org.entente.parameter.ParticipationParameters;
import org.entente.parameter.Posterior;
import org.entente.parameter.Quality;
import org.entente.scenario.HistoricalRecord;
import org.entente.scenario.HistoricalRecord.Case;
import org.entente.scenario.HistoricalRecord.Covariate;
import org.entente.scenario.HistoricalRecord.Origin;
import org.entente.scenario.RecordReader;
import org.entente.scenario.Sourced;
import org.junit.jupiter.api.Test;

class JudgedPosteriorTest {
    private static final HistoricalRecord TINY =
            RecordReader.read(Path.of("src/test/resources/org/entente/cli/tiny/records/tiny.yaml"));
    private static final int POINTS = 1000;

    private static JudgementEffect effect(HistoricalRecord record, int size, int threads) throws InterruptedException {
        return JudgedPosterior.of(record, posterior(record), size, 1, threads, done -> {})
                .effects()
                .get(0);
    }

    /** The weight of autonomy, learned from a record under a uniform law. */
    private static Posterior posterior(HistoricalRecord record) {
        return new Posterior(
                List.of(ParticipationParameters.AUTONOMY_WEIGHT),
                Arrays.stream(Cloud.chosen(weights(record), POINTS, .5))
                        .mapToObj(i -> new double[] {point(i)})
                        .toList());
    }

    private static double point(int i) {
        return 10 * (i + .5) / POINTS;
    }

    private static double[] weights(HistoricalRecord record) {
        List<Block> blocks = RecordBlocks.of(record, record.months());
        ParameterSet medians = ParameterSpace.of(List.of()).base();
        double[] weights = IntStream.range(0, POINTS)
                .mapToObj(i -> medians.with(ParticipationParameters.AUTONOMY_WEIGHT, point(i)))
                .mapToDouble(set -> StrictMath.exp(blocks.stream()
                        .mapToDouble(block -> block.logLikelihood(set))
                        .sum()))
                .toArray();
        double total = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / total).toArray();
    }

    private static double moment(double[] weights, int power) {
        return IntStream.range(0, POINTS)
                .mapToDouble(i -> weights[i] * StrictMath.pow(point(i), power))
                .sum();
    }

    @Test
    void aMoveIsThatOfTheExactPosteriors() throws InterruptedException {
        double[] before = weights(TINY);
        double[] after = weights(new Jitter(TINY, 1, 1).displaced(0));
        double deviation = Math.sqrt(moment(before, 2) - StrictMath.pow(moment(before, 1), 2));
        double move = Math.abs(moment(after, 1) - moment(before, 1)) / deviation;
        double widening = Math.sqrt(moment(after, 2) - StrictMath.pow(moment(after, 1), 2)) / deviation;

        JudgementEffect effect = effect(TINY, 1, 1);
        assertThat(move).isGreaterThan(.02);
        assertThat(effect.typical()).isCloseTo(move, within(.01)).isEqualTo(effect.largest());
        assertThat(effect.widening()).isCloseTo(widening, within(.01));
    }

    @Test
    void withoutJudgementsNothingMoves() throws InterruptedException {
        Origin measured = new Origin("measured", Quality.A);
        Map<String, Covariate> courses = TINY.courses().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        course -> new Covariate(
                                course.getValue().driver(), course.getValue().path(), measured)));
        List<Case> cases = TINY.cases().stream()
                .map(row -> new Case(row.event(), row.carriedIn(), row.level(), row.covariates(), row.note(), measured))
                .toList();
        HistoricalRecord sure = TINY.in(TINY.world()
                        .withMembers(TINY.world().members().stream()
                                .map(member -> member.with(sure(member.traits()), sure(member.affinities())))
                                .toList()))
                .with(courses, cases, TINY.counts(), TINY.moves(), TINY.voices(), TINY.opinion(), TINY.observed());

        JudgementEffect effect = effect(sure, 2, 1);
        assertThat(effect.largest()).isCloseTo(0, within(1e-9));
        assertThat(effect.widening()).isCloseTo(1, within(1e-9));
    }

    private static <K> Map<K, Sourced<Double>> sure(Map<K, Sourced<Double>> values) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new Sourced<>(
                                entry.getValue().value(), entry.getValue().source(), Quality.A)));
    }

    @Test
    void threadsChangeNothing() throws InterruptedException {
        assertThat(effect(TINY, 3, 3)).isEqualTo(effect(TINY, 3, 1));
    }
}
