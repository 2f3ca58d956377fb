package org.entente.theory;

/**
 * Why a crisis was not answered, or answered with little.
 *
 * <p>Source: the causes of non-response in Snyder 1997 and Walt 1997; list: Entente design.
 */
public enum ReasonCode {
    /** Answered with aid or troops; no reason needed. */
    NONE("none"),
    /** The patron has little at stake in the requester. */
    INTEREST("interest"),
    /** The patron is tied to the source of the threat. */
    ENTANGLED("entangled"),
    /** The forces are elsewhere. */
    CAPACITY("capacity"),
    /** The case lies outside what the alliance may do. */
    MANDATE("mandate"),
    /** A member objected. */
    VETO("veto"),
    /** No help was asked of the patron or the alliance. */
    NOT_ASKED("not asked");

    private final String label;

    ReasonCode(String label) {
        this.label = label;
    }

    /** The word used in files, tables and charts. */
    public String label() {
        return label;
    }
}
