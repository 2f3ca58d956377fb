package org.entente.parameter;

/** How well a number is grounded. */
public enum Quality {
    /** Measured or officially published. */
    A("measured"),
    /** Derived from measurements or estimated from recorded events. */
    B("derived"),
    /** Judged by the authors of this design. */
    C("judged");

    private final String meaning;

    Quality(String meaning) {
        this.meaning = meaning;
    }

    /** The meaning in one word. */
    public String meaning() {
        return meaning;
    }
}
