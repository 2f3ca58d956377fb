package org.entente.model;

import java.util.List;
import org.entente.parameter.ParameterSet;
import org.entente.scenario.Arm;
import org.entente.scenario.HistoricalRecord;

/**
 * How probable the model holds a record of history under given parameters. The states are led through the record by the
 * very rules of a simulation: beliefs, legitimacy and utilities are those that the model has at the recorded crises,
 * answers and covariates, so that the likelihood of each step is exact.
 */
public final class RecordLikelihood {
    private final PreparedArm arm;
    private final long seed;
    private final long number;

    /** The likelihood of a record with all mechanisms of its arm. */
    public RecordLikelihood(HistoricalRecord record) {
        this(record, record.arm());
    }

    /**
     * The likelihood of what a history left. What no record holds, such as how long missions last, has that history's luck.
     *
     * @param record what the history left
     * @param seed the root seed of the history
     * @param number the number of the history
     */
    public RecordLikelihood(HistoricalRecord record, long seed, long number) {
        this(record, record.arm(), seed, number);
    }

    /**
     * The likelihood of a record.
     *
     * @param record what happened
     * @param variant the record's arm, or one with other mechanisms
     */
    public RecordLikelihood(HistoricalRecord record, Arm variant) {
        this(record, variant, 0, 0);
    }

    private RecordLikelihood(HistoricalRecord record, Arm variant, long seed, long number) {
        this.seed = seed;
        this.number = number;
        arm = new PreparedArm(record.world(), variant, record.months())
                .following(Conditioning.on(record, record.months(), record.months()));
    }

    /** The states whose steps count, in the order of their codes. */
    public List<String> states() {
        return arm.states();
    }

    /**
     * The evidence of the first months of the record.
     *
     * @param parameters the parameters, which replace those of the arm
     * @param months how many months to follow, at least 1
     * @throws ReplicationFailedException if a utility or a stock is no longer finite
     */
    public Evidence under(ParameterSet parameters, int months) {
        Walk walk = begin(parameters);
        walk.goTo(months);
        return walk.evidence();
    }

    /** Begins to follow the record. */
    public Walk begin(ParameterSet parameters) {
        Evidence evidence = new Evidence(arm.states(), arm.months());
        return new Walk(new AllianceSimulation(arm.under(parameters), seed, number, List.of(evidence)), evidence);
    }

    /** The record under one set of parameters, followed as far as it is asked for. */
    public static final class Walk {
        private final AllianceSimulation simulation;
        private final Evidence evidence;

        private Walk(AllianceSimulation simulation, Evidence evidence) {
            this.simulation = simulation;
            this.evidence = evidence;
        }

        /**
         * Goes on until a number of months is over.
         *
         * @throws ReplicationFailedException if a utility or a stock is no longer finite
         */
        public void goTo(int months) {
            simulation.runFor(months);
        }

        /** The evidence so far; 0 in later months. */
        public Evidence evidence() {
            return evidence;
        }
    }
}
