package org.entente.backtest;

/** What a forecaster is told about the months after the origin. The participation of members is never told. */
public enum Foresight {
    /** Covariates, crises and responses as the record codes them; a test of the mechanism, not of foresight. */
    CODED("coded"),
    /** Nothing but the calendar of the treaty: all covariates stay as they were at the origin, and past events grow older. */
    STRICT("strict");

    private final String label;

    Foresight(String label) {
        this.label = label;
    }

    /** The word used in files, tables and charts. */
    public String label() {
        return label;
    }
}
