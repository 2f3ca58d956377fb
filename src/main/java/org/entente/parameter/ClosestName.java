package org.entente.parameter;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The "did you mean" of error messages: the known name with the fewest edits from a mistyped one. */
public final class ClosestName {
    private ClosestName() {}

    /** The closest candidate by Levenshtein distance ignoring case, unless more than a third would have to change. */
    public static Optional<String> of(String name, Collection<String> candidates) {
        int least = Math.max(2, name.length() / 3) + 1;
        Optional<String> closest = Optional.empty();
        for (String candidate : candidates) {
            int edits = edits(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (edits < least) {
                least = edits;
                closest = Optional.of(candidate);
            }
        }
        return closest;
    }

    private static int edits(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            advance(row, from.charAt(i - 1), to, i);
        }
        return row[to.length()];
    }

    private static void advance(int[] row, char letter, String to, int i) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j < row.length; j++) {
            int substituted = diagonal + (letter == to.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
        }
    }
}
