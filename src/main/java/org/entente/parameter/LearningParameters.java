package org.entente.parameter;

import static org.entente.parameter.Declaration.amount;
import static org.entente.parameter.Declaration.share;

import org.entente.parameter.Prior.LogNormal;
import org.entente.parameter.Prior.LogitNormal;

/** Beliefs about the patron's reliability, legitimacy, news and grievance. */
public final class LearningParameters {
    public static final Parameter PRIOR_CASES = amount(
                    "priorCases",
                    "n_0",
                    3,
                    "cases",
                    "strength of the prior belief of one half (reliability base rates: Leeds, Long and Mitchell 2000; Berkemeier and Fuhrmann 2018)")
            .positive()
            .uncertainty(new LogNormal(3, 0.5));

    public static final Parameter BREACH_LEGITIMACY_LOSS = amount(
                    "breachLegitimacyLoss",
                    "κ_B",
                    0.3,
                    "per unit of breach",
                    "loss of legitimacy by unmet help (Lake 2009)")
            .source(Quality.C, "Entente design, polls in Armenia (IRI)")
            .uncertainty(new LogNormal(0.3, 0.5));

    public static final Parameter PEER_LEARNING = share(
                    "peerLearning", "κ_P", 0.3, "share", "weight of another member's case (Crescenzi 2007)")
            .uncertainty(new LogitNormal(0.3, 0.7));

    public static final Parameter CROSS_CLASS_LEARNING = share(
                    "crossClassLearning",
                    "κ_C",
                    0.3,
                    "share",
                    "weight of a case for the belief in another crisis class")
            .uncertainty(new LogitNormal(0.3, 0.7));

    public static final Parameter CASE_GAIN = amount(
                    "caseGain", "", 3, "pseudo-cases", "evidence in one's own case of severity 1")
            .constant();

    public static final Parameter UNASKED_CASE_WEIGHT = share(
                    "unaskedCaseWeight",
                    "",
                    0.6,
                    "share",
                    "weight of a case in which help was not requested of the patron")
            .constant();

    public static final Parameter UNASKED_FULFILMENT = share(
                    "unaskedFulfilment", "", 0.1, "share", "fulfilment credited to the patron when it was not asked")
            .constant();

    public static final Parameter DISTANT_SIMILARITY = share(
                    "distantSimilarity",
                    "sim",
                    0.5,
                    "share",
                    "similarity of members of different subregions; 1 within a subregion")
            .constant();

    public static final Parameter BELIEF_HALF_LIFE = amount(
                    "beliefHalfLife", "", 72, "months", "half-life of a belief's distance from its prior")
            .positive()
            .constant();

    public static final Parameter LEGITIMACY_HALF_LIFE = amount(
                    "legitimacyHalfLife", "", 60, "months", "half-life of legitimacy's distance from its baseline")
            .positive()
            .constant();

    public static final Parameter BREACH_LEGITIMACY_SCALE = amount(
                    "breachLegitimacyScale", "", 2, "factor", "scale of the loss of legitimacy by breach")
            .constant();

    public static final Parameter DOMESTIC_BREACH_WEIGHT = share(
                    "domesticBreachWeight", "", 0.5, "share", "weight of a domestic case in breach")
            .constant();

    public static final Parameter PATRON_ROUTE_BREACH_WEIGHT = share(
                    "patronRouteBreachWeight", "", 0.5, "share", "weight of a case on the patron-only route in breach")
            .constant();

    public static final Parameter NEWS_DECAY = share("newsDecay", "", 0.75, "share kept per month", "memory of news")
            .constant();

    public static final Parameter NEWS_FULFILMENT_RELIEF = share(
                    "newsFulfilmentRelief", "", 0.5, "share", "part by which full help lowers the news value of a case")
            .constant();

    public static final Parameter NEWS_LEADERSHIP_CHANGE = share(
                    "newsLeadershipChange", "", 0.6, "share", "news value of a change of leadership")
            .constant();

    public static final Parameter NEWS_WAR_START = share(
                    "newsWarStart", "", 0.6, "share", "news value of the start of the patron's other war")
            .constant();

    public static final Parameter WAR_START_JUMP = share(
                    "warStartJump",
                    "",
                    0.3,
                    "share",
                    "rise of the war commitment in a month that counts as a start of war")
            .constant();

    public static final Parameter GRIEVANCE_DECAY = share(
                    "grievanceDecay", "", 0.75, "share kept per month", "memory of unmet help")
            .constant();

    static final ParameterGroup GROUP = ParameterGroup.of(
            "Learning",
            PRIOR_CASES,
            BREACH_LEGITIMACY_LOSS,
            PEER_LEARNING,
            CROSS_CLASS_LEARNING,
            CASE_GAIN,
            UNASKED_CASE_WEIGHT,
            UNASKED_FULFILMENT,
            DISTANT_SIMILARITY,
            BELIEF_HALF_LIFE,
            LEGITIMACY_HALF_LIFE,
            BREACH_LEGITIMACY_SCALE,
            DOMESTIC_BREACH_WEIGHT,
            PATRON_ROUTE_BREACH_WEIGHT,
            NEWS_DECAY,
            NEWS_FULFILMENT_RELIEF,
            NEWS_LEADERSHIP_CHANGE,
            NEWS_WAR_START,
            WAR_START_JUMP,
            GRIEVANCE_DECAY);

    private LearningParameters() {}
}
