package org.entente.model;

import java.util.Arrays;
import org.entente.scenario.Driver;

/** What a scenario prescribes for a state in place of the model's own equations. */
final class Prescription {
    private final Driver[] drivers;
    private final double[][] courses;
    private final double[] values = new double[Driver.values().length];

    Prescription(String state, Courses courses) {
        drivers = courses.prescribed(state);
        this.courses = new double[drivers.length][];
        Arrays.setAll(this.courses, i -> courses.of(drivers[i], state));
        Arrays.fill(values, Double.NaN);
    }

    /** Whether nothing is prescribed. */
    boolean isSilent() {
        return drivers.length == 0;
    }

    void follow(int month) {
        for (int i = 0; i < drivers.length; i++) {
            values[drivers[i].ordinal()] = courses[i][month];
        }
    }

    /** The prescribed value, the model's own where none is prescribed. */
    double or(Driver driver, double own) {
        double prescribed = values[driver.ordinal()];
        return Double.isNaN(prescribed) ? own : prescribed;
    }
}
