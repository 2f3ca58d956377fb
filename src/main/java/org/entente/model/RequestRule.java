package org.entente.model;

import java.util.Optional;
import org.entente.parameter.RequestParameters;
import org.entente.random.EventKind;
import org.entente.scenario.HistoricalRecord;
import org.entente.scenario.ScenarioEvent;
import org.entente.theory.Addressee;
import org.entente.theory.Logit;
import org.entente.theory.OutsideSupply;
import org.entente.theory.Participation;
import org.entente.theory.ParticipationChoice;
import org.entente.theory.Request;
import org.entente.theory.ThreatClass;

/** States in crisis decide whether to ask for help, and whom. */
final class RequestRule implements Rule {
    private final Request.RequestWeights weights;
    private final double sharpness;
    private final double patronThreshold;
    private final double shanghaiHelp;
    private final double outsideCut;
    private final double framingBase;
    private final double framingSeverity;
    private final Ladder ladder;
    private final Affinity affinity;

    RequestRule(Assumptions assumptions) {
        weights = new Request.RequestWeights(
                assumptions.value(RequestParameters.REQUEST_RELUCTANCE),
                assumptions.value(RequestParameters.REQUEST_SEVERITY),
                assumptions.value(RequestParameters.REQUEST_EXPECTED_HELP),
                assumptions.value(RequestParameters.REQUEST_PATRON_THREAT),
                assumptions.value(RequestParameters.REQUEST_MILD_DOMESTIC));
        sharpness = assumptions.value(RequestParameters.ADDRESSEE_SHARPNESS);
        patronThreshold = assumptions.value(RequestParameters.PATRON_ADDRESS_THRESHOLD);
        shanghaiHelp = assumptions.value(RequestParameters.SCO_HELP);
        outsideCut = assumptions.value(RequestParameters.OUTSIDE_CUT);
        framingBase = assumptions.value(RequestParameters.FRAMING_BASE);
        framingSeverity = assumptions.value(RequestParameters.FRAMING_SEVERITY);
        ladder = Ladder.of(assumptions);
        affinity = new Affinity(assumptions);
    }

    @Override
    public void apply(AllianceSimulation simulation) {
        for (Case crisis : simulation.cases()) {
            if (crisis.threatClass.isExternal()) {
                ask(crisis, simulation);
            }
        }
        if (simulation.followsCrises()) {
            simulation.arm().conditioning().unasked(simulation.month()).forEach(row -> witness(row, simulation));
        }
    }

    /** A crisis that the states are not led through: that nobody was asked counts as in any other. */
    private void witness(HistoricalRecord.Count row, AllianceSimulation simulation) {
        Member state = simulation.agents().member(row.state());
        double severity = row.unasked().orElseThrow();
        Case crisis = Case.of(state, row.threatClass(), Optional.empty(), severity, Optional.empty());
        simulation.recorded(RecordedStep.REQUEST, state, 1 - recordedProbability(crisis, simulation));
    }

    private void ask(Case crisis, AllianceSimulation simulation) {
        crisis.framing = crisis.threatClass == ThreatClass.DOMESTIC
                ? Request.framing(crisis.severity, framingBase, framingSeverity)
                : 0;
        Optional<Boolean> forced = crisis.forced.flatMap(ScenarioEvent.Crisis::requested);
        if (forced.isPresent()) {
            if (simulation.followsCrises()) {
                double probability = recordedProbability(crisis, simulation);
                simulation.recorded(RecordedStep.REQUEST, crisis.state, forced.get() ? probability : 1 - probability);
            }
            if (forced.get()) {
                address(crisis, nearest(crisis.state), Optional.empty(), simulation);
            }
        } else {
            decide(crisis, simulation);
        }
    }

    private void decide(Case crisis, AllianceSimulation simulation) {
        Member state = crisis.state;
        int index = crisis.threatClass.index();
        boolean recordable = simulation.arm().conditioning().namesNoAddressee();
        double probability = recordable ? recordedProbability(crisis, simulation) : probability(crisis, simulation);
        double uniform = simulation.uniform(EventKind.REQUEST, state.key, index);
        if (uniform < probability) {
            Draw draw = simulation.draw(EventKind.REQUEST, state.code, index, uniform, probability);
            if (recordable) {
                address(crisis, nearest(state), Optional.of(draw), simulation);
            } else {
                choose(crisis, draw, simulation);
            }
        }
    }

    private static Addressee nearest(Member state) {
        return state.participation.isMember() ? Addressee.ALLIANCE : Addressee.PATRON;
    }

    private double probability(Case crisis, AllianceSimulation simulation) {
        return Request.probability(
                crisis.severity,
                help(crisis, simulation.patron(), engagementShare(crisis.state)),
                crisis.state.patronThreat,
                crisis.threatClass == ThreatClass.DOMESTIC,
                weights);
    }

    /** Probability of asking the alliance or the patron: a record does not tell who asked somebody else. */
    private double recordedProbability(Case crisis, AllianceSimulation simulation) {
        double[] shares = helps(crisis, simulation);
        return Request.addressees(shares, sharpness, shares)
                ? probability(crisis, simulation)
                        * (shares[Addressee.ALLIANCE.index()] + shares[Addressee.PATRON.index()])
                : 0;
    }

    private void choose(Case crisis, Draw draw, AllianceSimulation simulation) {
        double[] helps = helps(crisis, simulation);
        double[] probabilities = new double[helps.length];
        if (Request.addressees(helps, sharpness, probabilities)) {
            double uniform = simulation.uniform(EventKind.ADDRESSEE, crisis.state.key, crisis.threatClass.index());
            Addressee addressee = Addressee.ORDER.get(Logit.choose(probabilities, uniform));
            crisis.outsideHelp = helps[Addressee.OUTSIDE.index()];
            address(crisis, addressee, Optional.of(draw), simulation);
        }
    }

    /** Expected help of each addressee, in their order. */
    private double[] helps(Case crisis, AllianceSimulation simulation) {
        Member state = crisis.state;
        return new double[] {
            state.participation == Participation.OUT
                    ? Request.UNAVAILABLE
                    : help(crisis, simulation.patron(), engagementShare(state)),
            state.bilateralShare >= patronThreshold
                    ? help(crisis, simulation.patron(), state.bilateralShare * state.baseFactor)
                    : Request.UNAVAILABLE,
            asksShanghai(crisis, simulation) ? shanghaiHelp : Request.UNAVAILABLE,
            bestOutside(crisis, simulation)
        };
    }

    private static void address(Case crisis, Addressee addressee, Optional<Draw> draw, AllianceSimulation simulation) {
        crisis.addressee = Optional.of(addressee);
        crisis.requested = addressee == Addressee.ALLIANCE || addressee == Addressee.PATRON;
        simulation.report(
                new HistoryEvent.Request(simulation.month(), crisis.state.code, crisis.threatClass, addressee, draw));
    }

    private double engagementShare(Member state) {
        return ParticipationChoice.protectionShare(
                state.bilateralShare, state.baseFactor, ladder.engagement().at(state.participation));
    }

    private static double help(Case crisis, Patron patron, double share) {
        int index = crisis.threatClass.index();
        return Request.expectedHelp(crisis.state.reliability[index], patron.coverage[index], share);
    }

    private static boolean asksShanghai(Case crisis, AllianceSimulation simulation) {
        return crisis.threatClass != ThreatClass.INTERSTATE
                && crisis.state
                        .profile
                        .shanghaiMemberFrom()
                        .map(from -> !simulation.calendarMonth().isBefore(from))
                        .orElse(false);
    }

    private double bestOutside(Case crisis, AllianceSimulation simulation) {
        double access = ladder.access().at(crisis.state.participation);
        double best = Request.UNAVAILABLE;
        OutsidePower[] powers = simulation.powers();
        for (int j = 0; j < powers.length; j++) {
            double part = OutsideSupply.part(
                    affinity.of(crisis.state, j, powers[j]),
                    powers[j].coverage[crisis.threatClass.index()],
                    powers[j].effectiveSupply);
            best = Math.max(best, Request.outsideHelp(access, part, outsideCut));
        }
        return best;
    }
}
