package org.entente.model;

import org.entente.parameter.AlternativesParameters;
import org.entente.scenario.Mechanism;
import org.entente.theory.OutsideSupply;

/** How close a state is to an outside power, whose dominance may meet suspicion. */
final class Affinity {
    private final boolean suspicion;
    private final double suspicionThreshold;
    private final double suspicionLoss;

    Affinity(Assumptions assumptions) {
        suspicion = assumptions.on(Mechanism.SUSPICION);
        suspicionThreshold = assumptions.value(AlternativesParameters.SUSPICION_THRESHOLD);
        suspicionLoss = assumptions.value(AlternativesParameters.SUSPICION_AFFINITY_LOSS);
    }

    /** The affinity to the power at this position among the powers. */
    double of(Member member, int position, OutsidePower power) {
        return suspicion && power.counterweight
                ? OutsideSupply.suspected(member.affinity[position], power.supply, suspicionThreshold, suspicionLoss)
                : member.affinity[position];
    }
}
