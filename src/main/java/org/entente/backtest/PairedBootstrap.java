package org.entente.backtest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.entente.random.EventKind;
import org.entente.random.KeyedRandom;
import org.entente.statistics.Quantile;

/**
 * Intervals of mean score differences and of the order of members. All questions about one member are drawn together, because one history decides them;
 * the scores of both forecasters on a question stay together.
 *
 * <p>Bootstrap: B. Efron and R. J. Tibshirani, "An Introduction to the Bootstrap" (1993), with percentiles widened for a
 * small number of blocks as in T. C. Hesterberg, "What teachers should know about the bootstrap", The American Statistician
 * 69 (2015). Jackknife: J. W. Tukey, "Bias and confidence in not quite large samples", Annals of Mathematical Statistics 29
 * (1958).
 */
public final class PairedBootstrap {
    /** Name of the first interval. */
    public static final String METHOD = "paired bootstrap, blocks of members, expanded percentile 95 %";
    /** Name of the second interval. */
    public static final String JACKKNIFE = "jackknife over members, t 95 %";

    private static final double TAIL = .025;
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private final long seed;
    private final int resamples;
    private final Map<Integer, int[][]> counts = new ConcurrentHashMap<>();

    /**
     * A bootstrap; the same seed draws the same blocks for every comparison.
     *
     * @param seed the root seed
     * @param resamples number of resamples, at least 1
     */
    public PairedBootstrap(long seed, int resamples) {
        this.seed = seed;
        this.resamples = resamples;
    }

    /**
     * The mean difference with its intervals.
     *
     * @param blocks differences of scores, by member; none empty
     */
    public ScoreDifference difference(Map<String, double[]> blocks) {
        double[] sums = blocks.values().stream()
                .mapToDouble(values -> Arrays.stream(values).sum())
                .toArray();
        int[] sizes = blocks.values().stream().mapToInt(values -> values.length).toArray();
        double value = mean(sums, sizes, ones(sums.length));
        double[] limits = sums.length < 2 ? none() : percentiles(sums, sizes);
        double half = sums.length < 2 ? Double.NaN : jackknifeHalf(sums, sizes);
        return new ScoreDifference(
                value,
                limits[0],
                limits[1],
                value - half,
                value + half,
                sums.length,
                Arrays.stream(sizes).sum());
    }

    /**
     * A statistic of every resample.
     *
     * @param blocks number of blocks
     * @param statistic what is computed from the number of times that each block is drawn
     */
    <T> List<T> resamples(int blocks, Function<int[], T> statistic) {
        return Arrays.stream(counts(blocks)).map(statistic).toList();
    }

    /**
     * The interval of a statistic; resamples in which it is not a number are left out.
     *
     * @param blocks number of blocks
     * @param resamples the resamples
     * @param value the statistic of one
     */
    static <T> Interval interval(int blocks, List<T> resamples, ToDoubleFunction<T> value) {
        double[] values = resamples.stream()
                .mapToDouble(value)
                .filter(each -> !Double.isNaN(each))
                .sorted()
                .toArray();
        double[] limits = blocks < 2 || values.length == 0 ? none() : limits(values, blocks);
        return new Interval(limits[0], limits[1], 1 - (double) values.length / resamples.size());
    }

    /**
     * How often each block is drawn, for every resample.
     *
     * @param blocks number of blocks
     */
    int[][] counts(int blocks) {
        return counts.computeIfAbsent(blocks, this::draw);
    }

    private int[][] draw(int blocks) {
        int[][] drawn = new int[resamples][blocks];
        for (int resample = 0; resample < resamples; resample++) {
            KeyedRandom random = new KeyedRandom(seed, resample);
            for (int place = 0; place < blocks; place++) {
                drawn[resample][(int) (blocks * random.uniform(EventKind.BOOTSTRAP, blocks, 0, place))]++;
            }
        }
        return drawn;
    }

    private double[] percentiles(double[] sums, int[] sizes) {
        double[] means = Arrays.stream(counts(sums.length))
                .mapToDouble(count -> mean(sums, sizes, count))
                .sorted()
                .toArray();
        return limits(means, sums.length);
    }

    private static double[] limits(double[] sorted, int blocks) {
        double tail = expandedTail(blocks);
        return new double[] {Quantile.of(sorted, tail), Quantile.of(sorted, 1 - tail)};
    }

    /** The tail that gives percentiles the width of Student's t with the unbiased variance. */
    static double expandedTail(int blocks) {
        double quantile = new TDistribution(null, blocks - 1.0).inverseCumulativeProbability(TAIL);
        return NORMAL.cumulativeProbability(quantile * Math.sqrt(blocks / (blocks - 1.0)));
    }

    private static double jackknifeHalf(double[] sums, int[] sizes) {
        int blocks = sums.length;
        double[] without = new double[blocks];
        Arrays.setAll(without, left -> {
            int[] count = ones(blocks);
            count[left] = 0;
            return mean(sums, sizes, count);
        });
        double centre = Arrays.stream(without).average().orElseThrow();
        double squares = Arrays.stream(without)
                .map(value -> (value - centre) * (value - centre))
                .sum();
        double error = Math.sqrt((blocks - 1.0) / blocks * squares);
        return error * -new TDistribution(null, blocks - 1.0).inverseCumulativeProbability(TAIL);
    }

    private static double mean(double[] sums, int[] sizes, int[] counts) {
        double sum = 0;
        long size = 0;
        for (int block = 0; block < sums.length; block++) {
            sum += counts[block] * sums[block];
            size += (long) counts[block] * sizes[block];
        }
        return sum / size;
    }

    private static int[] ones(int length) {
        int[] ones = new int[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double[] none() {
        return new double[] {Double.NaN, Double.NaN};
    }
}
