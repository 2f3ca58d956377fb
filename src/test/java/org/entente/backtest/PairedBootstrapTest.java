package org.entente.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.random.Distributions;
import org.entente.random.EventKind;
import org.entente.random.KeyedRandom;
import org.junit.jupiter.api.Test;

class PairedBootstrapTest {
    private static Map<String, double[]> blocks(double[]... values) {
        Map<String, double[]> blocks = new LinkedHashMap<>();
        for (double[] block : values) {
            blocks.put("M" + blocks.size(), block);
        }
        return blocks;
    }

    @Test
    void valueIsTheMeanOverQuestions() {
        ScoreDifference difference =
                new PairedBootstrap(1, 500).difference(blocks(new double[] {1, 2, 3}, new double[] {-2}));
        assertThat(difference.value()).isEqualTo(1);
        assertThat(difference.blocks()).isEqualTo(2);
        assertThat(difference.questions()).isEqualTo(4);
    }

    @Test
    void everyResampleDrawsAsManyBlocksAsThereAreAndDependsOnTheSeedOnly() {
        int[][] counts = new PairedBootstrap(7, 300).counts(8);
        assertThat(Arrays.stream(counts)).allMatch(count -> Arrays.stream(count).sum() == 8);
        assertThat(counts).isDeepEqualTo(new PairedBootstrap(7, 300).counts(8));
        assertThat(Arrays.deepEquals(counts, new PairedBootstrap(8, 300).counts(8)))
                .isFalse();
    }

    @Test
    void equalDifferencesHaveNoSpread() {
        ScoreDifference difference = new PairedBootstrap(1, 200)
                .difference(blocks(new double[] {.5}, new double[] {.5, .5}, new double[] {.5}));
        assertThat(difference.lower()).isEqualTo(.5);
        assertThat(difference.upper()).isEqualTo(.5);
        assertThat(difference.jackknifeUpper()).isEqualTo(.5);
        assertThat(difference.isClear()).isTrue();
    }

    @Test
    void aDifferenceIsClearOnlyWhereBothIntervalsSaySo() {
        assertThat(new ScoreDifference(-.5, -.9, -.1, -.8, -.2, 5, 5).isClear()).isTrue();
        assertThat(new ScoreDifference(-.5, -.9, -.1, -1.1, .1, 5, 5).isClear()).isFalse();
        assertThat(new ScoreDifference(-.5, -1.1, .1, -.9, -.1, 5, 5).isClear()).isFalse();
        assertThat(new ScoreDifference(0, 1e-17, 1e-17, 1e-17, 1e-17, 5, 5).isClear())
                .isFalse();
        assertThat(new ScoreDifference(1, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 1, 1).isClear())
                .isFalse();
    }

    @Test
    void oneMemberGivesNoInterval() {
        assertThat(new PairedBootstrap(1, 200)
                        .difference(blocks(new double[] {1, 2}))
                        .lower())
                .isNaN();
    }

    /** With blocks of one question the jackknife is Student's t: 1.96 times its textbook ingredients. */
    @Test
    void jackknifeOfSingleQuestionsIsStudent() {
        ScoreDifference difference = new PairedBootstrap(1, 200)
                .difference(blocks(new double[] {1}, new double[] {2}, new double[] {3}, new double[] {6}));
        double error = Math.sqrt((4 + 1 + 0 + 9) / 3.0 / 4);
        assertThat(difference.jackknifeUpper()).isCloseTo(3 + 3.182446305284263 * error, within(1e-9));
    }

    @Test
    void percentilesAreWidenedForFewBlocks() {
        assertThat(PairedBootstrap.expandedTail(10)).isCloseTo(.00855, within(1e-5));
        assertThat(PairedBootstrap.expandedTail(1_000_000)).isCloseTo(.025, within(1e-6));
    }

    /**
     * Eight members with one to five dependent questions each and a true difference of 0.1, 600 times. Both intervals
     * should hold it in 95 % of the trials; the bounds 91 % and 98.5 % (546 and 591 of 600) are left by chance with a
     * probability below 0.0001 on either side.
     */
    @Test
    void intervalsHoldTheTruthAsOftenAsTheySay() {
        PairedBootstrap bootstrap = new PairedBootstrap(3, 1000);
        int held = 0;
        int jackknife = 0;
        for (int trial = 0; trial < 600; trial++) {
            ScoreDifference difference = bootstrap.difference(members(new KeyedRandom(20240229, trial)));
            held += difference.lower() <= .1 && .1 <= difference.upper() ? 1 : 0;
            jackknife += difference.jackknifeLower() <= .1 && .1 <= difference.jackknifeUpper() ? 1 : 0;
        }
        assertThat(held).isBetween(546, 591);
        assertThat(jackknife).isBetween(546, 591);
    }

    private static Map<String, double[]> members(KeyedRandom random) {
        double[][] values = new double[8][];
        for (int member = 0; member < 8; member++) {
            double own = normal(random, member, 0);
            values[member] = new double[1 + member % 5];
            for (int question = 0; question < values[member].length; question++) {
                values[member][question] = .1 + own + .3 * normal(random, member, question + 1);
            }
        }
        return blocks(values);
    }

    private static double normal(KeyedRandom random, int member, int index) {
        return Distributions.normal(0, 1, random.uniform(EventKind.REVIEW, member, 0, index));
    }
}
