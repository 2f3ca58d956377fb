package org.entente.model;

import java.util.List;
import org.entente.theory.Participation;

/**
 * One state's decision on its participation in one month, with everything that went into it.
 *
 * @param month months since the start of the world
 * @param state ISO code
 * @param current participation before the decision
 * @param review the draw that opened or kept closed the question, its threshold the review probability
 * @param reviewed whether the question was opened
 * @param options the feasible choices in ladder order
 * @param choice the draw of the choice; meaningless where not reviewed
 * @param chosen participation chosen
 */
public record Decision(
        int month,
        String state,
        Participation current,
        Draw review,
        boolean reviewed,
        List<Option> options,
        Draw choice,
        Participation chosen) {

    /**
     * One feasible choice.
     *
     * @param status the participation chosen
     * @param terms the utility by term
     * @param cost friction, lock-in and accession cost of getting there
     * @param probability probability of the choice, given a review
     */
    public record Option(Participation status, UtilityTerms terms, double cost, double probability) {}
}
