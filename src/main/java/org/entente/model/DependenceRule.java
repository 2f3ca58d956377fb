package org.entente.model;

import org.entente.parameter.DependenceParameters;
import org.entente.scenario.Driver;
import org.entente.theory.Dependence;
import org.entente.theory.ThreatClass;

/** Arms come from whom a state trusts to deliver; dependence adds up arms, trade, remittances and bases. */
final class DependenceRule {
    private static final int INTERSTATE = ThreatClass.INTERSTATE.index();

    private final double speed;
    private final double floor;
    private final double diversion;
    private final Dependence.DependenceWeights weights;

    DependenceRule(Assumptions assumptions) {
        speed = assumptions.value(DependenceParameters.ARMS_SPEED);
        floor = assumptions.value(DependenceParameters.ARMS_FLOOR);
        diversion = assumptions.value(DependenceParameters.ARMS_DIVERSION);
        weights = new Dependence.DependenceWeights(
                assumptions.value(DependenceParameters.DEPENDENCE_ARMS_WEIGHT),
                assumptions.value(DependenceParameters.DEPENDENCE_TRADE_WEIGHT),
                assumptions.value(DependenceParameters.DEPENDENCE_REMITTANCE_WEIGHT),
                assumptions.value(DependenceParameters.DEPENDENCE_BASE_WEIGHT),
                assumptions.value(DependenceParameters.TRADE_SATURATION),
                assumptions.value(DependenceParameters.REMITTANCE_SATURATION));
    }

    void update(Member member, Patron patron, boolean first) {
        double deliverability = Double.isNaN(patron.deliverability)
                ? Dependence.deliverability(patron.war, diversion)
                : patron.deliverability;
        double supply = Dependence.patronSupply(
                Dependence.meanReliability(member.threat, member.reliability), deliverability, floor);
        double outside = member.outsideSupply[INTERSTATE];
        if (first) {
            member.armsPreference = Dependence.armsPreference(supply, member.armsShare, outside);
        }
        double target = Dependence.armsTarget(supply, outside, member.armsPreference);
        member.armsShare = Dependence.armsStep(member.armsShare, target, speed);
        Prescription prescribed = member.prescribed;
        member.dependenceArms = Dependence.armsPart(prescribed.or(Driver.ARMS_SHARE, member.armsShare), weights);
        member.dependenceTrade = Dependence.tradePart(member.tradeShare, weights);
        double fromPatron = member.remittances * member.remittancesFromPatron * member.remittanceIndex;
        member.dependenceRemittances =
                Dependence.remittancePart(prescribed.or(Driver.REMITTANCES, fromPatron), weights);
        member.dependenceBases = Dependence.basePart(member.basesAndEnergy, weights);
        member.dependence =
                member.dependenceArms + member.dependenceTrade + member.dependenceRemittances + member.dependenceBases;
    }
}
