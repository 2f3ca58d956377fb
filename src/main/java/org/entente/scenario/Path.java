package org.entente.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * A course over months: constant before the first and after the last point, between them a step or a line.
 *
 * @param shape how values between points are found
 * @param points at least one point, months strictly increasing
 */
public record Path(Shape shape, List<Point> points) {
    /** How values between points are found. */
    public enum Shape {
        /** The value of the last point reached. */
        STEP,
        /** The straight line between neighbouring points. */
        LINEAR
    }

    /**
     * A point of a path.
     *
     * @param month months since the start of the world, 0 = first simulated month
     * @param value value in the driver's unit
     */
    public record Point(int month, double value) {}

    /** Copies the points. */
    public Path {
        points = List.copyOf(points);
    }

    /** The same value in every month. */
    public static Path constant(double value) {
        return new Path(Shape.STEP, List.of(new Point(0, value)));
    }

    /** The same course until a month, whose value it then keeps. */
    public Path heldFrom(int last) {
        List<Point> kept = new ArrayList<>(
                points.stream().filter(point -> point.month() < last).toList());
        kept.add(new Point(last, at(last)));
        return new Path(shape, kept);
    }

    /** The same months with other values. */
    public Path mapped(DoubleUnaryOperator change) {
        return new Path(
                shape,
                points.stream()
                        .map(point -> new Point(point.month(), change.applyAsDouble(point.value())))
                        .toList());
    }

    /** The value in a month counted from the start. */
    public double at(int month) {
        Point before = points.get(0);
        for (Point point : points) {
            if (point.month() > month) {
                return month < before.month() ? point.value() : between(before, point, month);
            }
            before = point;
        }
        return before.value();
    }

    private double between(Point before, Point after, int month) {
        if (shape == Shape.STEP || before.equals(after)) {
            return before.value();
        }
        double progress = (month - before.month()) / (double) (after.month() - before.month());
        return before.value() + progress * (after.value() - before.value());
    }
}
