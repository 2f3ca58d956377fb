package org.entente.scenario;

import java.util.List;
import java.util.Map;

/**
 * Which months of a record count as observations: how far its lists are complete, and when a course that is prescribed to
 * the model was measured afresh, so that it can also be held against the model's own equation.
 *
 * @param crisesUntil the month before which the crises of a state are listed, by its code; all months where a state is
 *     not named
 * @param voiceFrom the first month from which voice is listed
 * @param arms months at whose end a window of arms deliveries ends, none overlapping another
 */
public record Observed(Map<String, Integer> crisesUntil, int voiceFrom, List<Integer> arms) {
    /** Every list complete from the first month on, and no arms. */
    public static final Observed ALL = new Observed(Map.of(), 0, List.of());

    /** Copies the collections. */
    public Observed {
        crisesUntil = Map.copyOf(crisesUntil);
        arms = List.copyOf(arms);
    }
}
