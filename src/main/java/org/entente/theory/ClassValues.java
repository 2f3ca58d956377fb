package org.entente.theory;

/**
 * One value per external class of threat, such as the share of the force pool that a full-size mission needs.
 *
 * @param interstate the value for {@link ThreatClass#INTERSTATE}
 * @param transnational the value for {@link ThreatClass#TRANSNATIONAL}
 * @param domestic the value for {@link ThreatClass#DOMESTIC}
 */
public record ClassValues(double interstate, double transnational, double domestic) {

    /**
     * The value for an external class of threat.
     *
     * @throws IllegalArgumentException for {@link ThreatClass#INTRA_ALLIANCE}, which has none
     */
    public double at(ThreatClass threat) {
        return switch (threat) {
            case INTERSTATE -> interstate;
            case TRANSNATIONAL -> transnational;
            case DOMESTIC -> domestic;
            case INTRA_ALLIANCE ->
                throw new IllegalArgumentException(
                        "No value for the threat class (intra-alliance): only the three external classes have one.");
        };
    }
}
