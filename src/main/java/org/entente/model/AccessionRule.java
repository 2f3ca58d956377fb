package org.entente.model;

import java.util.Optional;
import org.entente.random.ActorKey;
import org.entente.random.EventKind;
import org.entente.theory.Participation;

/** The legal clocks of leaving and joining run down. */
final class AccessionRule {
    void advance(Member member, AllianceSimulation simulation) {
        if (member.inNotice() && --member.noticeLeft == 0) {
            simulation.change(member, Participation.OUT, Optional.empty());
        } else if (member.acceding() && --member.accessionLeft == 0) {
            admit(member, simulation);
        }
    }

    private void admit(Member candidate, AllianceSimulation simulation) {
        for (Member voter : simulation.members()) {
            if (voter.participation.isActive() && objects(voter, candidate, simulation)) {
                simulation.legalStep(candidate, HistoryEvent.LegalStep.Step.ACCESSION_BLOCKED);
                return;
            }
        }
        simulation.change(candidate, candidate.accessionTarget, Optional.empty());
    }

    private static boolean objects(Member voter, Member candidate, AllianceSimulation simulation) {
        double objection = simulation.arm().accessionObjection(voter.code, candidate.code);
        return objection > 0
                && simulation.uniform(EventKind.ACCESSION_OBJECTION, voter.key, ActorKey.index(candidate.key))
                        < objection;
    }
}
