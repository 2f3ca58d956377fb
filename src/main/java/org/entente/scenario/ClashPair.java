package org.entente.scenario;

/**
 * Two states of the alliance with a disputed border.
 *
 * @param first alphabetically first ISO code
 * @param second alphabetically second ISO code
 * @param hostility standing hostility in [0,1]
 * @param memory memory in [0,1] of clashes before the start
 */
public record ClashPair(String first, String second, Sourced<Double> hostility, Sourced<Double> memory) {
    /** The name used in driver keys and tables, for instance {@code KGZ-TJK}. */
    public String code() {
        return first + "-" + second;
    }
}
