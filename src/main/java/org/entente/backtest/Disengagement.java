package org.entente.backtest;

import java.util.List;
import org.entente.theory.Participation;

/** What a forecast is asked about: whether a member stands at a rung of the ladder or further down. */
public enum Disengagement {
    /** Passive, frozen or out. */
    NOT_FULL("not full", Participation.PASSIVE),
    /** Frozen or out. */
    FROZEN_OR_OUT("frozen or out", Participation.FROZEN),
    /** Legally outside. */
    OUT("out", Participation.OUT);

    /** The events from the mildest to the gravest, so that loops need no copy of {@link #values()}. */
    public static final List<Disengagement> ALL = List.of(values());

    private final String label;
    private final Participation rung;

    Disengagement(String label, Participation rung) {
        this.label = label;
        this.rung = rung;
    }

    /** The words used in tables and charts. */
    public String label() {
        return label;
    }

    /** The highest rung that counts as the event. */
    public Participation rung() {
        return rung;
    }

    /** Whether a member with this status has the event. */
    public boolean holds(Participation status) {
        return status.isAtOrBelow(rung);
    }
}
