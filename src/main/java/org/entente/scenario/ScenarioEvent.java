package org.entente.scenario;

import java.util.List;
import java.util.Optional;
import org.entente.theory.ResponseLevel;
import org.entente.theory.ThreatClass;

/** A dated event that a scenario forces. */
public sealed interface ScenarioEvent {
    /** The event's name; an arm's or child's event of the same name replaces it. */
    String id();

    /** Months since the start of the world. */
    int month();

    /**
     * A crisis that happens for certain, in place of a drawn one of the same state, class and month.
     *
     * @param id the event's name
     * @param month months since the start
     * @param state ISO code, or the code of a pair for a clash between members
     * @param threatClass the class
     * @param severity severity in [0,1]
     * @param requested whether help is asked for; empty leaves it to the request model
     * @param response the level of the answer; empty leaves it to the response ladder
     * @param fulfilment help received in [0,1], as learned from; empty leaves it to the level of the answer
     * @param outOfArea whether the fighting lies outside recognised territory of the state
     */
    record Crisis(
            String id,
            int month,
            String state,
            ThreatClass threatClass,
            double severity,
            Optional<Boolean> requested,
            Optional<ResponseLevel> response,
            Optional<Double> fulfilment,
            boolean outOfArea)
            implements ScenarioEvent {
        /** The same crisis without what was asked and answered. */
        public Crisis unanswered() {
            return new Crisis(
                    id,
                    month,
                    state,
                    threatClass,
                    severity,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    outOfArea);
        }
    }

    /**
     * News that reopens the question of membership.
     *
     * @param id the event's name
     * @param month months since the start
     * @param states the states that it reaches; empty for all
     * @param size salience in [0,1]
     */
    record News(String id, int month, List<String> states, double size) implements ScenarioEvent {}

    /**
     * A loss of reliability seen by all, counted in failed pseudo-cases of every class.
     *
     * @param id the event's name
     * @param month months since the start
     * @param failures pseudo-cases added to every belief
     */
    record Failure(String id, int month, double failures) implements ScenarioEvent {}

    /**
     * A renewal date: staying needs a new act in this month.
     *
     * @param id the event's name
     * @param month months since the start
     */
    record Renewal(String id, int month) implements ScenarioEvent {}
}
