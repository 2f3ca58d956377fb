package org.entente.model;

/**
 * A number that is recorded at the end of every month, with the grid on which its distribution is counted.
 *
 * @param name the measure's name, without the state
 * @param state ISO code; empty for a measure of the whole alliance
 * @param meaning the meaning in words
 * @param unit the unit in words
 * @param lower lower end of the grid
 * @param upper upper end of the grid
 * @param bins number of equal bins of the grid; values beyond an end are counted in the bin there
 */
public record Measure(String name, String state, String meaning, String unit, double lower, double upper, int bins) {
    /** The name with the state, unique within a world: {@code legitimacy.ARM}. */
    public String key() {
        return state.isEmpty() ? name : name + "." + state;
    }
}
