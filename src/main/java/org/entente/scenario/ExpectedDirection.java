package org.entente.scenario;

import java.util.Optional;

/**
 * A claim of the scenario that a paired test checks.
 *
 * @param id the claim's name
 * @param claim the claim in words
 * @param statistic what is compared
 * @param arm the arm that it is computed in
 * @param against the reference; empty where the statistic itself is bounded
 * @param direction what is expected
 * @param value the expected value for {@link Direction#WITHIN}
 * @param tolerance half-width for WITHIN, margin for EQUIVALENT, least difference for UP and DOWN
 * @param replications replications of each side
 * @param status whether the model bears the claim out
 * @param reason why the model contradicts it; empty where it holds
 */
public record ExpectedDirection(
        String id,
        String claim,
        Statistic statistic,
        String arm,
        Optional<Reference> against,
        Direction direction,
        double value,
        double tolerance,
        int replications,
        Status status,
        String reason) {

    /**
     * What a claim is compared with.
     *
     * @param scenario the scenario's id
     * @param arm its arm
     */
    public record Reference(String scenario, String arm) {}

    /** What is expected. */
    public enum Direction {
        /** Larger than in the reference. */
        UP,
        /** Smaller than in the reference. */
        DOWN,
        /** Equal to the reference within the margin. */
        EQUIVALENT,
        /** Within the tolerance around the value. */
        WITHIN
    }

    /** Whether the model bears a claim out. */
    public enum Status {
        /** The paired test confirms it. */
        HOLDS,
        /** The paired test contradicts it, for the reason given. */
        CONTRADICTED
    }
}
