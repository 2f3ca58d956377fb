package org.entente.model;

import java.util.Arrays;
import org.entente.parameter.AlternativesParameters;
import org.entente.parameter.PatronPolicyParameters;
import org.entente.scenario.Driver;
import org.entente.scenario.Mechanism;
import org.entente.theory.OutsideSupply;
import org.entente.theory.PatronThreat;

/** Outside powers fill the vacuum that the patron leaves; the patron itself may look like a threat. */
final class AlternativesRule implements Rule {
    private final double fillRate;
    private final double fillDecay;
    private final Affinity affinity;
    private final double reassurance;
    private final double coercionThreat;
    private final boolean patronThreat;
    private final boolean outsidePowers;

    AlternativesRule(Assumptions assumptions) {
        fillRate = assumptions.value(AlternativesParameters.FILL_RATE, Mechanism.VACUUM_FILLING);
        fillDecay = assumptions.value(AlternativesParameters.FILL_DECAY);
        affinity = new Affinity(assumptions);
        reassurance = assumptions.value(PatronPolicyParameters.COUNTERWEIGHT_REASSURANCE);
        coercionThreat = assumptions.value(PatronPolicyParameters.COERCION_THREAT, Mechanism.COERCION);
        patronThreat = assumptions.on(Mechanism.PATRON_THREAT);
        outsidePowers = assumptions.on(Mechanism.OUTSIDE_POWERS);
    }

    @Override
    public void apply(AllianceSimulation simulation) {
        simulation.agents().vacuumFilled = OutsideSupply.fill(
                simulation.agents().vacuumFilled,
                OutsideSupply.vacuum(simulation.patron().available),
                fillRate,
                fillDecay);
        for (OutsidePower power : simulation.powers()) {
            supply(power, simulation);
        }
        for (Member member : simulation.members()) {
            reach(member, simulation.powers());
            member.patronThreat =
                    patronThreat ? member.prescribed.or(Driver.PATRON_THREAT, perceived(member, simulation)) : 0;
        }
    }

    private void supply(OutsidePower power, AllianceSimulation simulation) {
        double own = power.region
                ? OutsideSupply.regional(
                        power.supply, simulation.agents().clashMemory(), simulation.organisation().convergence)
                : power.supply;
        power.effectiveSupply = OutsideSupply.effective(own, simulation.agents().vacuumFilled, power.fillShare);
    }

    private void reach(Member member, OutsidePower[] powers) {
        double[] supply = member.outsideSupply;
        Arrays.fill(supply, 0);
        for (int j = 0; j < powers.length; j++) {
            double closeness = affinity.of(member, j, powers[j]);
            for (int c = 0; c < Member.CLASSES && closeness > 0; c++) {
                supply[c] = OutsideSupply.joined(
                        supply[c], OutsideSupply.part(closeness, powers[j].coverage[c], powers[j].effectiveSupply));
            }
        }
        for (int c = 0; c < Member.CLASSES && outsidePowers; c++) {
            supply[c] = member.prescribed.or(Driver.OUTSIDE_RECEIVED, supply[c]);
        }
    }

    private double perceived(Member member, AllianceSimulation simulation) {
        double coercion = member.coercionLeft > 0 ? coercionThreat : 0;
        double counterweight = 0;
        OutsidePower[] powers = simulation.powers();
        for (int j = 0; j < powers.length; j++) {
            if (powers[j].counterweight) {
                counterweight += powers[j].effectiveSupply * affinity.of(member, j, powers[j]);
            }
        }
        return PatronThreat.perceived(
                member.patronThreatBaseline,
                simulation.patron().posture,
                coercion,
                member.vulnerability,
                Math.min(1, counterweight),
                reassurance);
    }
}
