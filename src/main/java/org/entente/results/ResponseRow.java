package org.entente.results;

/**
 * A row of {@code responses.csv}: how often crises of a kind were answered in a way. Combinations that never occurred
 * have no row.
 *
 * @param arm the arm's id
 * @param requester ISO code of the state in the crisis, or the code of a pair
 * @param threatClass interstate, transnational, domestic or intra-alliance (column {@code class})
 * @param requested whether a state asked the patron or the alliance for help; never in a clash
 * @param level none, consultation, observation, aid or deployment
 * @param reason why it was not more
 * @param route alliance or patron only
 * @param count crises, summed over replications
 * @param share count / crises of the same arm, requester, class and requested
 * @param lower lower end of the 95 % Wilson interval of the share, which takes crises as independent
 * @param upper upper end
 */
public record ResponseRow(
        String arm,
        String requester,
        String threatClass,
        boolean requested,
        String level,
        String reason,
        String route,
        long count,
        double share,
        double lower,
        double upper) {}
