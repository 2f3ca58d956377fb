package org.entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTest {
    private static final List<Path.Point> POINTS = List.of(new Path.Point(2, 1), new Path.Point(6, 3));

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "2, 1, 1", "3, 1, 1.5", "4, 1, 2", "5, 1, 2.5", "6, 3, 3", "100, 3, 3"})
    void stepsHoldAndLinesClimbBetweenPoints(int month, double step, double linear) {
        assertThat(new Path(Path.Shape.STEP, POINTS).at(month)).isEqualTo(step);
        assertThat(new Path(Path.Shape.LINEAR, POINTS).at(month)).isEqualTo(linear);
        assertThat(Path.constant(7).at(month)).isEqualTo(7);
    }
}
