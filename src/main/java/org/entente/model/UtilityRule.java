package org.entente.model;

import org.entente.parameter.LadderParameters;
import org.entente.parameter.ParticipationParameters;
import org.entente.scenario.Mechanism;
import org.entente.theory.ClassValues;
import org.entente.theory.Participation;
import org.entente.theory.ParticipationChoice;
import org.entente.theory.ThreatClass;

/** What every rung of the ladder is worth to a state. */
final class UtilityRule {
    private final ParticipationChoice.UtilityWeights weights;
    private final double[] engagement = new double[Participation.LADDER.size()];
    private final double[] access = new double[Participation.LADDER.size()];
    private final double[] defection = new double[Participation.LADDER.size()];
    private final double[] securityCoverage = new double[Member.CLASSES];
    private final boolean autonomy;
    private final boolean entrapment;
    private final boolean dependence;
    private final boolean legitimacy;
    private final boolean sidePayments;
    private final Affinity affinity;

    UtilityRule(Assumptions assumptions) {
        Ladder ladder = Ladder.of(assumptions);
        for (Participation status : Participation.LADDER) {
            engagement[status.rung()] = ladder.engagement().at(status);
            access[status.rung()] = ladder.access().at(status);
            defection[status.rung()] = ladder.defection().at(status);
        }
        weights = new ParticipationChoice.UtilityWeights(
                assumptions.value(ParticipationParameters.SECURITY_WEIGHT),
                assumptions.value(ParticipationParameters.AUTONOMY_WEIGHT),
                assumptions.value(ParticipationParameters.DEPENDENCE_WEIGHT),
                assumptions.value(ParticipationParameters.LEGITIMACY_WEIGHT),
                assumptions.value(ParticipationParameters.RESPONSIVENESS_FLOOR),
                assumptions.value(ParticipationParameters.LEGITIMACY_SLOPE));
        ClassValues coverage = new ClassValues(
                assumptions.value(LadderParameters.COVERAGE_FOR_SECURITY_INTERSTATE),
                assumptions.value(LadderParameters.COVERAGE_FOR_SECURITY_TRANSNATIONAL),
                assumptions.value(LadderParameters.COVERAGE_FOR_SECURITY_DOMESTIC));
        for (ThreatClass threatClass : ThreatClass.EXTERNAL) {
            securityCoverage[threatClass.index()] = coverage.at(threatClass);
        }
        autonomy = assumptions.on(Mechanism.AUTONOMY);
        entrapment = assumptions.on(Mechanism.ENTRAPMENT);
        dependence = assumptions.on(Mechanism.DEPENDENCE);
        legitimacy = assumptions.on(Mechanism.LEGITIMACY);
        sidePayments = assumptions.on(Mechanism.SIDE_PAYMENTS);
        affinity = new Affinity(assumptions);
    }

    void update(Member member, AllianceSimulation simulation) {
        Patron patron = simulation.patron();
        double taste = autonomy ? member.autonomy : 0;
        double burden = entrapment ? member.entrapment * patron.war : 0;
        double exposed = member.vulnerability * member.patronThreat;
        double offers = sidePayments ? offers(member, simulation.powers()) : 0;
        Utilities utilities = member.utilities;
        for (int rung = 0; rung < engagement.length; rung++) {
            utilities.security[rung] = ParticipationChoice.securityUtility(security(member, patron, rung), weights);
            utilities.autonomy[rung] =
                    ParticipationChoice.autonomyUtility(engagement[rung], taste, member.patronThreat, burden, weights);
            utilities.dependence[rung] = dependence
                    ? ParticipationChoice.dependenceUtility(
                            patron.leverage, defection[rung], member.dependence, exposed, weights)
                    : 0;
            utilities.legitimacy[rung] = legitimacy
                    ? ParticipationChoice.legitimacyUtility(
                            engagement[rung], member.responsiveness, member.legitimacy, weights)
                    : 0;
            utilities.inducement[rung] = ParticipationChoice.inducementUtility(
                    rung <= Participation.PASSIVE.rung() ? member.inducement : 0, defection[rung], offers, weights);
        }
        utilities.add();
        check(member, simulation);
    }

    private double security(Member member, Patron patron, int rung) {
        double share = ParticipationChoice.protectionShare(member.bilateralShare, member.baseFactor, engagement[rung]);
        double security = 0;
        for (int c = 0; c < Member.CLASSES; c++) {
            security += ParticipationChoice.securityTerm(
                    member.threat[c],
                    share * member.reliability[c] * patron.coverage[c],
                    access[rung] * securityCoverage[c] * member.outsideSupply[c]);
        }
        return security;
    }

    private double offers(Member member, OutsidePower[] powers) {
        double offers = 0;
        for (int j = 0; j < powers.length; j++) {
            if (powers[j].sidePayment > 0) {
                offers += affinity.of(member, j, powers[j]) * powers[j].sidePayment;
            }
        }
        return offers;
    }

    private static void check(Member member, AllianceSimulation simulation) {
        if (!member.utilities.areFinite()) {
            for (Participation status : Participation.LADDER) {
                simulation.demandFinite(member, status.label(), member.utilities.total(status));
            }
        }
    }
}
