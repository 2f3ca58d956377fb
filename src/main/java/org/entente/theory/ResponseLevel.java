package org.entente.theory;

import java.util.List;

/**
 * The five levels of a response to a crisis, from nothing to troops.
 *
 * <p>Source: Article 4 of the Collective Security Treaty, as amended in 2010, ranges from consultation to military
 * assistance; five levels: Entente design.
 */
public enum ResponseLevel {
    /** Nothing. */
    NONE(0, "none"),
    /** A statement or a consultation. */
    CONSULTATION(1, "consultation"),
    /** Observers, fact-finding or mediation. */
    OBSERVATION(2, "observation"),
    /** Arms, materiel, exercises or readiness of forces. */
    AID(3, "aid"),
    /** Troops on the ground. */
    DEPLOYMENT(4, "deployment");

    /** The levels in ascending order. */
    public static final List<ResponseLevel> LADDER = List.of(values());

    private final int level;
    private final String label;

    ResponseLevel(int level, String label) {
        this.level = level;
        this.label = label;
    }

    /** The word used in files, tables and charts. */
    public String label() {
        return label;
    }

    /** The number of the level: 0 for {@link #NONE} to 4 for {@link #DEPLOYMENT}. */
    public int level() {
        return level;
    }

    /** This level, or {@code cap} when this one is higher. */
    public ResponseLevel atMost(ResponseLevel cap) {
        return level <= cap.level ? this : cap;
    }

    /** Whether this level is {@code other} or higher. */
    public boolean isAtLeast(ResponseLevel other) {
        return level >= other.level;
    }
}
