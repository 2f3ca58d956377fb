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
        int members = 0;
        Member[] observed = simulation.observed();
        double[] weights = new double[observed.length];
        for (int i = 0; i < observed.length; i++) {
            Member member = observed[i];
            if (member.participation.isMember()) {
                double present = Cohesion.participation(engagement.at(member.participation), member.attendance);
                weights[i] = engagement.at(member.participation) * member.size;
                members++;
                participation += present;
                confidence += Cohesion.confidence(member.threat, member.reliability, simulation.patron().coverage);
                alignment += Cohesion.alignment(votes.expectedAlignment(member), member.pays);
            }
        }
        int divisor = Math.max(1, members);
        organisation.participation = participation / divisor;
        organisation.confidence = confidence / divisor;
        organisation.alignment = alignment / divisor;
        organisation.formalMembership = members + 1;
        organisation.participatingMembership = participation;
        organisation.effectiveSize = Cohesion.effectiveSize(weights);
        organisation.zombieGap = Cohesion.zombieGap(
                members / (double) Math.max(1, simulation.agents().initialMembers), organisation.participation);
    }

    private static double convergence(AllianceSimulation simulation) {
        Member[] observed = simulation.observed();
        double[][] threats = new double[observed.length][];
        double[][] hostility = new double[observed.length][observed.length];
        boolean[] active = new boolean[observed.length];
        for (int i = 0; i < observed.length; i++) {
            threats[i] = observed[i].threat;
            active[i] = observed[i].participation.isActive();
            for (int j = 0; j < i; j++) {
                hostility[i][j] = simulation.agents().hostility(observed[i], observed[j]);
                hostility[j][i] = hostility[i][j];
            }
        }
        return Cohesion.convergence(threats, hostility, active);
    }
}
