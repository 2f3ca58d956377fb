package org.entente.results;

/**
 * A column of a table.
 *
 * @param name the header; a name that ends in {@code _S} stands for one column per observed state, by its code
 * @param type what its cells hold
 * @param unit the unit in words, or the values that occur
 * @param meaning the meaning in words
 */
public record Column(String name, Type type, String unit, String meaning) {
    private static final String PER_STATE = "_S";

    /** What the cells of a column hold; every type may be empty where it does not apply. */
    public enum Type {
        /** Words. */
        TEXT,
        /** A month, {@code YYYY-MM}. */
        MONTH,
        /** A whole number, repeated often. */
        COUNT,
        /** A number in full precision. */
        NUMBER
    }

    /** Whether the column is repeated for every observed state. */
    public boolean perState() {
        return name.endsWith(PER_STATE);
    }

    Column of(String state) {
        return new Column(name.substring(0, name.length() - 1) + state, type, unit, meaning);
    }
}
