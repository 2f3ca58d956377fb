package org.entente.model;

import org.entente.parameter.OrganisationParameters;
import org.entente.random.EventKind;
import org.entente.theory.LadderValues;
import org.entente.theory.Signals;

/** How states vote in the General Assembly on the patron's affairs; a diagnostic that feeds nothing else. */
final class VoteRule {
    private final Signals.VoteWeights weights;
    private final LadderValues engagement;

    VoteRule(Assumptions assumptions) {
        weights = new Signals.VoteWeights(
                assumptions.value(OrganisationParameters.VOTE_DEPENDENCE),
                assumptions.value(OrganisationParameters.VOTE_AUTONOMY),
                assumptions.value(OrganisationParameters.VOTE_ENGAGEMENT),
                assumptions.value(OrganisationParameters.VOTE_UNION_STATE),
                assumptions.value(OrganisationParameters.VOTE_SLOPE),
                assumptions.value(OrganisationParameters.VOTE_WITH_CUT),
                assumptions.value(OrganisationParameters.VOTE_AGAINST_CUT),
                assumptions.value(OrganisationParameters.ABSTENTION_SCORE));
        engagement = Ladder.of(assumptions).engagement();
    }

    /** Votes are drawn for the event log only. */
    void vote(AllianceSimulation simulation) {
        if (!simulation.detailed()
                || !simulation
                        .organisation()
                        .rules
                        .voteMonths()
                        .contains(simulation.calendarMonth().getMonth())) {
            return;
        }
        for (Member member : simulation.members()) {
            if (member.decides) {
                double uniform = simulation.uniform(EventKind.VOTE, member.key, 0);
                simulation.report(new HistoryEvent.Vote(
                        simulation.month(),
                        member.code,
                        Signals.vote(score(member), uniform, weights),
                        simulation.draw(EventKind.VOTE, member.code, 0, uniform, Double.NaN)));
            }
        }
    }

    double expectedAlignment(Member member) {
        return Signals.expectedAlignment(score(member), weights);
    }

    private double score(Member member) {
        return Signals.alignmentScore(
                member.dependence,
                member.autonomy,
                member.patronThreat,
                engagement.at(member.participation),
                member.profile.unionState(),
                weights);
    }
}
