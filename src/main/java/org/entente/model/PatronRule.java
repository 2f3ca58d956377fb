package org.entente.model;

import org.entente.parameter.PatronParameters;
import org.entente.random.EventKind;
import org.entente.random.StandardNormal;
import org.entente.scenario.Mechanism;
import org.entente.theory.Capability;
import org.entente.theory.ClassValues;
import org.entente.theory.ThreatClass;

/** What the patron can spare, how its economy fares and how much leverage that leaves. */
final class PatronRule implements Rule {
    private final Capability.PoolWeights pool;
    private final Capability.EconomyWeights economy;
    private final Capability.AdaptationWeights adaptation;
    private final ClassValues need;
    private final double leverageLoss;

    PatronRule(Assumptions assumptions) {
        pool = new Capability.PoolWeights(
                assumptions.value(PatronParameters.WAR_WEIGHT),
                assumptions.value(PatronParameters.CAPABILITY_RECOVERY),
                assumptions.value(PatronParameters.CAPABILITY_FLOOR),
                assumptions.value(PatronParameters.CAPABILITY_CEILING));
        economy = new Capability.EconomyWeights(
                assumptions.value(PatronParameters.ECONOMY_SPEED),
                assumptions.value(PatronParameters.SANCTIONS_HIT),
                assumptions.value(PatronParameters.ECONOMY_NOISE),
                assumptions.value(PatronParameters.ECONOMY_FLOOR),
                assumptions.value(PatronParameters.ECONOMY_CEILING));
        adaptation = new Capability.AdaptationWeights(
                assumptions.value(PatronParameters.ADAPTATION_THRESHOLD),
                assumptions.value(PatronParameters.ADAPTATION_MAXIMUM),
                assumptions.value(PatronParameters.ADAPTATION_SPEED));
        need = Ladder.of(assumptions).need();
        leverageLoss = assumptions.value(PatronParameters.SANCTIONS_LEVERAGE_LOSS, Mechanism.SANCTIONS_LEVERAGE);
    }

    @Override
    public void apply(AllianceSimulation simulation) {
        Patron patron = simulation.patron();
        patron.economy = Double.isNaN(patron.prescribedEconomy) ? patron.economyNext : patron.prescribedEconomy;
        patron.adaptation = patron.adaptationNext;
        spare(patron, simulation);
        patron.leverage = Capability.leverage(patron.economy, patron.sanctions, leverageLoss);
        advance(patron, simulation);
    }

    private void spare(Patron patron, AllianceSimulation simulation) {
        double active = 0;
        for (Deployment deployment : simulation.organisation().deployments) {
            active += deployment.active(simulation.month()) ? deployment.size : 0;
        }
        patron.missionUse = Capability.missionUse(patron.missionUse, active, pool);
        patron.available = Capability.available(
                patron.capability, patron.war, Capability.inUse(patron.missionUse, patron.unMissions), pool);
        for (ThreatClass threatClass : ThreatClass.EXTERNAL) {
            patron.coverage[threatClass.index()] = Capability.coverage(patron.available, need.at(threatClass));
        }
    }

    private void advance(Patron patron, AllianceSimulation simulation) {
        double noise = StandardNormal.quantile(simulation.uniform(EventKind.ECONOMY_NOISE, simulation.patronKey(), 0));
        patron.economyNext =
                Capability.economy(patron.economy, patron.sanctions, patron.adaptation, patron.drag, noise, economy);
        patron.adaptationNext = Capability.adaptation(patron.adaptation, patron.sanctions, adaptation);
    }
}
