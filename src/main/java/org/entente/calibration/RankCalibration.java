package org.entente.calibration;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.entente.random.ActorKey;
import org.entente.random.KeyedRandom;

/**
 * Simulation-based calibration: where a sampler and a likelihood are right, the rank of the true value among the
 * posterior draws is uniform over truths drawn from the prior and records simulated from them.
 *
 * <p>Source: S. Talts, M. Betancourt, D. Simpson, A. Vehtari and A. Gelman, "Validating Bayesian inference algorithms with
 * simulation-based calibration", arXiv:1804.06788 (2018).
 *
 * @param ranks of the truth among the draws, one row for each experiment, one column for each coordinate
 * @param draws number of draws of each experiment; ranks go from 0 to this number
 */
public record RankCalibration(int[][] ranks, int draws) {
    /** Simulates a record and samples its posterior. */
    @FunctionalInterface
    public interface Experiment {
        /**
         * Nearly independent draws of the posterior, of the same number in every experiment.
         *
         * @param truth on the scale of normal scores
         * @param number keys the chance of the experiment
         * @return one row for each draw
         * @throws InterruptedException when the calling thread is interrupted
         */
        double[][] posterior(double[] truth, int number) throws InterruptedException;
    }

    /**
     * Does experiments with truths from the prior, which is standard normal in every coordinate.
     *
     * @param experiment what to do
     * @param dimension number of coordinates
     * @param experiments how many
     * @param seed root seed
     * @throws InterruptedException when the calling thread is interrupted
     */
    public static RankCalibration of(Experiment experiment, int dimension, int experiments, long seed)
            throws InterruptedException {
        KeyedRandom random = new KeyedRandom(seed, 0);
        int[][] ranks = new int[experiments][];
        int draws = 0;
        for (int number = 0; number < experiments; number++) {
            double[] truth = new Luck(random, ActorKey.of("truth"), number).normals(dimension);
            double[][] posterior = experiment.posterior(truth, number);
            draws = posterior.length;
            ranks[number] = IntStream.range(0, dimension)
                    .map(i -> rank(truth[i], posterior, i))
                    .toArray();
        }
        return new RankCalibration(ranks, draws);
    }

    /** How many experiments had the rank of one coordinate in each of so many equal bins. */
    public long[] histogram(int coordinate, int bins) {
        long[] counts = new long[bins];
        for (int[] row : ranks) {
            counts[(int) ((long) row[coordinate] * bins / (draws + 1))]++;
        }
        return counts;
    }

    /**
     * Probability of a histogram at least as uneven if ranks are uniform, by Pearson's chi-square.
     *
     * @param coordinate which
     * @param bins equal bins; their number should divide the draws plus 1
     */
    public double probability(int coordinate, int bins) {
        double expected = ranks.length / (double) bins;
        double square = Arrays.stream(histogram(coordinate, bins))
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
        return 1 - new ChiSquaredDistribution(null, bins - 1).cumulativeProbability(square);
    }

    private static int rank(double truth, double[][] posterior, int coordinate) {
        return (int) Arrays.stream(posterior)
                .filter(draw -> draw[coordinate] < truth)
                .count();
    }
}
