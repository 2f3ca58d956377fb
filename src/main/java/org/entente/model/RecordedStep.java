package org.entente.model;

/** What a history that follows the record is asked for: how probable the model held the step that was taken. */
public enum RecordedStep {
    /** A state stayed at, or moved to, the participation on record. */
    PARTICIPATION,
    /** A member voiced discontent, or kept quiet. */
    VOICE,
    /** A state in crisis asked the patron or the alliance for help, or asked somebody else or nobody. */
    REQUEST,
    /** A crisis of a class broke out in a state, or did not. */
    CRISIS
}
