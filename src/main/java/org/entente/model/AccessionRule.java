package org.entente.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.random.ActorKey;
import org.entente.random.EventKind;
import org.entente.theory.Participation;

/** The legal clocks of leaving and joining run down. */
final class AccessionRule {
    /** All are decided on before any leaves or is admitted, so that the order of states does not matter. */
    void advance(AllianceSimulation simulation) {
        List<Runnable> steps = new ArrayList<>(0);
        for (Member member : simulation.members()) {
            if (member.inNotice() && --member.noticeLeft == 0) {
                steps.add(() -> simulation.change(member, Participation.OUT, Optional.empty()));
            } else if (member.acceding() && --member.accessionLeft == 0) {
                steps.add(decided(member, simulation));
            }
        }
        steps.forEach(Runnable::run);
    }

    private static Runnable decided(Member candidate, AllianceSimulation simulation) {
        boolean blocked = Arrays.stream(simulation.members())
                .anyMatch(voter -> voter.participation.isActive() && objects(voter, candidate, simulation));
        return blocked
                ? () -> simulation.legalStep(candidate, HistoryEvent.LegalStep.Step.ACCESSION_BLOCKED)
                : () -> simulation.change(candidate, candidate.accessionTarget, Optional.empty());
    }

    private static boolean objects(Member voter, Member candidate, AllianceSimulation simulation) {
        double objection = simulation.arm().accessionObjection(voter.code, candidate.code);
        return objection > 0
                && simulation.uniform(EventKind.ACCESSION_OBJECTION, voter.key, ActorKey.index(candidate.key))
                        < objection;
    }
}
