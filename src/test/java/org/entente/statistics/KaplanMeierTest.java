package org.entente.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Against the remission times in weeks under 6-mercaptopurine of Freireich et al. (1963), Blood 21, as tabulated by Gehan
 * (1965) and since in most textbooks of survival analysis; the + marks patients still in remission.
 */
class KaplanMeierTest {
    private static final double[] WEEKS = {6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35
    };
    private static final boolean[] RELAPSED = {
        true, true, true, false, true, false, true, false, false, true, true, false, false, false, true, true, false,
        false, false, false, false
    };
    private final KaplanMeier remission = KaplanMeier.of(WEEKS, RELAPSED);

    @ParameterizedTest
    @CsvSource({
        "6, .857, .0764, 21, 3",
        "7, .807, .0869, 17, 1",
        "10, .753, .0963, 15, 1",
        "13, .690, .1068, 12, 1",
        "16, .627, .1141, 11, 1",
        "22, .538, .1282, 7, 1",
        "23, .448, .1346, 6, 1"
    })
    void publishedSurvivalAndStandardErrors(double week, double survival, double error, long atRisk, long events) {
        Step step = remission.at(week);
        assertThat(step.value()).isCloseTo(survival, within(.0005));
        assertThat(step.standardError()).isCloseTo(error, within(.00006));
        assertThat(step.atRisk()).isEqualTo(atRisk);
        assertThat(step.events()).isEqualTo(events);
    }

    @Test
    void betweenEventsTheCurveIsFlat() {
        assertThat(remission.at(5.9).value()).isEqualTo(1);
        assertThat(remission.at(9)).isEqualTo(remission.at(7));
        assertThat(remission.at(35)).isEqualTo(remission.at(23));
    }

    @Test
    void publishedLimitsOnTheLogMinusLogScale() {
        // Collett, "Modelling Survival Data in Medical Research", and the usual programs: .620 to .952 at week 6.
        assertThat(remission.at(6).lower()).isCloseTo(.620, within(.0005));
        assertThat(remission.at(6).upper()).isCloseTo(.952, within(.0005));
    }

    @Test
    void publishedRestrictedMean() {
        Estimate mean = remission.restrictedMean(35);
        assertThat(mean.value()).isCloseTo(23.287, within(.0005));
        assertThat(mean.standardError()).isCloseTo(2.827, within(.0005));
    }

    @Test
    void withoutCensoringItIsTheBinomialShareWithItsStandardError() {
        double[] times = {1, 1, 2, 3, 3, 3, 4, 6, 6, 8};
        boolean[] observed = new boolean[10];
        Arrays.fill(observed, true);
        KaplanMeier curve = KaplanMeier.of(times, observed);
        assertThat(curve.at(3).value()).isCloseTo(.4, within(1e-12));
        assertThat(curve.at(3).standardError()).isCloseTo(Math.sqrt(.4 * .6 / 10), within(1e-12));
        assertThat(curve.at(8).value()).isZero();
        assertThat(curve.at(8).upper()).isEqualTo(curve.at(6).upper());
        assertThat(curve.restrictedMean(8).value()).isCloseTo(3.7, within(1e-12));
    }

    @Test
    void neverSeenEventHasTheExactBinomialLimit() {
        KaplanMeier curve = KaplanMeier.of(new double[] {120, 120, 120, 120}, new boolean[4]);
        assertThat(curve.steps()).hasSize(1);
        assertThat(curve.at(120).value()).isEqualTo(1);
        // Four of four: Clopper and Pearson's lower limit is .025^(1/4) = .3976.
        assertThat(curve.at(120).lower()).isCloseTo(.3976, within(.00005));
        assertThat(curve.at(120).upper()).isEqualTo(1);
    }

    @Test
    void refusesUnequalOrMissingTimes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KaplanMeier.of(new double[2], new boolean[3]))
                .withMessageContaining("Times (2) and causes (3)");
        assertThatIllegalArgumentException().isThrownBy(() -> KaplanMeier.of(new double[0], new boolean[0]));
    }
}
