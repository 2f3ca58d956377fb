package org.entente.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
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
 * @param trials the experiments, with the same number of draws each
 */
public record RankCalibration(List<Trial> trials) {
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
     * One experiment.
     *
     * @param truth what the record was simulated with, on the scale of normal scores
     * @param draws of the posterior, one row each
     */
    public record Trial(double[] truth, double[][] draws) {
        private double[] column(int coordinate) {
            return Arrays.stream(draws).mapToDouble(row -> row[coordinate]).toArray();
        }

        private long rank(int coordinate) {
            return Arrays.stream(column(coordinate))
                    .filter(draw -> draw < truth[coordinate])
                    .count();
        }

        private boolean covers(int coordinate, double mass) {
            double[] column = column(coordinate);
            return Sample.quantile(column, (1 - mass) / 2) <= truth[coordinate]
                    && truth[coordinate] <= Sample.quantile(column, (1 + mass) / 2);
        }
    }

    /** Copies the list. */
    public RankCalibration {
        trials = List.copyOf(trials);
    }

    /**
     * Does experiments with truths from the prior, which is standard normal in every coordinate.
     *
     * @param experiment what to do
     * @param dimension number of coordinates
     * @param experiments how many
     * @param seed root seed
     * @param threads number of threads, at least 1; the result does not depend on it
     * @param progress told the experiments done, from several threads
     * @throws InterruptedException when the calling thread is interrupted
     */
    public static RankCalibration of(
            Experiment experiment, int dimension, int experiments, long seed, int threads, LongConsumer progress)
            throws InterruptedException {
        KeyedRandom random = new KeyedRandom(seed, 0);
        Trial[] trials = new Trial[experiments];
        AtomicLong done = new AtomicLong();
        new Workers(threads).each(experiments, number -> {
            double[] truth = new Luck(random, ActorKey.of("truth"), number).normals(dimension);
            trials[number] = new Trial(truth, posterior(experiment, truth, number));
            progress.accept(done.incrementAndGet());
        });
        return new RankCalibration(List.of(trials));
    }

    private static double[][] posterior(Experiment experiment, double[] truth, int number) {
        try {
            return experiment.posterior(truth, number);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The experiments were interrupted; start them again", stopped);
        }
    }

    /** How many experiments had the rank of one coordinate in each of so many equal bins. */
    public long[] histogram(int coordinate, int bins) {
        long[] counts = new long[bins];
        for (Trial trial : trials) {
            counts[(int) (trial.rank(coordinate) * bins / (trial.draws().length + 1))]++;
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
        double expected = trials.size() / (double) bins;
        double square = Arrays.stream(histogram(coordinate, bins))
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
        return 1 - new ChiSquaredDistribution(null, bins - 1).cumulativeProbability(square);
    }

    /** The share of experiments in which the central interval of the posterior holds the truth. */
    public double coverage(int coordinate, double mass) {
        return trials.stream().filter(trial -> trial.covers(coordinate, mass)).count() / (double) trials.size();
    }

    /** Correlation of posterior medians with truths over the experiments: 0 nothing recovered, 1 everything. */
    public double recovery(int coordinate) {
        return Sample.correlation(
                trials.stream().mapToDouble(trial -> trial.truth()[coordinate]).toArray(),
                trials.stream()
                        .mapToDouble(trial -> Sample.quantile(trial.column(coordinate), 0.5))
                        .toArray());
    }
}
