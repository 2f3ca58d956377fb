package org.entente.theory;

/**
 * A vote on a text that concerns the patron.
 *
 * <p>Source: voting with the dominant state as a sign of alignment, Lake 2009; coding: Entente design.
 */
public enum VoteChoice {
    /** With the patron. */
    WITH("with"),
    /** Abstention or absence. */
    ABSTAIN("abstain"),
    /** Against the patron. */
    AGAINST("against");

    private final String label;

    VoteChoice(String label) {
        this.label = label;
    }

    /** The word used in files, tables and charts. */
    public String label() {
        return label;
    }
}
