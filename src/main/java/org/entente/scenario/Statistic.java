package org.entente.scenario;

import java.util.Optional;
import org.entente.theory.Participation;
import org.entente.theory.ResponseLevel;
import org.entente.theory.ThreatClass;

/**
 * A number computed from one history, named in scenario files as the main outcome or in an expected direction.
 *
 * @param kind what is computed
 * @param measure the measure's name, for {@link Kind#MEASURE}
 * @param state the state concerned; empty for all members together
 * @param threatClass the class concerned; empty for all
 * @param status the rung of the ladder, for {@link Kind#STATUS}
 * @param level the least response level, for {@link Kind#RESPONSE}
 * @param from first month of the window, counted from the start
 * @param until last month of the window, counted from the start
 */
public record Statistic(
        Kind kind,
        Optional<String> measure,
        Optional<String> state,
        Optional<ThreatClass> threatClass,
        Optional<Participation> status,
        Optional<ResponseLevel> level,
        int from,
        int until) {

    Statistic withWindow(int first, int last) {
        return new Statistic(kind, measure, state, threatClass, status, level, first, last);
    }

    /** What is computed. */
    public enum Kind {
        /** Mean of a measure over the window. */
        MEASURE("measure"),
        /** 1 if the state (or any member) stands at the rung or beyond in the last month of the window. */
        STATUS("status"),
        /** Number of crises in the window. */
        CRISES("crises"),
        /** Number of requests in the window. */
        REQUESTS("requests"),
        /** Share of requests in the window that were answered at the level or above. */
        RESPONSE("response"),
        /** 1 if the state voiced discontent in the window. */
        VOICE("voice"),
        /** 1 if the state, out at the start, is in at the end of the window. */
        JOINED("joined");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The key in scenario files. */
        public String key() {
            return key;
        }
    }
}
