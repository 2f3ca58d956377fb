package org.entente.gui.tuning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.scenario.Path;
import org.entente.scenario.Path.Point;
import org.entente.scenario.Path.Shape;
import org.junit.jupiter.api.Test;

class PathEditTest {
    private final Path path =
            new Path(Shape.LINEAR, List.of(new Point(0, 0.1), new Point(10, 0.5), new Point(20, 0.2)));

    @Test
    void aPointStaysBetweenItsNeighboursAndWithinTheHorizon() {
        assertThat(month(PathEdit.moved(path, 1, 15, 0.4, 24), 1)).isEqualTo(15);
        assertThat(month(PathEdit.moved(path, 1, 25, 0.4, 24), 1)).isEqualTo(19);
        assertThat(month(PathEdit.moved(path, 1, -5, 0.4, 24), 1)).isEqualTo(1);
        assertThat(month(PathEdit.moved(path, 0, -5, 0.4, 24), 0)).isZero();
        assertThat(month(PathEdit.moved(path, 2, 99, 0.4, 24), 2)).isEqualTo(23);
        assertThat(PathEdit.moved(path, 1, 15, 0.4, 24).points().get(1).value()).isEqualTo(0.4);
    }

    private static int month(Path moved, int index) {
        return moved.points().get(index).month();
    }

    @Test
    void pointsAreAddedInOrderAndReplaceThoseOfTheirMonth() {
        assertThat(PathEdit.added(path, 5, 0.3).points())
                .containsExactly(new Point(0, 0.1), new Point(5, 0.3), new Point(10, 0.5), new Point(20, 0.2));
        assertThat(PathEdit.added(path, 20, 0.3).points())
                .containsExactly(new Point(0, 0.1), new Point(10, 0.5), new Point(20, 0.3));
        assertThat(PathEdit.removed(path, 1).points()).containsExactly(new Point(0, 0.1), new Point(20, 0.2));
    }

    @Test
    void aNewPointGoesIntoTheGapBehindTheChosenOne() {
        assertThat(PathEdit.gapAfter(path, 0, 24)).isEqualTo(5);
        assertThat(PathEdit.gapAfter(path, 2, 24)).isEqualTo(22);
        assertThat(PathEdit.gapAfter(path, 2, 21)).isEqualTo(-1);
    }
}
