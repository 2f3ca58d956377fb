package org.entente.model;

import org.entente.parameter.ThreatParameters;
import org.entente.scenario.Driver;
import org.entente.theory.ThreatClass;
import org.entente.theory.ThreatPerception;

/** How a state perceives each class of threat. */
final class Perception {
    private static final int INTERSTATE = ThreatClass.INTERSTATE.index();
    private static final int TRANSNATIONAL = ThreatClass.TRANSNATIONAL.index();
    private static final int DOMESTIC = ThreatClass.DOMESTIC.index();

    private final double memoryEffect;
    private final double domesticBase;
    private final double domesticUnrest;
    private final ThreatPerception.SourceScaling scaling;

    Perception(Assumptions assumptions) {
        memoryEffect = assumptions.value(ThreatParameters.THREAT_MEMORY_EFFECT);
        domesticBase = assumptions.value(ThreatParameters.DOMESTIC_BASE_WEIGHT);
        domesticUnrest = assumptions.value(ThreatParameters.DOMESTIC_UNREST_WEIGHT);
        scaling = new ThreatPerception.SourceScaling(
                assumptions.value(ThreatParameters.TRANSNATIONAL_OFFSET),
                assumptions.value(ThreatParameters.TRANSNATIONAL_SLOPE),
                assumptions.value(ThreatParameters.TRANSNATIONAL_CAP));
    }

    void update(Member member, double transnationalLevel) {
        double[] memory = member.memory;
        double interstate = ThreatPerception.interstate(member.interstateThreat, memory[INTERSTATE], memoryEffect);
        double transnational = ThreatPerception.transnational(
                Math.max(0, member.transnationalThreat + member.transnationalShift),
                transnationalLevel,
                memory[TRANSNATIONAL],
                memoryEffect,
                scaling);
        double domestic = ThreatPerception.domestic(
                member.domesticThreat, member.unrest, memory[DOMESTIC], domesticBase, domesticUnrest, memoryEffect);
        Prescription prescribed = member.prescribed;
        member.threat[INTERSTATE] = prescribed.or(Driver.PERCEIVED_INTERSTATE, interstate);
        member.threat[TRANSNATIONAL] = prescribed.or(Driver.PERCEIVED_TRANSNATIONAL, transnational);
        member.threat[DOMESTIC] = prescribed.or(Driver.PERCEIVED_DOMESTIC, domestic);
    }
}
