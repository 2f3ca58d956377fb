package org.entente.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.junit.jupiter.api.Test;

class SamplerTest {
    private static final double CORRELATION = 0.9;
    private static final int DIMENSION = 10;

    /**
     * Neighbouring coordinates correlate by .9 and scales differ by 40. Each mean and standard deviation is compared in
     * standard errors from the effective sample size; 4.5 of them are exceeded with a probability below 2e-4 in all 20
     * comparisons.
     */
    @Test
    void findsCorrelatedGaussian() throws InterruptedException {
        Target target = new Target("gaussian", DIMENSION, SamplerTest::gaussian);
        Chains chains = sample(new SamplerSettings(4, 4, 3_000, 12_000, 10), 11, 2, target);
        for (int i = 0; i < DIMENSION; i++) {
            double[] draws = chains.pooled(i);
            double error = scale(i) / Math.sqrt(chains.effectiveSize(i));
            double deviation = Math.sqrt(Sample.covariance(draws, draws));
            assertThat(chains.rHat(i)).isLessThan(1.01);
            assertThat(chains.effectiveSize(i)).isGreaterThan(400);
            assertThat(Sample.mean(draws)).isCloseTo(mean(i), within(4.5 * error));
            assertThat(deviation).isCloseTo(scale(i), within(4.5 * error));
        }
        assertThat(Sample.correlation(chains.pooled(3), chains.pooled(4))).isCloseTo(CORRELATION, within(0.03));
        assertThat(chains.acceptance()).isBetween(0.1, 0.5);
    }

    /** Seven events in 50 months with a Gamma(2, 20) rate: the posterior is Gamma(9, 70). */
    @Test
    void findsConjugateGammaPoisson() throws InterruptedException {
        LogDensity density = log -> 9 * log[0] - 70 * Math.exp(log[0]);
        Chains chains = sample(new SamplerSettings(4, 3, 1_000, 20_000, 10), 12, 2, new Target("rate", 1, density));
        GammaDistribution exact = new GammaDistribution(null, 9, 1 / 70.0);
        double[] draws = chains.pooled(0);
        double error = 1 / Math.sqrt(chains.effectiveSize(0));
        for (double share : new double[] {0.05, 0.25, 0.5, 0.75, 0.95}) {
            double quantile = Math.exp(Sample.quantile(draws, share));
            assertThat(exact.cumulativeProbability(quantile))
                    .isCloseTo(share, within(4.5 * error * Math.sqrt(share * (1 - share))));
        }
    }

    /** Two hills of equal weight 6 deviations apart: full-length jumps cross between them. */
    @Test
    void crossesBetweenModes() throws InterruptedException {
        LogDensity density = x -> -x[1] * x[1] / 2 + LogSum.of(new double[] {hill(x[0] - 3), hill(x[0] + 3)});
        Chains chains = sample(new SamplerSettings(4, 4, 2_000, 20_000, 10), 13, 2, new Target("modes", 2, density));
        assertThat(chains.rHat(0)).isLessThan(1.05);
        assertThat(Sample.mean(chains.pooled(0))).isCloseTo(0, within(0.6));
    }

    @Test
    void threadsAndOtherTargetsChangeNothing() throws InterruptedException {
        SamplerSettings settings = new SamplerSettings(3, 3, 50, 200, 5);
        Target one = new Target("one", DIMENSION, SamplerTest::gaussian);
        Target other = new Target("other", DIMENSION, SamplerTest::gaussian);
        List<Chains> together = new Sampler(settings, 5, 4).sample(List.of(other, one), StateStore.NONE, done -> {});
        Chains alone = sample(settings, 5, 1, one);
        assertThat(together.get(1).thinned(100)).isDeepEqualTo(alone.thinned(100));
        assertThat(together.get(0).thinned(100)[0]).isNotEqualTo(alone.thinned(100)[0]);
        assertThat(sample(settings, 6, 1, one).thinned(100)[0]).isNotEqualTo(alone.thinned(100)[0]);
    }

    @Test
    void goesOnFromAnyStoredStateWithTheSameDraws() throws InterruptedException {
        SamplerSettings settings = new SamplerSettings(2, 3, 150, 400, 5);
        Target target = new Target("resumed", DIMENSION, SamplerTest::gaussian);
        double[][] straight = sample(settings, 5, 1, target).thinned(100);
        for (long last : new long[] {1, 130, 430, 700}) {
            Memory memory = new Memory();
            AtomicLong left = new AtomicLong(last);
            Target dying = new Target("resumed", DIMENSION, point -> {
                if (left.getAndAdd(-1) < -3 * last) {
                    throw new IllegalStateException("power cut");
                }
                return gaussian(point);
            });
            assertThatThrownBy(() -> new Sampler(settings, 5, 1).sample(List.of(dying), memory, done -> {}))
                    .hasStackTraceContaining("power cut");
            AtomicLong first = new AtomicLong(-1);
            Chains resumed = new Sampler(settings, 5, 2)
                    .sample(List.of(target), memory, done -> first.compareAndSet(-1, done))
                    .get(0);
            assertThat(resumed.thinned(100)).isDeepEqualTo(straight);
            assertThat(first.get() > 1).isEqualTo(last > 100);
        }
    }

    @Test
    void stopsWhenInterruptedAndStoresNothingAfterwards() throws InterruptedException {
        SamplerSettings settings = new SamplerSettings(2, 3, 100, 1_000_000_000, 1_000_000);
        Memory memory = new Memory();
        CountDownLatch started = new CountDownLatch(500);
        Target target = new Target("endless", 2, x -> -x[0] * x[0] - x[1] * x[1]);
        Thread caller = new Thread(() -> {
            try {
                new Sampler(settings, 5, 2).sample(List.of(target), memory, done -> started.countDown());
            } catch (InterruptedException expected) {
                memory.save("interrupted", new byte[0]);
            }
        });
        caller.start();
        started.await();
        caller.interrupt();
        caller.join();
        assertThat(memory.load("interrupted")).isPresent();
    }

    @Test
    void impossiblePlacesAreLeftOut() throws InterruptedException {
        LogDensity half = x -> x[0] < 0 ? Double.NaN : -x[0] * x[0] / 2;
        Chains chains = sample(new SamplerSettings(2, 3, 200, 2_000, 2), 7, 1, new Target("half", 1, half));
        assertThat(Arrays.stream(chains.pooled(0)).min().orElseThrow()).isNotNegative();
    }

    private static Chains sample(SamplerSettings settings, long seed, int threads, Target target)
            throws InterruptedException {
        return new Sampler(settings, seed, threads)
                .sample(List.of(target), StateStore.NONE, done -> {})
                .get(0);
    }

    private static double hill(double x) {
        return -x * x / 2;
    }

    private static double gaussian(double[] point) {
        double[] standard = IntStream.range(0, DIMENSION)
                .mapToDouble(i -> (point[i] - mean(i)) / scale(i))
                .toArray();
        double sum = standard[0] * standard[0];
        for (int i = 1; i < DIMENSION; i++) {
            double rest = standard[i] - CORRELATION * standard[i - 1];
            sum += rest * rest / (1 - CORRELATION * CORRELATION);
        }
        return -sum / 2;
    }

    private static double mean(int i) {
        return i % 3 - 1;
    }

    private static double scale(int i) {
        return 0.05 * Math.pow(1.5, i);
    }

    /** Remembers states as a folder would. */
    private static final class Memory implements StateStore {
        private final Map<String, byte[]> states = new ConcurrentHashMap<>();

        @Override
        public Optional<byte[]> load(String name) {
            return Optional.ofNullable(states.get(name));
        }

        @Override
        public void save(String name, byte[] state) {
            states.put(name, state);
        }
    }
}
