package org.entente.model;

/** Watches a history. An observer can read everything and change nothing. */
public interface Observer {
    /** Called for every event, in the order of the month's phases. */
    default void event(HistoryEvent event) {}

    /** Whether {@link #decision} is to be called and routine events are to be reported; costs time. */
    default boolean detailed() {
        return false;
    }

    /** Called for every decision of every state, only for a detailed observer. */
    default void decision(Decision decision) {}

    /** Called for every step of a history that follows the record: how probable the model held it. */
    default void recorded(RecordedStep step, Member state, int month, double probability) {}

    /** Called when a month is complete. */
    default void monthEnd(AllianceSimulation simulation) {}
}
