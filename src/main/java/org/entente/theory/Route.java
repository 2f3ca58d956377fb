package org.entente.theory;

/**
 * Through whom help comes.
 *
 * <p>Source: the patron as solo player or through the institution, Lake 2009; two routes: Entente design.
 */
public enum Route {
    /** Decided by consensus and carried by the alliance. */
    ALLIANCE("alliance"),
    /** Decided and carried by the patron alone. */
    PATRON_ONLY("patron only");

    private final String label;

    Route(String label) {
        this.label = label;
    }

    /** The word used in files, tables and charts. */
    public String label() {
        return label;
    }
}
