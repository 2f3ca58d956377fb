package org.entente.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.entente.ensemble.Interval;
import org.entente.ensemble.OneWay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterUncertaintyTest {
    private static ParameterUncertainty of(double[] values, int draws) {
        long[] groups =
                IntStream.range(0, values.length).mapToLong(i -> i % draws).toArray();
        return new ParameterUncertainty(OneWay.of(values, groups, draws));
    }

    /** Draws 0 and 1 with replications 1, 3 and 5, 9: between (7-2)^2 x 2 / 2 = 25, within (2 + 8) / 2 = 5. */
    @Test
    void meanSquaresAreThoseComputedByHand() {
        OneWay analysis = OneWay.of(new double[] {1, 5, 3, Double.NaN, 9}, new long[] {0, 1, 0, 0, 1}, 2);
        assertThat(analysis).isEqualTo(new OneWay(2, 2, 4, 4.5, 25, 5));
        assertThat(analysis.variance()).isEqualTo(10);
        ParameterUncertainty.Quantiles band =
                new ParameterUncertainty(analysis).band().orElseThrow();
        assertThat(band.upper()).isCloseTo(4.5 + 1.6448536 * Math.sqrt(10), within(1e-6));
        assertThat(band.lower()).isCloseTo(4.5 - 1.6448536 * Math.sqrt(10), within(1e-6));
    }

    /** Unequal draws: n0 = (5 - (9 + 4) / 5) / 1 = 2.4. */
    @Test
    void unequalDrawsAreWeighed() {
        OneWay analysis = OneWay.of(new double[] {1, 3, 5, 9, 11}, new long[] {0, 0, 0, 1, 1}, 3);
        assertThat(analysis.draws()).isEqualTo(2);
        assertThat(analysis.perDraw()).isCloseTo(2.4, within(1e-12));
        assertThat(analysis.between()).isCloseTo(3 * 2.8 * 2.8 + 2 * 4.2 * 4.2, within(1e-9));
        assertThat(analysis.within()).isCloseTo((8 + 2) / 3.0, within(1e-9));
    }

    @Test
    void oneReplicationOfEachDrawTellsNothingApart() {
        assertThat(of(new double[] {1, 2, 3}, 3).isKnown()).isFalse();
        assertThat(of(new double[] {1, 2, 3}, 1).isKnown()).isFalse();
        assertThat(of(new double[] {1, 2, 3, 4}, 2).isKnown()).isTrue();
    }

    @Test
    void wherePerDrawNothingVariesTheBandIsThatOfTheDraws() {
        ParameterUncertainty exact = of(new double[] {1, 2, 3, 1, 2, 3}, 3);
        assertThat(exact.deviation()).isCloseTo(1, within(1e-12));
        assertThat(exact.deviationInterval()).isEqualTo(new Interval(exact.deviation(), exact.deviation()));
    }

    /**
     * The estimate of the variance between draws is unbiased. The mean of 400 estimates, each of 50 draws, misses the truth
     * by five of its standard errors with probability below 1e-6.
     */
    @ParameterizedTest
    @CsvSource({"0.5, 2, 4", "2, 1, 3", "1, 5, 10"})
    void theVarianceBetweenIsFoundWhateverTheNoiseWithin(double deviation, double noise, int perDraw) {
        Random random = new Random(5);
        double[] estimates = new double[400];
        for (int study = 0; study < estimates.length; study++) {
            OneWay analysis = simulate(random, 50, perDraw, deviation, noise);
            estimates[study] = (analysis.between() - analysis.within()) / analysis.perDraw();
        }
        Moments moments = Moments.of(estimates);
        assertThat(moments.mean())
                .isCloseTo(deviation * deviation, within(5 * Math.sqrt(moments.variance() / estimates.length)));
    }

    private static OneWay simulate(Random random, int draws, int perDraw, double deviation, double noise) {
        double[] effects = IntStream.range(0, draws)
                .mapToDouble(draw -> deviation * random.nextGaussian())
                .toArray();
        double[] values = IntStream.range(0, draws * perDraw)
                .mapToDouble(i -> effects[i % draws] + noise * random.nextGaussian())
                .toArray();
        return of(values, draws).analysis();
    }

    /** 2,000 studies: 50 false alarms expected; fewer than 19 or more than 81 have probability below 1e-4. */
    @Test
    void withoutEffectOfParametersTheLowerEndLeavesZeroInOneStudyOfForty() {
        Random random = new Random(8);
        int alarms = 0;
        for (int study = 0; study < 2000; study++) {
            ParameterUncertainty none = new ParameterUncertainty(simulate(random, 20, 5, 0, 3));
            alarms += none.deviationInterval().lower() > 0 ? 1 : 0;
        }
        assertThat(alarms).isBetween(19, 81);
    }

    /** 1,000 studies: 950 expected, 916 to 980 with probability above 1 - 1e-5. */
    @Test
    void theIntervalOfTheDeviationCoversIt() {
        Random random = new Random(9);
        long covered = IntStream.range(0, 1000)
                .mapToObj(study -> new ParameterUncertainty(simulate(random, 20, 5, 1, 3)).deviationInterval())
                .filter(interval -> interval.lower() <= 1 && 1 <= interval.upper())
                .count();
        assertThat(covered).isBetween(916L, 980L);
    }

    /**
     * Shares drawn from Beta(2, 6): the band's ends over 4,000 draws of 5 are its 5 % and 95 % quantiles; their standard
     * errors are near 0.003, so 0.02 is left with probability below 1e-6. Without taking the noise off, the band would
     * begin at 0 and end above 0.7.
     */
    @Test
    void theBandOfAShareIsThatOfItsLawWithoutTheNoiseOfReplications() {
        BetaDistribution law = new BetaDistribution(null, 2, 6);
        Random random = new Random(10);
        int draws = 4000;
        double[] shares = IntStream.range(0, draws)
                .mapToDouble(draw -> law.inverseCumulativeProbability(random.nextDouble()))
                .toArray();
        double[] values = IntStream.range(0, 5 * draws)
                .mapToDouble(i -> random.nextDouble() < shares[i % draws] ? 1 : 0)
                .toArray();
        ParameterUncertainty.Quantiles band = of(values, draws).shareBand().orElseThrow();
        assertThat(band.lower()).isCloseTo(law.inverseCumulativeProbability(.05), within(.02));
        assertThat(band.upper()).isCloseTo(law.inverseCumulativeProbability(.95), within(.02));
    }

    /** Two draws of equal mean, two that differ by less than their replications, histories that all agree, one of each draw. */
    @Test
    void whereDrawsDifferByNoMoreThanChanceThereIsNoBand() {
        for (double[] values :
                new double[][] {{0, 0, 1, 1}, {0, 1, 1, 1, 0, 0, 1, 0}, {0, 0, 0, 0}, {1, 1, 1, 1}, {0, 1}}) {
            assertThat(of(values, 2).shareBand()).as(Arrays.toString(values)).isEmpty();
            assertThat(of(values, 2).band()).as(Arrays.toString(values)).isEmpty();
        }
        ParameterUncertainty told = of(new double[] {0, 1, 0, 1, 0, 1, 1, 1}, 2);
        assertThat(told.shareBand()).isPresent();
        assertThat(told.band()).isPresent();
    }

    @Test
    void theBandOfAShareStaysWithinZeroAndOneAndAroundItsMean() {
        for (double mean : new double[] {1e-4, .02, .5, .98, 1 - 1e-4}) {
            for (double part : new double[] {1e-6, .01, .5, .99, 1, 2}) {
                double variance = part * mean * (1 - mean);
                OneWay analysis = new OneWay(100, 10, 1000, mean, 10 * variance + .01, .01);
                ParameterUncertainty.Quantiles band =
                        new ParameterUncertainty(analysis).shareBand().orElseThrow();
                assertThat(Arrays.asList(0.0, band.lower(), band.upper(), 1.0))
                        .as(mean + " " + part)
                        .isSorted();
            }
        }
    }
}
