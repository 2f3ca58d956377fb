package org.entente.backtest;

import java.util.List;
import java.util.Locale;

/** What a pattern says of the model. */
public enum PatternVerdict {
    /** The observed value lies within the quantiles of simulated histories, and need not have. */
    PASSED,
    /** The observed value lies outside, or no history shows the pattern. */
    FAILED,
    /**
     * The pattern passes and tells nothing: the quantiles enclose every value that the measure can take, or all simulated
     * histories show one and the same value, which is the observed one.
     */
    VACUOUS;

    /** The word in tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many patterns pass, and how many of these could not fail, in words. */
    public static String count(List<PatternCheck> checks) {
        long vacuous =
                checks.stream().filter(check -> check.verdict() == VACUOUS).count();
        return checks.stream().filter(PatternCheck::passed).count() + " of " + checks.size() + " patterns pass, "
                + vacuous + " of them could not fail";
    }
}
