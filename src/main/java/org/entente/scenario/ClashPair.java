package org.entente.scenario;

import java.util.List;

/**
 * Two states of the alliance with a disputed border.
 *
 * @param first alphabetically first ISO code
 * @param second alphabetically second ISO code
 * @param hostility standing hostility in [0,1]
 * @param memory memory in [0,1] of clashes before the start
 */
public record ClashPair(String first, String second, Sourced<Double> hostility, Sourced<Double> memory) {
    private static final String BETWEEN = "-";

    /** The name used in driver keys and tables, for instance {@code KGZ-TJK}. */
    public String code() {
        return first + BETWEEN + second;
    }

    /** The states that a place names: a state itself, or both parties of a pair. */
    public static List<String> parties(String place) {
        int between = place.indexOf(BETWEEN);
        return between < 0
                ? List.of(place)
                : List.of(place.substring(0, between), place.substring(between + BETWEEN.length()));
    }

    /** Whether what happens at one place happens at another: the same, or a pair that the other is a party of. */
    public static boolean concerns(String place, String other) {
        return place.equals(other) || parties(place).contains(other);
    }
}
