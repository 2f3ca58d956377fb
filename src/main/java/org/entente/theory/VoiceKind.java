package org.entente.theory;

/**
 * How a member voices discontent without leaving.
 *
 * <p>Source: voice as against exit, Hirschman 1970; kinds: Entente design.
 */
public enum VoiceKind {
    /** Public criticism of the alliance or the patron. */
    CRITICISM("criticism"),
    /** Staying away from a meeting or an exercise. */
    SKIP("skip"),
    /** Cancelling an event, or refusing to host one. */
    CANCEL("cancel");

    private final String label;

    VoiceKind(String label) {
        this.label = label;
    }

    /** The word used in files, tables and charts. */
    public String label() {
        return label;
    }
}
