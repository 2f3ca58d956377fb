package org.entente.report;

import java.util.ArrayList;
import java.util.List;
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
    public record Point(double x, double value, double lower, double upper) {}

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

    private static Point point(double x, Step step) {
        return new Point(x, step.value(), step.lower(), step.upper());
    }
}
