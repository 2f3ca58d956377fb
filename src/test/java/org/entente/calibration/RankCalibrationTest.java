package org.entente.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.entente.random.ActorKey;
import org.junit.jupiter.api.Test;

/** On a normal mean with known noise; each check of uniform ranks has a false-alarm probability of .001. */
class RankCalibrationTest {
    private static final int DRAWS = 99;
    private static final double[] NOISE = {0.5, 2};

    @Test
    void exactDrawsRankUniformly() throws InterruptedException {
        RankCalibration ranks =
                RankCalibration.of((truth, number) -> exact(truth, number, 1), 2, 2_000, 3, 2, done -> {});
        assertThat(ranks.probability(0, 20)).isBetween(0.001, 1.0);
        assertThat(ranks.probability(1, 20)).isBetween(0.001, 1.0);
        assertThat(Arrays.stream(ranks.histogram(0, 20)).sum()).isEqualTo(2_000);
    }

    @Test
    void tooNarrowAPosteriorIsFound() throws InterruptedException {
        RankCalibration ranks =
                RankCalibration.of((truth, number) -> exact(truth, number, 0.7), 2, 2_000, 3, 2, done -> {});
        assertThat(ranks.probability(0, 20)).isLessThan(1e-6);
    }

    @Test
    void differentialEvolutionRanksUniformly() throws InterruptedException {
        RankCalibration ranks = RankCalibration.of(RankCalibrationTest::markov, 2, 400, 4, 2, done -> {});
        assertThat(ranks.probability(0, 10)).isBetween(0.001, 1.0);
        assertThat(ranks.probability(1, 10)).isBetween(0.001, 1.0);
    }

    @Test
    void sequentialMonteCarloRanksUniformly() throws InterruptedException {
        RankCalibration ranks = RankCalibration.of(RankCalibrationTest::sequential, 2, 400, 5, 2, done -> {});
        assertThat(ranks.probability(0, 10)).isBetween(0.001, 1.0);
        assertThat(ranks.probability(1, 10)).isBetween(0.001, 1.0);
    }

    private static double[][] exact(double[] truth, int number, double width) {
        Random random = random(number);
        double[] record = record(truth, random);
        return random.ints(DRAWS)
                .mapToObj(any -> new double[] {draw(0, record, width, random), draw(1, record, width, random)})
                .toArray(double[][]::new);
    }

    private static double draw(int i, double[] record, double width, Random random) {
        double precision = 1 + 1 / (NOISE[i] * NOISE[i]);
        return record[i] / (NOISE[i] * NOISE[i]) / precision + width * random.nextGaussian() / Math.sqrt(precision);
    }

    private static double[][] markov(double[] truth, int number) throws InterruptedException {
        double[] record = record(truth, random(number));
        Target target = Target.ofLikelihood(
                "normal", 2, point -> logLikelihood(0, record, point) + logLikelihood(1, record, point));
        return new Sampler(new SamplerSettings(2, 3, 300, 3_000, 30), number, 1)
                .sample(List.of(target), StateStore.NONE, done -> {})
                .get(0)
                .thinned(DRAWS);
    }

    /** Neighbouring seeds of java.util.Random begin alike. */
    private static Random random(int number) {
        return new Random(ActorKey.of("record " + number));
    }

    /** Two periods: one observation in each. */
    private static double[][] sequential(double[] truth, int number) throws InterruptedException {
        double[] record = record(truth, random(number));
        SequentialLikelihood likelihood = scores -> {
            int[] period = {0};
            return () -> logLikelihood(period[0]++, record, scores);
        };
        SequentialMonteCarlo sampler = new SequentialMonteCarlo("normal", likelihood, 2, 300, 5, number, 1);
        sampler.advance();
        return sampler.advance().draws(DRAWS);
    }

    private static double[] record(double[] truth, Random random) {
        return new double[] {truth[0] + NOISE[0] * random.nextGaussian(), truth[1] + NOISE[1] * random.nextGaussian()};
    }

    private static double logLikelihood(int i, double[] record, double[] point) {
        return -Math.pow((record[i] - point[i]) / NOISE[i], 2) / 2;
    }
}
