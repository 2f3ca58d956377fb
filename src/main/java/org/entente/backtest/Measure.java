package org.entente.backtest;

/** What a forecast is judged by. */
public enum Measure {
    /** Log score of an event. */
    LOG("log score", "nats"),
    /** Brier score of an event. */
    BRIER("Brier score", "0-1"),
    /** Log score of the rung. */
    LADDER_LOG("log score of the rung", "nats"),
    /** Ranked probability score of the rung. */
    RANKED("ranked probability score", "0-3"),
    /** Continuous ranked probability score of the time to an event. */
    TIME("CRPS of the time to", "months");

    private final String label;
    private final String unit;

    Measure(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    /** The words in tables and charts. */
    public String label() {
        return label;
    }

    /** The unit in words. */
    public String unit() {
        return unit;
    }
}
