package org.entente.scenario;

/**
 * A value of a draft that differs from the scenario it started from.
 *
 * @param arm the arm; empty for all arms
 * @param kind what is changed
 * @param name the name of the parameter, driver, mechanism or event in scenario files; {@code horizon}
 */
public record Change(String arm, Kind kind, String name) {
    /** What can be changed, in the order in which files list it. */
    public enum Kind {
        /** The course of a driver. */
        DRIVER("drivers"),
        /** Whether a mechanism acts. */
        TOGGLE("toggles"),
        /** The value of a parameter, or the law that it is drawn from. */
        PARAMETER("parameters"),
        /** A dated event. */
        EVENT("events"),
        /** The number of months. */
        HORIZON("horizon");

        private final String section;

        Kind(String section) {
            this.section = section;
        }

        /** The key in scenario files under which such values stand. */
        String section() {
            return section;
        }
    }
}
