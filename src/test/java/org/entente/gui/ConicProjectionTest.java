package org.entente.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import org.junit.jupiter.api.Test;

class ConicProjectionTest {
    /** The numerical example of Snyder (1987), page 295: standard parallels 33° and 45° N, origin 23° N 96° W. */
    private static final ConicProjection SNYDER = new ConicProjection(33, 45, 23, -96);

    @Test
    void givesSnydersExample() {
        Point2D.Double place = SNYDER.project(-75, 35);
        assertThat(place.x).isEqualTo(.2966785, within(5e-8));
        assertThat(place.y).isEqualTo(.2462112, within(5e-8));
    }

    @Test
    void theOriginIsAtZero() {
        Point2D.Double origin = SNYDER.project(-96, 23);
        assertThat(origin.x).isEqualTo(0, within(1e-12));
        assertThat(origin.y).isEqualTo(0, within(1e-12));
    }

    @Test
    void keepsLengthsAlongTheStandardParallels() {
        double east = SNYDER.project(-95.999, 45).distance(SNYDER.project(-96, 45));
        assertThat(east).isEqualTo(Math.toRadians(.001) * Math.cos(Math.toRadians(45)), within(1e-10));
    }

    @Test
    void keepsShapes() {
        Point2D.Double place = SNYDER.project(-70, 50);
        double east = SNYDER.project(-69.999, 50).distance(place) / Math.cos(Math.toRadians(50));
        double north = SNYDER.project(-70, 50.001).distance(place);
        assertThat(east / north).isEqualTo(1, within(1e-4));
    }
}
