package org.entente.model;

import java.util.Arrays;
import java.util.Iterator;
import org.entente.parameter.CrisisParameters;
import org.entente.parameter.EconomyParameters;
import org.entente.parameter.MissionParameters;
import org.entente.parameter.ThreatParameters;
import org.entente.random.Distributions;
import org.entente.random.EventKind;
import org.entente.scenario.Mechanism;
import org.entente.theory.CrisisHazard;
import org.entente.theory.Leadership;
import org.entente.theory.ThreatClass;
import org.entente.theory.ThreatMemory;
import org.entente.theory.Unrest;

/** Damage is done, remembered and felt at home; leaders fall; missions return. */
final class ResolutionRule implements Rule {
    private static final int INTERSTATE = ThreatClass.INTERSTATE.index();

    private final double damageRelief;
    private final double memoryDecay;
    private final double memoryGain;
    private final double clashMemoryDecay;
    private final double clashMemoryGain;
    private final double hostilityGain;
    private final double fightingUnrest;
    private final double regimeChange;
    private final double shiftMean;
    private final double shiftDeviation;
    private final int shortMonths;
    private final double shortLegitimacy;
    private final int longMonths;
    private final double longAutonomy;

    ResolutionRule(Assumptions assumptions) {
        damageRelief = assumptions.value(ThreatParameters.DAMAGE_RELIEF);
        memoryDecay = assumptions.value(ThreatParameters.THREAT_MEMORY_DECAY);
        memoryGain = assumptions.value(ThreatParameters.THREAT_MEMORY_GAIN);
        clashMemoryDecay = assumptions.value(ThreatParameters.CLASH_MEMORY_DECAY);
        clashMemoryGain = assumptions.value(ThreatParameters.CLASH_MEMORY_GAIN);
        hostilityGain = assumptions.value(ThreatParameters.HOSTILITY_GAIN);
        fightingUnrest = assumptions.value(EconomyParameters.FIGHTING_UNREST, Mechanism.UNREST);
        regimeChange = assumptions.value(CrisisParameters.REGIME_CHANGE_PROBABILITY, Mechanism.LEADERSHIP_CHANGE);
        shiftMean = assumptions.value(CrisisParameters.AUTONOMY_SHIFT_MEAN);
        shiftDeviation = assumptions.value(CrisisParameters.AUTONOMY_SHIFT_DEVIATION);
        shortMonths = assumptions.count(MissionParameters.SHORT_MISSION_MONTHS);
        shortLegitimacy = assumptions.value(MissionParameters.SHORT_MISSION_LEGITIMACY);
        longMonths = assumptions.count(MissionParameters.LONG_STAY_MONTHS);
        longAutonomy = assumptions.value(MissionParameters.LONG_STAY_AUTONOMY);
    }

    @Override
    public void apply(AllianceSimulation simulation) {
        for (Member member : simulation.members()) {
            Arrays.fill(member.damage, 0);
            member.fighting = 0;
        }
        for (Case crisis : simulation.cases()) {
            hurt(crisis, ThreatMemory.damage(crisis.severity, crisis.relief, damageRelief), simulation);
        }
        for (Member member : simulation.members()) {
            remember(member);
        }
        for (Border border : simulation.borders()) {
            border.memory = ThreatMemory.next(border.memory, border.damage, clashMemoryDecay, clashMemoryGain);
            border.hostility = CrisisHazard.hostility(border.baseHostility, border.memory, hostilityGain);
        }
        returnMissions(simulation);
    }

    private void hurt(Case crisis, double damage, AllianceSimulation simulation) {
        if (crisis.threatClass == ThreatClass.INTRA_ALLIANCE) {
            Border border = crisis.border.orElseThrow();
            border.damage += crisis.severity;
            border.first.fighting += damage;
            border.second.fighting += damage;
        } else {
            crisis.state.damage[crisis.threatClass.index()] += damage;
        }
        if (crisis.threatClass == ThreatClass.DOMESTIC) {
            overthrow(crisis, simulation);
        }
    }

    private void overthrow(Case crisis, AllianceSimulation simulation) {
        Member state = crisis.state;
        double probability = Leadership.changeProbability(regimeChange, crisis.severity, crisis.relief);
        double uniform = simulation.uniform(EventKind.LEADERSHIP, state.key, 0);
        if (uniform < probability) {
            double shift = Distributions.normal(
                    shiftMean, shiftDeviation, simulation.uniform(EventKind.AUTONOMY_SHIFT, state.key, 0));
            state.autonomy = Leadership.autonomy(state.autonomy, shift);
            state.leaderFell = true;
            simulation.report(new HistoryEvent.LeadershipChange(
                    simulation.month(),
                    state.code,
                    shift,
                    simulation.draw(EventKind.LEADERSHIP, state.code, 0, uniform, probability)));
        }
    }

    private void remember(Member member) {
        for (int c = 0; c < Member.CLASSES; c++) {
            member.memory[c] = ThreatMemory.next(member.memory[c], member.damage[c], memoryDecay, memoryGain);
        }
        double fighting = member.damage[INTERSTATE] + member.fighting;
        if (fighting > 0) {
            member.unrest = Unrest.afterFighting(member.unrest, fighting, fightingUnrest);
        }
    }

    private void returnMissions(AllianceSimulation simulation) {
        int month = simulation.month();
        Iterator<Deployment> deployments = simulation.organisation().deployments.iterator();
        while (deployments.hasNext()) {
            Deployment deployment = deployments.next();
            if (!deployment.active(month)) {
                continue;
            }
            deployment.clean &= !deployment.host.domesticCrisis;
            if (deployment.age(month) > longMonths) {
                deployment.host.autonomy = Leadership.autonomy(deployment.host.autonomy, longAutonomy);
            }
            if (month == deployment.lastMonth) {
                returnHome(deployment, simulation);
                deployments.remove();
            }
        }
    }

    private void returnHome(Deployment deployment, AllianceSimulation simulation) {
        if (deployment.clean && deployment.duration() <= shortMonths) {
            deployment.host.legitimacyBonus = shortLegitimacy;
        }
        simulation.report(
                new HistoryEvent.MissionEnd(simulation.month(), deployment.host.code, deployment.threatClass));
    }
}
