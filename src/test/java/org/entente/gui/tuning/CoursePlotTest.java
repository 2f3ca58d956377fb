package org.entente.gui.tuning;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import org.entente.scenario.Driver;
import org.entente.scenario.Path;
import org.junit.jupiter.api.Test;

class CoursePlotTest {
    private final CoursePlot plot = new CoursePlot(460, 190, 120, 0, 1);

    @Test
    void placesAndValuesAgree() {
        for (int month = 0; month < 120; month++) {
            assertThat(plot.month(plot.x(month))).isEqualTo(month);
        }
        assertThat(plot.value(plot.y(0.37))).isEqualTo(0.37);
        assertThat(plot.value(-50)).isEqualTo(1);
        assertThat(plot.value(500)).isZero();
        assertThat(plot.month(-50)).isZero();
        assertThat(plot.month(5000)).isEqualTo(119);
    }

    @Test
    void theClosestPointWithinReachIsFound() {
        Path course = PathEdit.added(Path.constant(0.2), 60, 0.8);

        assertThat(plot.pointAt(course, plot.x(60) + 3, plot.y(0.8) - 3, 12)).isEqualTo(1);
        assertThat(plot.pointAt(course, plot.x(30), plot.y(0.5), 12)).isEqualTo(-1);
    }

    @Test
    void wideRangesAreShownAsFarAsNeeded() {
        assertThat(CoursePlot.top(Driver.WAR, Path.constant(0.2))).isEqualTo(1);
        assertThat(CoursePlot.top(Driver.PRESSURE, Path.constant(0.2))).isEqualTo(2);
        assertThat(CoursePlot.top(Driver.PRESSURE, Path.constant(3))).isEqualTo(6);
        assertThat(CoursePlot.top(Driver.PRESSURE, Path.constant(9))).isEqualTo(10);
    }

    @Test
    void stepsAreDrawnAsSteps() {
        Path steps = PathEdit.added(Path.constant(0), 60, 1);

        Path straight = new Path(Path.Shape.LINEAR, steps.points());

        assertThat(touches(steps, 60, 0.5)).isTrue();
        assertThat(touches(steps, 58, 0.1)).isFalse();
        assertThat(touches(straight, 30, 0.5)).isTrue();
        assertThat(touches(straight, 60, 0.5)).isFalse();
    }

    private boolean touches(Path course, int month, double value) {
        return new BasicStroke(3).createStrokedShape(plot.line(course)).contains(plot.x(month), plot.y(value));
    }
}
