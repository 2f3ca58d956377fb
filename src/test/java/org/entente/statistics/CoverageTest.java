package org.entente.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Do the 95 % intervals hold the truth as often as they say? Each test draws 2,000 samples with a fixed seed. An interval
 * whose true coverage lies between .94 and .965 leaves the accepted range of .925 to .98 with a probability below .003
 * (binomial, 2,000 trials).
 */
class CoverageTest {
    private static final int SAMPLES = 2_000;
    private static final double HORIZON = 120;

    @ParameterizedTest
    @ValueSource(doubles = {.03, .14, .5})
    void wilson(double share) {
        assertCovered(random -> holds(Wilson.of(count(random, share, 400), 400), share));
    }

    @ParameterizedTest
    @ValueSource(doubles = {.002, .01})
    void kaplanMeierWithCensoring(double rate) {
        double truth = StrictMath.exp(-rate * 60);
        assertCovered(random -> {
            double[] times = new double[200];
            boolean[] observed = new boolean[200];
            for (int i = 0; i < times.length; i++) {
                double event = exponential(random, rate);
                double end = HORIZON * random.nextDouble();
                times[i] = Math.min(event, end);
                observed[i] = event <= end;
            }
            Step step = KaplanMeier.of(times, observed).at(60);
            return step.lower() <= truth && truth <= step.upper();
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {.004, .01})
    void aalenJohansenWithCensoring(double rate) {
        double total = rate + .005;
        double truth = rate / total * (1 - StrictMath.exp(-total * 60));
        assertCovered(random -> {
            double[] times = new double[200];
            int[] causes = new int[200];
            for (int i = 0; i < times.length; i++) {
                double freeze = exponential(random, rate);
                double exit = exponential(random, .005);
                double end = HORIZON * random.nextDouble();
                times[i] = Math.min(end, Math.min(freeze, exit));
                causes[i] = times[i] == end ? 0 : times[i] == freeze ? 1 : 2;
            }
            Step step = AalenJohansen.of(times, causes, 2).at(1, 60);
            return step.lower() <= truth && truth <= step.upper();
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {.005, .03})
    void pairedShares(double gain) {
        assertCovered(random -> {
            double[] first = new double[400];
            double[] second = new double[400];
            for (int i = 0; i < first.length; i++) {
                double u = random.nextDouble();
                first[i] = u < .1 ? 1 : 0;
                second[i] = u < .09 || u > 1 - gain - .01 ? 1 : 0;
            }
            return holds(Contrast.paired(first, second), gain);
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1.5})
    void pairedAndUnpairedMeans(double shift) {
        assertCovered(random -> {
            double[] first = random.doubles(50, 0, 12).toArray();
            double[] second = new double[50];
            java.util.Arrays.setAll(second, i -> first[i] + shift + random.nextGaussian());
            return holds(Contrast.paired(first, second), shift);
        });
        assertCovered(random -> {
            double[] first = random.doubles(50, 0, 12).toArray();
            double[] second = random.doubles(40, shift, 12 + shift).toArray();
            return holds(Contrast.unpaired(first, second), shift);
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {.1, .4})
    void pairedRatios(double share) {
        assertCovered(random -> {
            double[] requests = new double[300];
            double[] few = new double[300];
            double[] many = new double[300];
            for (int i = 0; i < requests.length; i++) {
                requests[i] = random.nextInt(4);
                for (int request = 0; request < requests[i]; request++) {
                    double u = random.nextDouble();
                    few[i] += u < share ? 1 : 0;
                    many[i] += u < share + .05 ? 1 : 0;
                }
            }
            return holds(Contrast.pairedRatio(new Ratio(few, requests), new Ratio(many, requests)), .05);
        });
    }

    private static void assertCovered(Predicate<Random> sample) {
        Random random = new Random(20_220_101);
        int covered = 0;
        for (int i = 0; i < SAMPLES; i++) {
            covered += sample.test(random) ? 1 : 0;
        }
        assertThat(covered / (double) SAMPLES).isBetween(.925, .98);
    }

    private static boolean holds(Estimate estimate, double truth) {
        return estimate.lower() <= truth && truth <= estimate.upper();
    }

    private static boolean holds(Contrast contrast, double truth) {
        return contrast.lower() <= truth && truth <= contrast.upper();
    }

    private static long count(Random random, double share, int n) {
        return random.doubles(n).filter(u -> u < share).count();
    }

    private static double exponential(Random random, double rate) {
        return -StrictMath.log(1 - random.nextDouble()) / rate;
    }
}
