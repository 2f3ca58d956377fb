package org.entente.theory;

import java.util.List;

/**
 * How far a state takes part in the alliance: four rungs of one ladder, from full member to legally outside. The rung
 * is 0 at the top.
 *
 * <p>Source: hedging and drift rather than clean exits, Weitsman 2003 and Hirschman 1970; four rungs: Entente design.
 */
public enum Participation {
    /** Attends, signs the core acts and exercises. */
    FULL(0, "full"),
    /** Pays and attends, with systematic reservations. */
    PASSIVE(1, "passive"),
    /** Declared suspension, or a year without exercises and signatures; still a member by law. */
    FROZEN(2, "frozen"),
    /** Legally outside. */
    OUT(3, "out");

    /** The rungs from the top down, so that hot loops need no copy of {@link #values()}. */
    public static final List<Participation> LADDER = List.of(values());

    private final int rung;
    private final String label;

    Participation(int rung, String label) {
        this.rung = rung;
        this.label = label;
    }

    /** The word used in files, tables and charts. */
    public String label() {
        return label;
    }

    /** The ladder index: 0 for {@link #FULL} to 3 for {@link #OUT}. */
    public int rung() {
        return rung;
    }

    /** The next rung down; {@link #OUT} stays where it is. */
    public Participation down() {
        return LADDER.get(Math.min(rung + 1, OUT.rung));
    }

    /** The next rung up; {@link #FULL} stays where it is. */
    public Participation up() {
        return LADDER.get(Math.max(rung - 1, FULL.rung));
    }

    /** Whether this state votes, objects and shares burdens: full or passive. */
    public boolean isActive() {
        return rung <= PASSIVE.rung;
    }

    /** Whether this state is a member by law: everything but {@link #OUT}. */
    public boolean isMember() {
        return this != OUT;
    }

    /** Whether this rung is {@code other} or further down. */
    public boolean isAtOrBelow(Participation other) {
        return rung >= other.rung;
    }
}
