package org.entente.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ContrastTest {
    /** Student (1908), "The probable error of a mean", Biometrika 6: extra hours of sleep by two drugs in ten patients. */
    private static final double[] DEXTRO = {.7, -1.6, -.2, -1.2, -.1, 3.4, 3.7, .8, 0, 2};

    private static final double[] LAEVO = {1.9, .8, 1.1, .1, -.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    @Test
    void studentsSleepDataPaired() {
        Contrast contrast = Contrast.paired(DEXTRO, LAEVO);
        assertThat(contrast.difference()).isCloseTo(1.58, within(1e-12));
        assertThat(contrast.difference() / contrast.standardError()).isCloseTo(4.0621, within(.00005));
        assertThat(contrast.lower()).isCloseTo(.7001142, within(5e-7));
        assertThat(contrast.upper()).isCloseTo(2.4598858, within(5e-7));
        assertThat(contrast.paired()).isTrue();
    }

    @Test
    void studentsSleepDataUnpaired() {
        Contrast contrast = Contrast.unpaired(DEXTRO, LAEVO);
        assertThat(contrast.lower()).isCloseTo(-.2054832, within(5e-7));
        assertThat(contrast.upper()).isCloseTo(3.3654832, within(5e-7));
        assertThat(contrast.varianceFactor()).isNaN();
    }

    @Test
    void commonSeedsShrinkTheVariance() {
        double[] first = {1, 2, 3, 4, 5};
        double[] second = {2, 3, 4, 5, 6.5};
        // The first set varies by 2.5, the differences 1 1 1 1 1.5 by .05.
        double expected = (2.5 + Moments.of(second).variance()) / .05;
        assertThat(Contrast.paired(first, second).varianceFactor()).isCloseTo(expected, within(1e-9));
        assertThat(Contrast.paired(first, first).varianceFactor()).isInfinite();
    }

    @Test
    void sharesThatNeverDifferKeepAWidth() {
        double[] none = new double[98];
        Contrast contrast = Contrast.paired(none, none);
        assertThat(contrast.difference()).isZero();
        // Half a case added to each cell: standard error 1/100.
        assertThat(contrast.standardError()).isCloseTo(.01, within(1e-12));
        assertThat(contrast.upper()).isCloseTo(.0196, within(.00001));
    }

    @Test
    void publishedScoreInterval() {
        // Newcombe (1998), Statistics in Medicine 17, table II, case a: 56/70 against 48/80, method 10: .0524 to .3339.
        Contrast contrast = Contrast.unpaired(indicators(48, 80), indicators(56, 70));
        assertThat(contrast.difference()).isCloseTo(.2, within(1e-12));
        assertThat(contrast.lower()).isCloseTo(.0524, within(.00005));
        assertThat(contrast.upper()).isCloseTo(.3339, within(.00005));
    }

    @Test
    void ratioOfSumsWeighsHistoriesByTheirRequests() {
        Ratio before = new Ratio(new double[] {1, 0, 3}, new double[] {2, 0, 6});
        Ratio after = new Ratio(new double[] {1, 1, 0}, new double[] {2, 2, 4});
        Contrast contrast = Contrast.pairedRatio(before, after);
        assertThat(contrast.baseline()).isEqualTo(.5);
        assertThat(contrast.difference()).isEqualTo(-.25);
        // Influences 0 0 0 and (.5, .5, -1) · 3/8: variance .10546875 over three histories.
        assertThat(contrast.standardError()).isCloseTo(Math.sqrt(.10546875 / 3), within(1e-12));
        assertThat(Contrast.unpairedRatio(before, after).standardError())
                .isCloseTo(contrast.standardError(), within(1e-12));
        assertThat(after.linearised()).containsExactly(.4375, .4375, -.125);
    }

    @Test
    void refusesWhatMakesNoPairs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contrast.paired(new double[3], new double[4]))
                .withMessageContaining("(3 and 4)");
        assertThatIllegalArgumentException().isThrownBy(() -> new Ratio(new double[2], new double[2]));
    }

    static double[] indicators(int ones, int n) {
        double[] values = new double[n];
        java.util.Arrays.fill(values, 0, ones, 1);
        return values;
    }
}
