package org.entente.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** On a normal regression, whose posterior and evidence after each period are known. */
class SequentialMonteCarloTest {
    private static final int PERIODS = 60;
    private static final double NOISE = 0.5;
    private static final double[] RECORD = record();

    /**
     * Standard errors with 2,000 particles, judged from 50 other seeds: means .01 to .02, log-evidence .1 at most. A false
     * alarm of all comparisons together has a probability below 1e-3.
     */
    @Test
    void posteriorAndEvidenceAreExactAfterEveryPeriod() throws InterruptedException {
        SequentialMonteCarlo sampler = sampler(new AtomicInteger(PERIODS), 2_000, 3, 2);
        Exact exact = new Exact();
        Cloud cloud = null;
        for (int period = 0; period < PERIODS; period++) {
            cloud = sampler.advance();
            exact.update(period);
            for (int i = 0; i < 2; i++) {
                double deviation = Math.sqrt(exact.covariance[i][i]);
                assertThat(cloud.mean(i)).isCloseTo(exact.mean[i], within(0.2 * deviation));
                assertThat(Math.sqrt(cloud.variance(i)) / deviation).isCloseTo(1, within(0.2));
            }
            assertThat(cloud.logEvidence()).isCloseTo(exact.logEvidence, within(0.4));
            assertThat(cloud.effectiveSize()).isGreaterThan(900);
        }
        assertThat(cloud.acceptance()).isBetween(0.1, 0.6);
        assertThat(cloud.moves()).isGreaterThan(10);
    }

    @Test
    void neverAsksForALaterPeriod() throws InterruptedException {
        AtomicInteger known = new AtomicInteger();
        SequentialMonteCarlo sampler = sampler(known, 200, 3, 1);
        for (int period = 0; period < PERIODS; period++) {
            known.incrementAndGet();
            sampler.advance();
        }
        assertThatThrownBy(sampler::advance).hasStackTraceContaining("not yet");
    }

    @Test
    void threadsChangeNothing() throws InterruptedException {
        SequentialMonteCarlo one = sampler(new AtomicInteger(PERIODS), 100, 3, 1);
        SequentialMonteCarlo four = sampler(new AtomicInteger(PERIODS), 100, 3, 4);
        for (int period = 0; period < 10; period++) {
            Cloud cloud = one.advance();
            Cloud same = four.advance();
            assertThat(same.points()).isDeepEqualTo(cloud.points());
            assertThat(same.logEvidence()).isEqualTo(cloud.logEvidence());
        }
    }

    /** One period that rules out all but a small corner of the prior enters in several steps. */
    @Test
    void aSurprisingPeriodEntersInSteps() throws InterruptedException {
        SequentialLikelihood surprise = scores -> () -> -Math.pow((scores[0] - 4) / 0.1, 2) / 2;
        Cloud cloud = new SequentialMonteCarlo("surprise", surprise, 1, 1_000, 5, 8, 1).advance();
        assertThat(cloud.mean(0)).isCloseTo(4 / 1.01, within(0.02));
        assertThat(cloud.logEvidence()).isCloseTo(Math.log(0.1 / Math.sqrt(1.01)) - 16 / 1.01 / 2, within(0.5));
    }

    @Test
    void impossibleParticlesVanish() throws InterruptedException {
        SequentialLikelihood half = scores -> () -> scores[0] > 1 ? 0 : Double.NaN;
        Cloud cloud = new SequentialMonteCarlo("half", half, 1, 1_000, 3, 8, 1).advance();
        assertThat(List.of(cloud.draws(500))).allMatch(point -> point[0] > 1);
        assertThat(cloud.logEvidence()).isCloseTo(Math.log(0.1587), within(0.25));
        SequentialLikelihood never = scores -> () -> Double.NEGATIVE_INFINITY;
        assertThatThrownBy(() -> new SequentialMonteCarlo("never", never, 1, 10, 3, 8, 1).advance())
                .hasMessageContaining("period (1)");
    }

    private static SequentialMonteCarlo sampler(AtomicInteger known, int particles, int moves, int threads) {
        SequentialLikelihood likelihood = scores -> {
            AtomicInteger next = new AtomicInteger();
            return () -> {
                int period = next.getAndIncrement();
                if (period >= known.get()) {
                    throw new IllegalStateException("not yet");
                }
                double rest = RECORD[period] - scores[0] - slope(period) * scores[1];
                return -rest * rest / (2 * NOISE * NOISE) - Math.log(NOISE * Math.sqrt(2 * Math.PI));
            };
        };
        return new SequentialMonteCarlo("regression", likelihood, 2, particles, moves, 4, threads);
    }

    private static double[] record() {
        Random random = new Random(1);
        double[] record = new double[PERIODS];
        for (int period = 0; period < PERIODS; period++) {
            record[period] = 0.7 - 1.2 * slope(period) + NOISE * random.nextGaussian();
        }
        return record;
    }

    private static double slope(int period) {
        return Math.sin(period);
    }

    /** Recursive least squares. */
    private static final class Exact {
        private final double[] mean = new double[2];
        private final double[][] covariance = {{1, 0}, {0, 1}};
        private double logEvidence;

        void update(int period) {
            double[] x = {1, slope(period)};
            double[] gain = {
                covariance[0][0] * x[0] + covariance[0][1] * x[1], covariance[1][0] * x[0] + covariance[1][1] * x[1]
            };
            double variance = gain[0] * x[0] + gain[1] * x[1] + NOISE * NOISE;
            double surprise = RECORD[period] - mean[0] * x[0] - mean[1] * x[1];
            logEvidence -= surprise * surprise / (2 * variance) + Math.log(2 * Math.PI * variance) / 2;
            for (int i = 0; i < 2; i++) {
                mean[i] += gain[i] / variance * surprise;
                for (int j = 0; j < 2; j++) {
                    covariance[i][j] -= gain[i] * gain[j] / variance;
                }
            }
        }
    }
}
