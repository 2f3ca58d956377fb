package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.entente.statistics.Step;

/**
 * A line with a band.
 *
 * @param label what it is
 * @param points from left to right
 */
public record Series(String label, List<Point> points) {
    /**
     * A point of a line.
     *
     * @param x its place
     * @param value its value
     * @param lower lower edge of the band
     * @param upper upper edge of the band
     */
    public record Point(double x, double value, double lower, double upper) {
        /** Whether it has a band. */
        boolean isKnown() {
            return !Double.isNaN(lower) && !Double.isNaN(upper);
        }

        /** The same at another place. */
        Point at(double place) {
            return new Point(place, value, lower, upper);
        }
    }

    /** The stretches in which every point has a band. */
    List<Series> known() {
        List<Series> stretches = new ArrayList<>();
        List<Point> stretch = new ArrayList<>();
        for (Point point : points) {
            if (point.isKnown()) {
                stretch.add(point);
            } else if (!stretch.isEmpty()) {
                stretches.add(new Series(label, stretch));
                stretch = new ArrayList<>();
            }
        }
        if (!stretch.isEmpty()) {
            stretches.add(new Series(label, stretch));
        }
        return stretches;
    }

    /** Its last point. */
    Point end() {
        return points.get(points.size() - 1);
    }

    /** A staircase, from steps at months since a start given in years, until a last year. */
    static Series staircase(String label, List<Step> steps, double start, double until) {
        List<Point> points = new ArrayList<>();
        Step before = steps.get(0);
        points.add(point(start, before));
        for (Step step : steps.subList(1, steps.size())) {
            double x = start + step.time() / 12;
            points.add(point(x, before));
            points.add(point(x, step));
            before = step;
        }
        points.add(point(until, before));
        return new Series(label, points);
    }

    /** The height of the line at a place; empty beside its ends. */
    OptionalDouble at(double x) {
        for (int i = 1; i < points.size(); i++) {
            Point left = points.get(i - 1);
            Point right = points.get(i);
            if (left.x() <= x && x < right.x()) {
                double share = (x - left.x()) / (right.x() - left.x());
                return OptionalDouble.of(left.value() + share * (right.value() - left.value()));
            }
        }
        return OptionalDouble.empty();
    }

    private static Point point(double x, Step step) {
        return new Point(x, step.value(), step.lower(), step.upper());
    }
}
