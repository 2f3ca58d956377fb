package org.entente.model;

import java.util.List;
import java.util.Optional;
import org.entente.parameter.PatronParameters;
import org.entente.parameter.PatronPolicyParameters;
import org.entente.parameter.ResponseParameters;
import org.entente.random.Distributions;
import org.entente.random.EventKind;
import org.entente.scenario.Mechanism;
import org.entente.scenario.ScenarioEvent;
import org.entente.theory.Addressee;
import org.entente.theory.LevelValues;
import org.entente.theory.ReasonCode;
import org.entente.theory.Response;
import org.entente.theory.ResponseLevel;
import org.entente.theory.ThreatClass;

/** What the organisation does about a clash between two of its members: nothing, unless it has a mechanism for it. */
final class MediationRule {
    private final boolean mechanism;
    private final Response.ResponseWeights weights;
    private final LevelValues adequacy;
    private final double need;
    private final double severityFloor;
    private final ResponseLevel cap;
    private final int months;
    private final double impartiality;

    MediationRule(Assumptions assumptions) {
        mechanism = assumptions.on(Mechanism.CLASH_MECHANISM);
        weights = ResponseRule.weights(assumptions);
        adequacy = ResponseRule.adequacy(assumptions);
        need = assumptions.value(PatronParameters.NEED_INTERSTATE);
        severityFloor = assumptions.value(ResponseParameters.CAPACITY_SEVERITY_FLOOR);
        cap = ResponseLevel.LADDER.get(assumptions.count(ResponseParameters.VETO_CAP));
        months = assumptions.count(ResponseParameters.CLASH_MEDIATION_MONTHS);
        impartiality = assumptions.value(PatronPolicyParameters.IMPARTIALITY);
    }

    void answer(Case crisis, AllianceSimulation simulation) {
        if (mechanism) {
            mediate(crisis, crisis.border.orElseThrow(), simulation);
        } else {
            ResponseRule.report(crisis, ReasonCode.NOT_ASKED, List.of(), Double.NaN, Optional.empty(), simulation);
        }
    }

    private void mediate(Case crisis, Border border, AllianceSimulation simulation) {
        crisis.requested = true;
        crisis.addressee = Optional.of(Addressee.ALLIANCE);
        int index = ThreatClass.INTRA_ALLIANCE.index();
        double uniform = simulation.uniform(EventKind.RESPONSE_NOISE, border.key, index);
        double stake = Math.min(border.first.stake, border.second.stake);
        double capacity = Response.capacityRatio(simulation.patron().available, need, crisis.severity, severityFloor);
        double latent = Response.latent(stake, capacity, 0, 0, false, Distributions.logistic(uniform), weights);
        crisis.level = crisis.forced
                .flatMap(ScenarioEvent.Crisis::response)
                .orElse(Response.level(latent, weights.spacing()).atMost(cap));
        crisis.fulfilment = adequacy.at(crisis.level);
        crisis.relief = crisis.fulfilment;
        border.mediation = crisis.fulfilment;
        border.mediatedUntil = simulation.month() + months;
        crisis.partial = simulation.uniform(EventKind.IMPARTIALITY, border.key, 0) >= impartiality;
        ReasonCode reason = Response.reason(crisis.level, false, false, stake, 0, capacity, 0, weights);
        Draw noise = simulation.draw(EventKind.RESPONSE_NOISE, crisis.name, index, uniform, Double.NaN);
        ResponseRule.report(crisis, reason, List.of(), latent, Optional.of(noise), simulation);
    }
}
