package org.entente.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the course of a driver: a number, steps or a line from month to month. */
record PathReader(WorldNames names) {
    static final List<String> SHAPES = List.of("step", "linear");

    Optional<Path> path(Field field, Driver driver) {
        return field.isMapping()
                ? shaped(field, field.section(SHAPES), driver)
                : value(field, driver).map(Path::constant);
    }

    /** The course among the keys of a section, which may hold other keys. */
    Optional<Path> shaped(Field field, Section section, Driver driver) {
        List<Field> shapes = section.fields().stream()
                .filter(entry -> SHAPES.contains(entry.name()))
                .toList();
        if (shapes.size() != 1) {
            return field.refuse(
                    field.name() + " needs one course (" + shapes.size() + ")",
                    "write a number, or {step: {2022-01: 0.1, …}}, or {linear: {2022-01: 0.1, …}}");
        }
        Field course = shapes.get(0);
        Path.Shape shape = course.name().equals("step") ? Path.Shape.STEP : Path.Shape.LINEAR;
        return points(course, driver).map(points -> new Path(shape, points));
    }

    private Optional<List<Path.Point>> points(Field course, Driver driver) {
        List<Field> entries = course.entries();
        List<Path.Point> points = new ArrayList<>();
        for (Field entry : entries) {
            Optional<Integer> month = names.keyMonth(entry);
            Optional<Double> value = value(entry.as(driver.key()), driver);
            if (month.isPresent() && value.isPresent() && follows(entry, month.get(), points)) {
                points.add(new Path.Point(month.get(), value.get()));
            }
        }
        if (entries.isEmpty() && course.isMapping()) {
            return course.refuse("a course needs at least one date (0)", "write {2022-01: 0.1}");
        }
        return points.isEmpty() ? Optional.empty() : Optional.of(points);
    }

    private static boolean follows(Field entry, int month, List<Path.Point> points) {
        if (!points.isEmpty() && points.get(points.size() - 1).month() >= month) {
            entry.refuseKey("date out of order (" + entry.name() + ")", "list the dates from early to late");
            return false;
        }
        return true;
    }

    private static Optional<Double> value(Field field, Driver driver) {
        return field.number(driver.lower(), driver.upper(), driver.meaning());
    }
}
