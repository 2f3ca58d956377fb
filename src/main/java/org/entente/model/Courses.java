package org.entente.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.scenario.Driver;
import org.entente.scenario.DriverKey;
import org.entente.scenario.Path;

/** The drivers of an arm laid out month by month. */
final class Courses {
    private static final Driver[] NOTHING = {};

    private final int months;
    private final Map<String, Driver[]> prescribed = new HashMap<>();
    private final Map<DriverKey, double[]> courses = new HashMap<>();
    private final Map<Driver, double[]> fallbacks = new EnumMap<>(Driver.class);

    Courses(Map<DriverKey, Path> drivers, int months) {
        this.months = months;
        Map<String, List<Driver>> byState = new HashMap<>();
        drivers.forEach((key, path) -> {
            courses.put(key, monthly(path));
            if (key.driver().subject() == Driver.Subject.MEMBER
                    && Double.isNaN(key.driver().fallback())) {
                byState.computeIfAbsent(key.subject(), any -> new ArrayList<>()).add(key.driver());
            }
        });
        byState.forEach((state, list) -> prescribed.put(state, list.toArray(Driver[]::new)));
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

    /** The drivers that take the place of the model's own equations for a state. */
    Driver[] prescribed(String state) {
        return prescribed.getOrDefault(state, NOTHING);
    }

    private double[] monthly(Path path) {
        double[] values = new double[months];
        for (int month = 0; month < months; month++) {
            values[month] = path.at(month);
        }
        return values;
    }
}
