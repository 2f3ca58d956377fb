package org.entente.theory;

import java.util.List;

/**
 * Whom a state in a crisis asks for help, in the fixed order of the draw.
 *
 * <p>Source: forum choice among overlapping institutions, Wallander 2000; list: Entente design.
 */
public enum Addressee {
    /** The alliance. */
    ALLIANCE(0, "alliance"),
    /** The patron, under a bilateral treaty. */
    PATRON(1, "patron"),
    /** The Shanghai Cooperation Organisation. */
    SCO(2, "SCO"),
    /** The outside power from which most is expected. */
    OUTSIDE(3, "outside");

    /** The addressees in the order of the draw. */
    public static final List<Addressee> ORDER = List.of(values());

    private final int index;
    private final String label;

    Addressee(int index, String label) {
        this.index = index;
        this.label = label;
    }

    /** The place of the addressee in arrays: 0 to 3. */
    public int index() {
        return index;
    }

    /** The word used in files, tables and charts. */
    public String label() {
        return label;
    }
}
