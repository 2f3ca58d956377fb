package org.entente.theory;

import java.util.List;

/**
 * The classes of threat. Beliefs about the patron are held for the first three, the external classes, in which a member
 * may ask the alliance for help; a clash between two members has no addressee.
 *
 * <p>Source: threats from outside, Walt 1987; from within, David 1991; between allies, Weitsman 2003.
 */
public enum ThreatClass {
    /** An attack, or the threat of one, by a state outside the alliance (X). */
    INTERSTATE(0, "interstate", "X"),
    /** Armed groups and spill-over across a border (N). */
    TRANSNATIONAL(1, "transnational", "N"),
    /** Unrest, coup or insurrection at home (D). */
    DOMESTIC(2, "domestic", "D"),
    /** A clash between two members (A). */
    INTRA_ALLIANCE(3, "intra-alliance", "A");

    /** The classes in which help may be asked of the alliance; their indices are 0 to 2. */
    public static final List<ThreatClass> EXTERNAL = List.of(INTERSTATE, TRANSNATIONAL, DOMESTIC);

    private final int index;
    private final String label;
    private final String symbol;

    ThreatClass(int index, String label, String symbol) {
        this.index = index;
        this.label = label;
        this.symbol = symbol;
    }

    /** The place of the class in arrays and in the keys of draws: 0 to 3. */
    public int index() {
        return index;
    }

    /** The word used in files, tables and charts. */
    public String label() {
        return label;
    }

    /** The letter of the class in equations: X, N, D or A. */
    public String symbol() {
        return symbol;
    }

    /** Whether help may be asked of the alliance. */
    public boolean isExternal() {
        return this != INTRA_ALLIANCE;
    }
}
