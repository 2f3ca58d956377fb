package org.entente.parameter;

import java.util.Locale;

/** The role of a parameter in exploratory modelling. */
public enum ParameterClass {
    /** Structural and not estimated; the sensitivity design varies it by half of its value. */
    CONSTANT,
    /** Unknown and estimated; its prior or posterior is sampled. */
    UNCERTAINTY,
    /** What a policy maker, of the patron or of the organisation, could set. */
    LEVER;

    /** The class in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
