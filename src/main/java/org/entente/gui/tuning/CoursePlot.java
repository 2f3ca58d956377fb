package org.entente.gui.tuning;

import java.awt.geom.Path2D;
import org.entente.scenario.Driver;
import org.entente.scenario.Path;

/**
 * Where months and values lie on a small time chart.
 *
 * @param width width in pixels
 * @param height height in pixels
 * @param months months of the horizon
 * @param lower value at the foot
 * @param upper value at the top
 */
record CoursePlot(int width, int height, int months, double lower, double upper) {
    static final int LEFT = 46;
    static final int RIGHT = 14;
    static final int TOP = 10;
    static final int BOTTOM = 24;

    private static final double WIDEST = 2;

    /** The range of a driver; where it is wide, as much of it as the courses need. */
    static double top(Driver driver, Path... courses) {
        double largest = 1;
        for (Path course : courses) {
            largest = Math.max(
                    largest,
                    course.points().stream()
                            .mapToDouble(Path.Point::value)
                            .max()
                            .orElse(1));
        }
        return driver.upper() <= WIDEST ? driver.upper() : Math.min(driver.upper(), Math.ceil(2 * largest));
    }

    double x(double month) {
        return LEFT + month / Math.max(1, months - 1) * (width - LEFT - RIGHT);
    }

    double y(double value) {
        return height - BOTTOM - (value - lower) / (upper - lower) * (height - TOP - BOTTOM);
    }

    int month(double x) {
        long month = Math.round((x - LEFT) / (width - LEFT - RIGHT) * (months - 1));
        return (int) Math.max(0, Math.min(months - 1, month));
    }

    double value(double y) {
        double value = lower + (height - BOTTOM - y) / (height - TOP - BOTTOM) * (upper - lower);
        return scale().round(value);
    }

    /** The round values that dragging gives. */
    Scale scale() {
        return Scale.of(lower, upper);
    }

    /** A course as a line. */
    Path2D line(Path course) {
        Path2D line = new Path2D.Double();
        line.moveTo(x(0), y(course.at(0)));
        for (int month = 1; month < months; month++) {
            if (course.shape() == Path.Shape.STEP) {
                line.lineTo(x(month), y(course.at(month - 1)));
            }
            line.lineTo(x(month), y(course.at(month)));
        }
        return line;
    }

    /** The point of a course within reach of a place; -1 where there is none. */
    int pointAt(Path course, double x, double y, double reach) {
        int closest = -1;
        double least = reach;
        for (int i = 0; i < course.points().size(); i++) {
            Path.Point point = course.points().get(i);
            double distance = Math.hypot(x(point.month()) - x, y(point.value()) - y);
            if (distance <= least) {
                least = distance;
                closest = i;
            }
        }
        return closest;
    }
}
