package org.entente.scenario;

import java.util.List;
import java.util.Optional;
import org.entente.theory.ThreatClass;

/**
 * An outside source of threat.
 *
 * @param code ISO 3166 alpha-3 code or a well-known abbreviation such as NATO
 * @param name the English short name
 * @param threatClass the class of its crises
 * @param targets the members that its pressure reaches; empty for a source that reaches all by their exposure
 * @param entanglement the patron's ties to it in [0,1] in peace
 * @param entanglementOfWar addition to these ties at full commitment of the patron to its other war
 * @param backer the outside power that raises its pressure, if any
 */
public record ThreatSourceProfile(
        String code,
        String name,
        ThreatClass threatClass,
        List<String> targets,
        Sourced<Double> entanglement,
        Sourced<Double> entanglementOfWar,
        Optional<Backer> backer) {

    /**
     * A power that backs a rival.
     *
     * @param power the code of the outside power
     * @param usualSupply its supply at which the rival's pressure is as stated by the driver
     */
    public record Backer(String power, Sourced<Double> usualSupply) {}
}
