package org.entente.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.parameter.OrganisationParameters;
import org.entente.parameter.ParticipationParameters;
import org.entente.parameter.PatronPolicyParameters;
import org.entente.random.EventKind;
import org.entente.scenario.Mechanism;
import org.entente.theory.Logit;
import org.entente.theory.Participation;
import org.entente.theory.ParticipationChoice;

/** Each state may reopen the question of its participation and then chooses a rung of the ladder. */
final class ParticipationRule implements Rule {
    private static final int RUNGS = Participation.LADDER.size();

    private final UtilityRule utility;
    private final double routineReview;
    private final double newsReview;
    private final double friction;
    private final double commitment;
    private final double lockIn;
    private final double accessionCost;
    private final double precision;
    private final double quidProQuoFriction;
    private final double quidProQuoAccession;
    private final double quidProQuoReview;
    private final int noticeMonths;
    private final int accessionMonths;

    ParticipationRule(Assumptions assumptions) {
        utility = new UtilityRule(assumptions);
        routineReview = assumptions.value(ParticipationParameters.ROUTINE_REVIEW);
        newsReview = assumptions.value(ParticipationParameters.NEWS_REVIEW);
        friction = assumptions.value(ParticipationParameters.MOVE_FRICTION);
        commitment = assumptions.value(ParticipationParameters.FULL_COMMITMENT);
        lockIn = assumptions.value(ParticipationParameters.INSTITUTIONAL_LOCK_IN);
        accessionCost = assumptions.value(ParticipationParameters.ACCESSION_COST);
        precision = assumptions.value(ParticipationParameters.CHOICE_PRECISION);
        quidProQuoFriction = assumptions.value(PatronPolicyParameters.QUID_PRO_QUO_FRICTION);
        quidProQuoAccession = assumptions.value(PatronPolicyParameters.QUID_PRO_QUO_ACCESSION);
        quidProQuoReview = assumptions.value(PatronPolicyParameters.QUID_PRO_QUO_REVIEW);
        boolean notice = assumptions.on(Mechanism.NOTICE);
        noticeMonths = notice ? assumptions.count(OrganisationParameters.NOTICE_MONTHS) : 0;
        accessionMonths = notice ? assumptions.count(OrganisationParameters.ACCESSION_MONTHS) : 0;
    }

    @Override
    public void apply(AllianceSimulation simulation) {
        Member[] members = simulation.members();
        Participation[] chosen = simulation.choices();
        for (int i = 0; i < members.length; i++) {
            Member member = members[i];
            chosen[i] = member.participation;
            if (member.decides) {
                utility.update(member, simulation);
                member.costOfLeaving = costOfLeaving(member, simulation.organisation().renewal);
                chosen[i] = decide(member, simulation);
            }
        }
        for (int i = 0; i < members.length; i++) {
            move(members[i], chosen[i], simulation);
        }
    }

    private Participation decide(Member member, AllianceSimulation simulation) {
        if (member.acceding()) {
            return member.participation;
        }
        double probability = reviewProbability(member, simulation.organisation().renewal);
        if (simulation.followsSteps()) {
            return follow(member, probability, simulation);
        }
        double uniform = simulation.uniform(EventKind.REVIEW, member.key, 0);
        boolean reviewed = uniform < probability;
        if (!reviewed && !simulation.detailed()) {
            return position(member);
        }
        double[] costs = costs(member, simulation.organisation());
        double[] probabilities = probabilities(member, costs);
        double choice = simulation.uniform(EventKind.CHOICE, member.key, 0);
        Participation chosen =
                reviewed ? Participation.LADDER.get(Logit.choose(probabilities, choice)) : position(member);
        if (simulation.detailed()) {
            simulation.report(new Decision(
                    simulation.month(),
                    member.code,
                    member.participation,
                    simulation.draw(EventKind.REVIEW, member.code, 0, uniform, probability),
                    reviewed,
                    options(member, costs, probabilities),
                    simulation.draw(EventKind.CHOICE, member.code, 0, choice, Double.NaN),
                    chosen));
        }
        return chosen;
    }

    /** The step on record; it is held possible, however unlikely, where the ladder has no such step. */
    private Participation follow(Member member, double review, AllianceSimulation simulation) {
        Participation taken = simulation.arm().conditioning().participation(member.code, simulation.month());
        double[] probabilities = probabilities(member, costs(member, simulation.organisation()));
        double stays = taken == member.participation ? 1 - review : 0;
        simulation.recorded(RecordedStep.PARTICIPATION, member, stays + review * probabilities[taken.rung()]);
        return taken;
    }

    /** Where a state stands that does not review: on notice it is on its way out. */
    private static Participation position(Member member) {
        return member.inNotice() ? Participation.OUT : member.participation;
    }

    private double reviewProbability(Member member, boolean renewal) {
        if (renewal && member.participation.isMember()) {
            return 1;
        }
        double probability = ParticipationChoice.reviewProbability(routineReview, newsReview, member.news);
        return member.quidProQuoLeft > 0 ? Math.max(probability, quidProQuoReview) : probability;
    }

    private double[] costs(Member member, Organisation organisation) {
        double moveCost = friction(member);
        double joinCost =
                accessionCost * organisation.accessionFactor * (member.quidProQuoLeft > 0 ? quidProQuoAccession : 1);
        ParticipationChoice.MoveCosts moves = new ParticipationChoice.MoveCosts(moveCost, commitment, lockIn, joinCost);
        double[] costs = new double[RUNGS];
        for (Participation to : Participation.LADDER) {
            costs[to.rung()] = member.inNotice()
                    ? ParticipationChoice.costInNotice(to, moveCost)
                    : ParticipationChoice.cost(member.participation, to, organisation.renewal, moves);
        }
        return costs;
    }

    private double costOfLeaving(Member member, boolean renewal) {
        double moveCost = friction(member);
        return member.inNotice()
                ? ParticipationChoice.costInNotice(Participation.OUT, moveCost)
                : ParticipationChoice.costOfLeaving(member.participation, renewal, moveCost, lockIn);
    }

    private double friction(Member member) {
        return friction * (member.quidProQuoLeft > 0 ? quidProQuoFriction : 1);
    }

    private double[] probabilities(Member member, double[] costs) {
        double[] probabilities = new double[RUNGS];
        ParticipationChoice.probabilities(member.utilities.total, costs, precision, probabilities);
        return probabilities;
    }

    private static List<Decision.Option> options(Member member, double[] costs, double[] probabilities) {
        List<Decision.Option> options = new ArrayList<>();
        for (Participation status : Participation.LADDER) {
            int rung = status.rung();
            if (costs[rung] < Double.POSITIVE_INFINITY) {
                options.add(
                        new Decision.Option(status, member.utilities.terms(status), costs[rung], probabilities[rung]));
            }
        }
        return options;
    }

    private void move(Member member, Participation chosen, AllianceSimulation simulation) {
        if (member.inNotice()) {
            revoke(member, chosen, simulation);
        } else if (chosen != member.participation) {
            if (chosen == Participation.OUT && noticeMonths > 0 && !simulation.organisation().renewal) {
                member.noticeLeft = afterThisMonth(noticeMonths);
                simulation.legalStep(member, HistoryEvent.LegalStep.Step.NOTICE_GIVEN);
            } else if (member.participation == Participation.OUT && accessionMonths > 0) {
                member.accessionLeft = afterThisMonth(accessionMonths);
                member.accessionTarget = chosen;
                simulation.legalStep(member, HistoryEvent.LegalStep.Step.ACCESSION_OPENED);
            } else {
                simulation.change(member, chosen, Optional.of(choiceDraw(member, simulation)));
            }
        }
    }

    /** The clocks run down once more this month, after the choices. */
    private static int afterThisMonth(int months) {
        return months + 1;
    }

    private static Draw choiceDraw(Member member, AllianceSimulation simulation) {
        double uniform = simulation.uniform(EventKind.CHOICE, member.key, 0);
        return simulation.draw(EventKind.CHOICE, member.code, 0, uniform, Double.NaN);
    }

    private static void revoke(Member member, Participation chosen, AllianceSimulation simulation) {
        if (chosen != Participation.OUT) {
            member.noticeLeft = 0;
            simulation.legalStep(member, HistoryEvent.LegalStep.Step.NOTICE_REVOKED);
        }
    }
}
