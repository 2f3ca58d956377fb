package org.entente.model;

import org.entente.parameter.PatronPolicyParameters;
import org.entente.scenario.Mechanism;
import org.entente.theory.Participation;
import org.entente.theory.ParticipationChoice;
import org.entente.theory.ResponseLevel;
import org.entente.theory.ThreatClass;

/** The patron rewards those who might come back, remembers whom it helped and punishes those who step back. */
final class PatronPolicyRule implements Rule {
    private final double offer;
    private final ResponseLevel quidProQuoLevel;
    private final int quidProQuoMonths;
    private final int coercionMonths;

    PatronPolicyRule(Assumptions assumptions) {
        offer = assumptions.value(PatronPolicyParameters.INDUCEMENT, Mechanism.INDUCEMENT);
        quidProQuoLevel = ResponseLevel.LADDER.get(assumptions.count(PatronPolicyParameters.QUID_PRO_QUO_LEVEL));
        quidProQuoMonths = assumptions.on(Mechanism.QUID_PRO_QUO)
                ? assumptions.count(PatronPolicyParameters.QUID_PRO_QUO_MONTHS)
                : 0;
        coercionMonths =
                assumptions.on(Mechanism.COERCION) ? assumptions.count(PatronPolicyParameters.COERCION_MONTHS) : 0;
    }

    @Override
    public void apply(AllianceSimulation simulation) {
        for (Member member : simulation.members()) {
            member.inducement = inducement(member, simulation.patron());
            member.quidProQuoLeft = Math.max(0, member.quidProQuoLeft - 1);
            member.coercionLeft = member.steppedBack ? coercionMonths : Math.max(0, member.coercionLeft - 1);
            member.steppedBack = false;
        }
        for (Case crisis : simulation.cases()) {
            if (opensDoor(crisis)) {
                crisis.state.quidProQuoLeft = quidProQuoMonths;
            }
        }
    }

    private double inducement(Member member, Patron patron) {
        return member.participation == Participation.FULL || !member.decides
                ? 0
                : ParticipationChoice.inducement(Participation.FULL, offer, member.stake, patron.economy, patron.war);
    }

    private boolean opensDoor(Case crisis) {
        return crisis.threatClass == ThreatClass.DOMESTIC
                && crisis.requested
                && crisis.state.decides
                && crisis.state.participation == Participation.OUT
                && crisis.level.isAtLeast(quidProQuoLevel);
    }
}
