package org.entente.results;

/** What to do where a folder holds a batch already. */
public enum OnExisting {
    /** Refuse. */
    REFUSE,
    /** Continue it if it is the same batch; a finished one is left as it is. */
    RESUME,
    /** Delete its files and start again. */
    OVERWRITE
}
