package org.entente.ensemble;

import java.util.List;
import org.entente.theory.Participation;

/**
 * What came of one replication.
 *
 * @param replication number of the replication
 * @param states the observed states in alphabetical order
 * @param alliance the alliance's values at the horizon, in the order of {@link #ALLIANCE_MEASURES}
 * @param mainOutcome the scenario's main outcome; NaN where undefined
 */
public record ReplicationRow(long replication, List<StateRow> states, List<Double> alliance, double mainOutcome) {
    /** The measures of the whole alliance that a row holds. */
    public static final List<String> ALLIANCE_MEASURES = List.of(
            "cohesion",
            "cohesionParticipation",
            "cohesionConfidence",
            "cohesionConvergence",
            "cohesionAlignment",
            "formalMembership",
            "effectiveSize");

    /** A month that never came. */
    public static final int NEVER = -1;

    /**
     * One state in one replication; months count from the start.
     *
     * @param path participation before the first month, then every change
     * @param firstPassive first month at PASSIVE or further down, or NEVER
     * @param firstFrozen first month at FROZEN or further down, or NEVER
     * @param firstOut first month at OUT, or NEVER
     * @param firstJoined first month inside for a state that was OUT at the start, or NEVER
     * @param crises crises by class
     * @param requests requests for help, whoever was asked
     * @param responses answers to requests to the patron or the alliance, by level
     * @param voices public signs of discontent
     * @param attraction V(FULL) - V(OUT) at the horizon
     */
    public record StateRow(
            List<Step> path,
            int firstPassive,
            int firstFrozen,
            int firstOut,
            int firstJoined,
            List<Integer> crises,
            int requests,
            List<Integer> responses,
            int voices,
            double attraction) {
        /** Participation at the horizon. */
        public Participation finalStatus() {
            return path.get(path.size() - 1).status();
        }
    }

    /**
     * A status and the month in which it was taken up.
     *
     * @param status participation
     * @param month months since the start
     */
    public record Step(Participation status, int month) {}
}
