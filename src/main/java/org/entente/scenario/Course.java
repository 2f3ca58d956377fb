package org.entente.scenario;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/**
 * The course of a driver as it is typed or written, not yet checked.
 *
 * @param shape how values between points are found
 * @param entries its points from early to late
 */
public record Course(Path.Shape shape, List<Entry> entries) {
    /**
     * A point.
     *
     * @param month year and month, such as {@code 2022-09}
     * @param value a number
     */
    public record Entry(String month, String value) {}

    /** Copies the entries. */
    public Course {
        entries = List.copyOf(entries);
    }

    /**
     * A path in words that are read back to the same numbers.
     *
     * @param path the path
     * @param start the first month of the world
     */
    public static Course of(Path path, YearMonth start) {
        return new Course(
                path.shape(),
                path.points().stream()
                        .map(point -> new Entry(start.plusMonths(point.month()).toString(), number(point.value())))
                        .toList());
    }

    /** The shortest digits, without exponent, that are read back to the same number. */
    public static String number(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    /** The word of the shape in files. */
    String word() {
        return shape == Path.Shape.STEP ? "step" : "linear";
    }
}
