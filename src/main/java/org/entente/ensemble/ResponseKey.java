package org.entente.ensemble;

import java.util.Comparator;
import org.entente.theory.ReasonCode;
import org.entente.theory.ResponseLevel;
import org.entente.theory.Route;
import org.entente.theory.ThreatClass;

/**
 * A kind of crisis and how it was answered: one cell of the response matrix.
 *
 * @param requester ISO code of the state in the crisis, or the code of a pair
 * @param threatClass the class of the crisis
 * @param requested whether help of the patron or the alliance was asked for
 * @param level the level of the answer
 * @param reason why it was not more
 * @param route through whom help came
 */
public record ResponseKey(
        String requester,
        ThreatClass threatClass,
        boolean requested,
        ResponseLevel level,
        ReasonCode reason,
        Route route)
        implements Comparable<ResponseKey> {
    private static final Comparator<ResponseKey> ORDER = Comparator.comparing(ResponseKey::requester)
            .thenComparing(ResponseKey::threatClass)
            .thenComparing(ResponseKey::requested, Comparator.reverseOrder())
            .thenComparing(ResponseKey::level)
            .thenComparing(ResponseKey::reason)
            .thenComparing(ResponseKey::route);

    @Override
    public int compareTo(ResponseKey other) {
        return ORDER.compare(this, other);
    }
}
