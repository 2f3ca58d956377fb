package org.entente.scenario;

import java.util.Map;
import org.entente.theory.ThreatClass;

/**
 * An outside power that can supply security or side payments.
 *
 * @param code ISO 3166 alpha-3 code, EUU for the European Union, REGION for regional cooperation
 * @param name the English short name
 * @param supply security supplied in [0,1] where no driver says otherwise
 * @param fillShare share in [0,1] of a security vacuum that it fills
 * @param coverage share in [0,1] of each external threat class that its help covers
 * @param counterweight whether its backing restrains the patron's threat, and whether its dominance meets suspicion
 */
public record PowerProfile(
        String code,
        String name,
        Sourced<Double> supply,
        Sourced<Double> fillShare,
        Map<ThreatClass, Sourced<Double>> coverage,
        boolean counterweight) {
    /** The code of regional cooperation, which acts only where its mechanism is switched on. */
    public static final String REGION = "REGION";
}
