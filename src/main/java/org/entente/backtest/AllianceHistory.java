package org.entente.backtest;

import java.util.List;
import org.entente.theory.Participation;
import org.entente.theory.ResponseLevel;
import org.entente.theory.ThreatClass;

/** What patterns look at in a history, on record or simulated. Months count from the start of the record. */
public interface AllianceHistory {
    /** The states. */
    List<String> states();

    /** Participation of a state at the end of a month; in month -1 before the first. */
    Participation status(String state, int month);

    /** Public signs of discontent of a state in a month. */
    int voices(String state, int month);

    /** The crises of a month and how they were answered. */
    List<CrisisAnswer> crises(int month);

    /** Remittances of a state; any unit. Not a number where unknown. */
    double remittances(String state, int month);

    /** The cohesion index, 0 to 100; not a number where unknown. */
    double cohesion(int month);

    /** Mean alignment of the members' votes with the patron, 0 to 1; not a number where unknown. */
    double alignment(int month);

    /** Trade of a state with the patron; any unit. Not a number where unknown. */
    double trade(String state, int month);

    /** Share of the public that sees good relations with the patron; not a number where unknown. */
    double opinion(String state, int month);

    /** The patron's share of arms; not a number where unknown. */
    double arms(String state, int month);

    /**
     * A crisis and its answer.
     *
     * @param state ISO code, or the code of a pair
     * @param threatClass the class
     * @param requested whether help was asked for
     * @param level the level of the answer
     */
    record CrisisAnswer(String state, ThreatClass threatClass, boolean requested, ResponseLevel level) {}
}
