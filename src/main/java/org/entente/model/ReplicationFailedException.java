package org.entente.model;

import java.util.Locale;

/** A history left the realm of numbers: a utility or a stock is no longer finite. */
public final class ReplicationFailedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int month;
    private final String state;
    private final String term;

    /**
     * Names the place of the failure.
     *
     * @param month months since the start of the world
     * @param state ISO code; empty for the whole alliance
     * @param term the quantity that failed
     * @param value its value
     */
    public ReplicationFailedException(int month, String state, String term, double value) {
        super(String.format(Locale.ROOT, "%s is not a number that can be used (%s)", term, value));
        this.month = month;
        this.state = state;
        this.term = term;
    }

    /** Months since the start of the world. */
    public int month() {
        return month;
    }

    /** ISO code of the state, empty for the whole alliance. */
    public String state() {
        return state;
    }

    /** The quantity that failed. */
    public String term() {
        return term;
    }
}
