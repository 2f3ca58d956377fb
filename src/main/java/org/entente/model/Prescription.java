package org.entente.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.entente.scenario.Driver;

/** What a scenario prescribes for a state in place of the model's own equations. */
final class Prescription {
    private final Map<Driver, double[]> courses = new EnumMap<>(Driver.class);
    private final double[] values = new double[Driver.values().length];

    Prescription(String state, Courses drivers) {
        for (Driver driver : Driver.values()) {
            if (driver.subject() == Driver.Subject.MEMBER && Double.isNaN(driver.fallback())) {
                drivers.given(driver, state).ifPresent(course -> courses.put(driver, course));
            }
        }
        Arrays.fill(values, Double.NaN);
    }

    /** Whether nothing is prescribed. */
    boolean isSilent() {
        return courses.isEmpty();
    }

    void follow(int month) {
        courses.forEach((driver, course) -> values[driver.ordinal()] = course[month]);
    }

    /** The prescribed value, the model's own where none is prescribed. */
    double or(Driver driver, double own) {
        double prescribed = values[driver.ordinal()];
        return Double.isNaN(prescribed) ? own : prescribed;
    }
}
