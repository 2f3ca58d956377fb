package org.entente.parameter;

import static org.entente.parameter.Declaration.amount;
import static org.entente.parameter.Declaration.coefficient;
import static org.entente.parameter.Declaration.share;

import org.entente.parameter.Prior.LogNormal;
import org.entente.parameter.Prior.LogitNormal;
import org.entente.parameter.Prior.Normal;
import org.entente.parameter.Prior.PositiveNormal;

/** The ladder of responses: none, consultation, observation, materiel, deployment. */
public final class ResponseParameters {
    private static final String CASES =
            "prior: Entente design; default: posterior median of the same prior on 12 coded response cases";

    public static final Parameter RESPONSE_INTERCEPT = coefficient(
                    "responseIntercept", "θ_0", 1.28, "logit", "inclination to respond")
            .source(Quality.C, CASES)
            .uncertainty(new Normal(1, 1));

    public static final Parameter RESPONSE_STAKE = amount(
                    "responseStake", "θ_I", 2.36, "logit", "effect of the patron's stake")
            .source(Quality.C, CASES)
            .uncertainty(new PositiveNormal(2, 0.8));

    public static final Parameter RESPONSE_CAPACITY = amount(
                    "responseCapacity", "θ_A", 1.49, "logit", "effect of available over needed capability")
            .source(Quality.C, CASES)
            .uncertainty(new PositiveNormal(1.5, 0.7));

    public static final Parameter RESPONSE_ENTANGLEMENT = amount(
                    "responseEntanglement", "θ_H", 2.69, "logit", "penalty for the patron's ties with the attacker")
            .source(Quality.C, CASES)
            .uncertainty(new PositiveNormal(2.5, 0.8));

    public static final Parameter RESPONSE_MANDATE = amount(
                    "responseMandate", "θ_M", 1.83, "logit", "penalty for acting outside the mandate")
            .source(Quality.C, CASES)
            .uncertainty(new PositiveNormal(1.5, 0.7));

    public static final Parameter VETO_PROBABILITY = share(
                    "vetoProbability", "υ", 0.5, "probability", "veto by a voter with full objection (Tsebelis 2002)")
            .source(Quality.C, CASES)
            .uncertainty(new LogitNormal(0.5, 0.7));

    public static final Parameter CUT_POINT_DISTANCE = amount(
                    "cutPointDistance", "Δ", 1.58, "logit", "distance between the cut-points of the ladder")
            .source(Quality.C, CASES)
            .uncertainty(new LogNormal(1.3, 0.3));

    public static final Parameter ADEQUACY_CONSULTATION = share(
                    "adequacyConsultation", "y_1", 0.1, "share", "fulfilment by consultation")
            .constant();

    public static final Parameter ADEQUACY_OBSERVATION = share(
                    "adequacyObservation", "y_2", 0.25, "share", "fulfilment by observation or mediation")
            .constant();

    public static final Parameter ADEQUACY_MATERIEL = share(
                    "adequacyMateriel", "y_3", 0.6, "share", "fulfilment by materiel, exercises or aid")
            .constant();

    public static final Parameter ADEQUACY_DEPLOYMENT = share(
                    "adequacyDeployment", "y_4", 1, "share", "fulfilment by deployment")
            .constant();

    public static final Parameter CAPACITY_SEVERITY_FLOOR = share(
                    "capacitySeverityFloor", "", 0.3, "share", "least severity that counts in the capability needed")
            .positive()
            .constant();

    public static final Parameter FROZEN_PENALTY = amount(
                    "frozenPenalty", "", 1.5, "logit", "penalty of a frozen member's request")
            .constant();

    public static final Parameter VETO_CAP = amount(
                    "vetoCap",
                    "",
                    2,
                    "response level",
                    "greatest response after a veto or of a mediation between members")
            .within(0, 4)
            .fixed()
            .constant();

    public static final Parameter CLASH_MEDIATION_RELIEF = share(
                    "clashMediationRelief",
                    "",
                    0.5,
                    "share",
                    "part by which an adequate mediation lowers the rate of clashes")
            .constant();

    public static final Parameter CLASH_MEDIATION_MONTHS = amount(
                    "clashMediationMonths", "", 12, "months", "time for which a mediation lowers the rate of clashes")
            .constant();

    static final ParameterGroup GROUP = ParameterGroup.of(
            "Response",
            RESPONSE_INTERCEPT,
            RESPONSE_STAKE,
            RESPONSE_CAPACITY,
            RESPONSE_ENTANGLEMENT,
            RESPONSE_MANDATE,
            VETO_PROBABILITY,
            CUT_POINT_DISTANCE,
            ADEQUACY_CONSULTATION,
            ADEQUACY_OBSERVATION,
            ADEQUACY_MATERIEL,
            ADEQUACY_DEPLOYMENT,
            CAPACITY_SEVERITY_FLOOR,
            FROZEN_PENALTY,
            VETO_CAP,
            CLASH_MEDIATION_RELIEF,
            CLASH_MEDIATION_MONTHS);

    private ResponseParameters() {}
}
