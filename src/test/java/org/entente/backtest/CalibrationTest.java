package org.entente.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static List<CalibrationPoint> points(double[] stated, int... happened) {
        List<CalibrationPoint> points = new ArrayList<>();
        for (int i = 0; i < stated.length; i++) {
            points.add(new CalibrationPoint(
                    "a", "b", "AAA", Trial.START, Disengagement.OUT, 12, stated[i], happened[i] == 1));
        }
        return points;
    }

    @Test
    void violatorsArePooled() {
        assertThat(Isotonic.fit(new double[] {1, 2, 3, 4, 5}, new double[] {1, 3, 2, 4, 0}))
                .containsExactly(1, 2.25, 2.25, 2.25, 2.25);
        assertThat(Isotonic.fit(new double[] {1, 2, 3}, new double[] {0, .5, 1}))
                .containsExactly(0, .5, 1);
    }

    @Test
    void equalForecastsArePooledBeforeTheirOrderCounts() {
        assertThat(Isotonic.fit(new double[] {.1, .5, .5}, new double[] {.4, 0, 1}))
                .containsExactly(.4, .5, .5);
    }

    @Test
    void brierScoreIsTheSumOfItsParts() {
        double[] stated = {.05, .1, .1, .3, .6, .8, .9};
        int[] happened = {0, 1, 0, 0, 1, 0, 1};
        Calibration calibration = Calibration.of(points(stated, happened));
        double brier = 0;
        for (int i = 0; i < stated.length; i++) {
            brier += ProperScores.brier(stated[i], happened[i] == 1) / stated.length;
        }
        assertThat(calibration.brier()).isCloseTo(brier, within(1e-12));
        assertThat(calibration.uncertainty()).isCloseTo(3 / 7.0 * 4 / 7, within(1e-12));
        assertThat(calibration.miscalibration()).isPositive();
        assertThat(calibration.discrimination()).isPositive();
        assertThat(calibration.points()).hasSize(stated.length);
    }

    @Test
    void expectedErrorIsTheGapOfEachBinWeightedByItsPoints() {
        Calibration calibration = Calibration.of(points(new double[] {.12, .18, .95, .85}, 0, 1, 1, 1));
        // Bin .1-.2 states .30 for one event in two points, bins .8 and .9 miss by .15 and .05.
        assertThat(calibration.expectedError()).isCloseTo((.7 + .15 + .05) / 4, within(1e-12));
        assertThat(calibration.sharpness())
                .isCloseTo((.12 * .88 + .18 * .82 + .95 * .05 + .85 * .15) / 4, within(1e-12));
    }

    @Test
    void forecastThatIsAlwaysRightHasNoMiscalibration() {
        Calibration calibration = Calibration.of(points(new double[] {0, 0, 1, 1}, 0, 0, 1, 1));
        assertThat(calibration.miscalibration()).isZero();
        assertThat(calibration.discrimination()).isEqualTo(calibration.uncertainty());
        assertThat(calibration.expectedError()).isZero();
    }
}
