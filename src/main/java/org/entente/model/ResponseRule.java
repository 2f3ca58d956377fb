package org.entente.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.parameter.LearningParameters;
import org.entente.parameter.RequestParameters;
import org.entente.parameter.ResponseParameters;
import org.entente.random.ActorKey;
import org.entente.random.Distributions;
import org.entente.random.EventKind;
import org.entente.scenario.Mechanism;
import org.entente.scenario.ScenarioEvent;
import org.entente.theory.Addressee;
import org.entente.theory.ClassValues;
import org.entente.theory.LevelValues;
import org.entente.theory.Participation;
import org.entente.theory.ReasonCode;
import org.entente.theory.Request;
import org.entente.theory.Response;
import org.entente.theory.ResponseLevel;
import org.entente.theory.Route;
import org.entente.theory.ThreatClass;

/** The alliance and the patron answer the cases of the month, the gravest first. */
final class ResponseRule implements Rule {
    private static final Optional<Draw> NO_DRAW = Optional.empty();

    private final Response.ResponseWeights weights;
    private final LevelValues adequacy;
    private final ClassValues need;
    private final double severityFloor;
    private final double vetoProbability;
    private final ResponseLevel vetoCap;
    private final double framingResponsiveness;
    private final double unaskedFulfilment;
    private final double shanghaiFulfilment;
    private final double outsideSlope;
    private final double outsideCap;
    private final boolean mandate;
    private final boolean consensus;
    private final DispatchRule dispatch;
    private final MediationRule mediation;

    ResponseRule(Assumptions assumptions) {
        weights = weights(assumptions);
        adequacy = adequacy(assumptions);
        need = Ladder.of(assumptions).need();
        severityFloor = assumptions.value(ResponseParameters.CAPACITY_SEVERITY_FLOOR);
        vetoProbability = assumptions.value(ResponseParameters.VETO_PROBABILITY);
        vetoCap = ResponseLevel.LADDER.get(assumptions.count(ResponseParameters.VETO_CAP));
        framingResponsiveness = assumptions.value(RequestParameters.FRAMING_RESPONSIVENESS);
        unaskedFulfilment = assumptions.value(LearningParameters.UNASKED_FULFILMENT);
        shanghaiFulfilment = assumptions.value(RequestParameters.SCO_FULFILMENT);
        outsideSlope = assumptions.value(RequestParameters.OUTSIDE_FULFILMENT_SLOPE);
        outsideCap = assumptions.value(RequestParameters.OUTSIDE_FULFILMENT_CAP);
        mandate = assumptions.on(Mechanism.MANDATE);
        consensus = assumptions.on(Mechanism.CONSENSUS);
        dispatch = new DispatchRule(assumptions);
        mediation = new MediationRule(assumptions);
    }

    static Response.ResponseWeights weights(Assumptions assumptions) {
        return new Response.ResponseWeights(
                assumptions.value(ResponseParameters.RESPONSE_INTERCEPT),
                assumptions.value(ResponseParameters.RESPONSE_STAKE),
                assumptions.value(ResponseParameters.RESPONSE_CAPACITY),
                assumptions.value(ResponseParameters.RESPONSE_ENTANGLEMENT),
                assumptions.value(ResponseParameters.RESPONSE_MANDATE),
                assumptions.value(ResponseParameters.FROZEN_PENALTY),
                assumptions.value(ResponseParameters.CUT_POINT_DISTANCE));
    }

    static LevelValues adequacy(Assumptions assumptions) {
        return new LevelValues(
                0,
                assumptions.value(ResponseParameters.ADEQUACY_CONSULTATION),
                assumptions.value(ResponseParameters.ADEQUACY_OBSERVATION),
                assumptions.value(ResponseParameters.ADEQUACY_MATERIEL),
                assumptions.value(ResponseParameters.ADEQUACY_DEPLOYMENT));
    }

    @Override
    public void apply(AllianceSimulation simulation) {
        double left = simulation.patron().available;
        for (Case crisis : simulation.cases()) {
            if (crisis.threatClass == ThreatClass.INTRA_ALLIANCE) {
                mediation.answer(crisis, simulation);
            } else if (crisis.requested) {
                answer(crisis, left, simulation);
                left -= dispatch.send(crisis, simulation);
            } else {
                leave(crisis, simulation);
            }
        }
    }

    /** Nobody asked the patron or the alliance: others may help, and states learn what unasked help is worth. */
    private void leave(Case crisis, AllianceSimulation simulation) {
        crisis.fulfilment = crisis.forcedFulfilment().orElse(unaskedFulfilment);
        crisis.relief = crisis.addressee
                .map(addressee -> addressee == Addressee.OUTSIDE
                        ? Request.outsideFulfilment(crisis.outsideHelp, outsideSlope, outsideCap)
                        : shanghaiFulfilment)
                .orElse(crisis.fulfilment);
        report(crisis, ReasonCode.NOT_ASKED, List.of(), Double.NaN, NO_DRAW, simulation);
    }

    private void answer(Case crisis, double left, AllianceSimulation simulation) {
        if (crisis.forcedLevel()) {
            crisis.level = crisis.forced.flatMap(ScenarioEvent.Crisis::response).orElseThrow();
            crisis.route = crisis.addressee.orElseThrow() == Addressee.PATRON ? Route.PATRON_ONLY : Route.ALLIANCE;
            settle(crisis);
            report(crisis, ReasonCode.NONE, List.of(), Double.NaN, NO_DRAW, simulation);
        } else {
            climb(crisis, left, simulation);
        }
    }

    private void climb(Case crisis, double left, AllianceSimulation simulation) {
        crisis.route = route(crisis, simulation);
        int index = crisis.threatClass.index();
        double uniform = simulation.uniform(EventKind.RESPONSE_NOISE, crisis.state.key, index);
        double capacity = Response.capacityRatio(
                simulation.patron().available, need.at(crisis.threatClass), crisis.severity, severityFloor);
        double gap = gap(crisis, simulation);
        double latent = Response.latent(
                crisis.state.stake,
                capacity,
                crisis.entanglement(),
                gap,
                crisis.state.participation == Participation.FROZEN,
                Distributions.logistic(uniform),
                weights);
        ResponseLevel wanted = Response.level(latent, weights.spacing());
        List<String> vetoes = vetoes(crisis, simulation);
        ResponseLevel agreed = vetoes.isEmpty() ? wanted : wanted.atMost(vetoCap);
        crisis.level = Response.feasible(agreed, left, need.at(crisis.threatClass), crisis.severity);
        settle(crisis);
        ReasonCode reason = Response.reason(
                crisis.level,
                agreed != wanted,
                crisis.level != agreed,
                crisis.state.stake,
                crisis.entanglement(),
                capacity,
                gap,
                weights);
        Draw noise = simulation.draw(EventKind.RESPONSE_NOISE, crisis.state.code, index, uniform, Double.NaN);
        report(crisis, reason, vetoes, latent, Optional.of(noise), simulation);
    }

    private void settle(Case crisis) {
        crisis.fulfilment = crisis.forcedFulfilment().orElse(adequacy.at(crisis.level));
        crisis.relief = crisis.fulfilment;
    }

    private static Route route(Case crisis, AllianceSimulation simulation) {
        double entanglement = crisis.entanglement();
        double uniform = entanglement > 0 && !simulation.arm().conditioning().namesNoAddressee()
                ? simulation.uniform(EventKind.ROUTE, crisis.state.key, crisis.threatClass.index())
                : 1;
        return Response.route(crisis.addressee.orElseThrow(), crisis.state.participation, entanglement, uniform);
    }

    private double gap(Case crisis, AllianceSimulation simulation) {
        return mandate
                ? Response.mandateGap(
                        crisis.threatClass == ThreatClass.DOMESTIC,
                        simulation.organisation().domesticMandate,
                        crisis.outOfArea(),
                        crisis.framing)
                : 0;
    }

    /** Voters who veto; a case that the patron takes on alone cannot be vetoed. */
    private List<String> vetoes(Case crisis, AllianceSimulation simulation) {
        if (!consensus || crisis.route == Route.PATRON_ONLY) {
            return List.of();
        }
        List<String> vetoes = new ArrayList<>();
        for (Member voter : simulation.members()) {
            double objection = simulation.arm().objection(voter.code, crisis.state.code, crisis.threatClass);
            if (objection > 0 && voter != crisis.state && voter.participation.isActive()) {
                double probability = Response.objectionProbability(
                        objection,
                        vetoProbability,
                        crisis.threatClass == ThreatClass.DOMESTIC,
                        crisis.framing,
                        voter.responsiveness,
                        framingResponsiveness);
                long index = ActorKey.objectionIndex(crisis.state.key, crisis.threatClass.index());
                if (simulation.uniform(EventKind.OBJECTION, voter.key, index) < probability) {
                    vetoes.add(voter.code);
                }
            }
        }
        return vetoes;
    }

    static void report(
            Case crisis,
            ReasonCode reason,
            List<String> vetoes,
            double latent,
            Optional<Draw> noise,
            AllianceSimulation simulation) {
        simulation.report(new HistoryEvent.Response(
                simulation.month(),
                crisis.name,
                crisis.threatClass,
                crisis.severity,
                crisis.requested,
                crisis.addressee,
                crisis.route,
                crisis.level,
                reason,
                crisis.fulfilment,
                vetoes,
                latent,
                noise));
    }
}
