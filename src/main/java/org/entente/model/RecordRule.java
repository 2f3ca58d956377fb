package org.entente.model;

import org.entente.theory.Cohesion;
import org.entente.theory.LadderValues;

/** Formal membership, effective participation and cohesion, which are three different things. */
final class RecordRule implements Rule {
    private final LadderValues engagement;
    private final VoteRule votes;

    RecordRule(Assumptions assumptions) {
        engagement = Ladder.of(assumptions).engagement();
        votes = new VoteRule(assumptions);
    }

    @Override
    public void apply(AllianceSimulation simulation) {
        Organisation organisation = simulation.organisation();
        average(organisation, simulation);
        organisation.convergence = convergence(simulation);
        organisation.cohesion = Cohesion.index(
                organisation.participation, organisation.confidence, organisation.convergence, organisation.alignment);
        simulation.record();
    }

    private void average(Organisation organisation, AllianceSimulation simulation) {
        double participation = 0;
        double confidence = 0;
        double alignment = 0;
        double weights = 0;
        double squares = 0;
        int members = 0;
        for (Member member : simulation.observed()) {
            if (member.participation.isMember()) {
                double present = Cohesion.participation(engagement.at(member.participation), member.attendance);
                double weight = engagement.at(member.participation) * member.size;
                members++;
                participation += present;
                confidence += Cohesion.confidence(member.threat, member.reliability, simulation.patron().coverage);
                alignment += Cohesion.alignment(votes.expectedAlignment(member), member.pays);
                weights += weight;
                squares += weight * weight;
            }
        }
        int divisor = Math.max(1, members);
        organisation.participation = participation / divisor;
        organisation.confidence = confidence / divisor;
        organisation.alignment = alignment / divisor;
        organisation.formalMembership = members + 1;
        organisation.participatingMembership = participation;
        organisation.effectiveSize = squares > 0 ? weights * weights / squares : 0;
        organisation.zombieGap = Cohesion.zombieGap(
                members / (double) Math.max(1, simulation.agents().initialMembers), organisation.participation);
    }

    private static double convergence(AllianceSimulation simulation) {
        Member[] observed = simulation.observed();
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < observed.length; i++) {
            for (int j = i + 1; j < observed.length; j++) {
                if (observed[i].participation.isActive() && observed[j].participation.isActive()) {
                    sum += Cohesion.similarity(observed[i].threat, observed[j].threat)
                            * (1 - simulation.agents().hostility(observed[i], observed[j]));
                    pairs++;
                }
            }
        }
        return pairs > 0 ? sum / pairs : 0;
    }
}
