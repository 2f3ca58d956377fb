package org.entente.model;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.scenario.Driver;
import org.entente.scenario.DriverKey;
import org.entente.scenario.Path;

/** The drivers of an arm laid out month by month. */
final class Courses {
    private final int months;
    private final Map<DriverKey, double[]> courses = new HashMap<>();
    private final Map<Driver, double[]> fallbacks = new EnumMap<>(Driver.class);

    Courses(Map<DriverKey, Path> drivers, int months) {
        this.months = months;
        drivers.forEach((key, path) -> courses.put(key, monthly(path)));
        for (Driver driver : Driver.values()) {
            fallbacks.put(driver, monthly(Path.constant(driver.fallback())));
        }
    }

    /** The monthly values of a driver without subject. */
    double[] of(Driver driver) {
        return of(driver, "");
    }

    /** The monthly values of a driver of one subject; its fallback where the scenario is silent. */
    double[] of(Driver driver, String subject) {
        return courses.getOrDefault(new DriverKey(driver, subject), fallbacks.get(driver));
    }

    /** The monthly values of a driver that the scenario sets. */
    Optional<double[]> given(Driver driver, String subject) {
        return Optional.ofNullable(courses.get(new DriverKey(driver, subject)));
    }

    private double[] monthly(Path path) {
        double[] values = new double[months];
        for (int month = 0; month < months; month++) {
            values[month] = path.at(month);
        }
        return values;
    }
}
