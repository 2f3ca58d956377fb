package org.entente.parameter;

import static org.entente.parameter.Declaration.amount;
import static org.entente.parameter.Declaration.share;

import org.entente.parameter.Prior.LogNormal;
import org.entente.parameter.Prior.LogitNormal;

/** Utility of the four participation statuses and the review that re-opens the choice between them. */
public final class ParticipationParameters {
    private static final String SCALE =
            "prior: Entente design, calibrated on status changes; default: rate of status changes 1994–2024";

    public static final Parameter SECURITY_WEIGHT = amount(
                    "securityWeight",
                    "w_S",
                    4.5,
                    "util per unit of threat removed",
                    "weight of security in the utility of a status (Morrow 1991)")
            .source(Quality.C, SCALE)
            .uncertainty(new LogNormal(3, 0.5));

    public static final Parameter AUTONOMY_WEIGHT = amount(
                    "autonomyWeight", "w_A", 3.2, "util", "weight of the burden on autonomy (Morrow 1991)")
            .source(Quality.C, SCALE)
            .uncertainty(new LogNormal(2, 0.5));

    public static final Parameter DEPENDENCE_WEIGHT = amount(
                    "dependenceWeight",
                    "w_D",
                    3,
                    "util",
                    "weight of dependence and punishment (Lake 2009; Keohane and Nye 1977)")
            .source(Quality.C, SCALE)
            .uncertainty(new LogNormal(2, 0.5));

    public static final Parameter LEGITIMACY_WEIGHT = amount(
                    "legitimacyWeight", "w_L", 4, "util", "weight of the alliance's legitimacy at home")
            .source(
                    Quality.C,
                    "prior: Entente design, voice events and polls; default: rate of status changes 1994–2024")
            .uncertainty(new LogNormal(2, 0.5));

    public static final Parameter MOVE_FRICTION = amount(
                    "moveFriction", "c_0", 3, "util", "cost of any change of status")
            .source(Quality.C, "Entente design, calibrated on status changes")
            .uncertainty(new LogNormal(3, 0.35));

    public static final Parameter FULL_COMMITMENT = amount(
                    "fullCommitment",
                    "c_F",
                    1,
                    "util",
                    "further cost of the step down from full participation (Fearon 1994)")
            .source(Quality.C, "Entente design; evidence of status changes 1994–2019")
            .uncertainty(new LogNormal(1, 0.7));

    public static final Parameter INSTITUTIONAL_LOCK_IN = amount(
                    "institutionalLockIn",
                    "L_I",
                    1.5,
                    "util",
                    "cost of leaving an institution, on OUT only (Wallander 2000)")
            .uncertainty(new LogNormal(1.5, 0.5));

    public static final Parameter ACCESSION_COST = amount(
                    "accessionCost", "J", 2, "util", "cost of joining from outside")
            .source(Quality.C, "Entente design, accession of Uzbekistan 2006")
            .uncertainty(new LogNormal(2, 0.5));

    public static final Parameter ROUTINE_REVIEW = share(
                    "routineReview", "ν_0", 0.05, "probability per month", "review of the status without any news")
            .source(Quality.C, "Entente design, rate of status changes 1994–2024")
            .uncertainty(new LogitNormal(0.05, 0.6));

    public static final Parameter NEWS_REVIEW = share(
                    "newsReview",
                    "ν_1",
                    0.35,
                    "probability per month",
                    "review of the status under maximal news (Leeds and Savun 2007)")
            .uncertainty(new LogitNormal(0.35, 0.7));

    public static final Parameter CHOICE_PRECISION = amount(
                    "choicePrecision",
                    "λ",
                    1,
                    "per util",
                    "precision of the logit choice (McFadden 1974; McKelvey and Palfrey 1995)")
            .positive()
            .constant();

    public static final Parameter RESPONSIVENESS_FLOOR = share(
                    "responsivenessFloor",
                    "",
                    0.2,
                    "share",
                    "weight of legitimacy in a fully closed regime; the rest grows with responsiveness")
            .constant();

    public static final Parameter LEGITIMACY_SLOPE = amount(
                    "legitimacySlope",
                    "",
                    2,
                    "1",
                    "steepness of the legitimacy term, which is 1 at legitimacy 0 and −1 at 1 when this is 2")
            .constant();

    static final ParameterGroup GROUP = ParameterGroup.of(
            "Participation",
            SECURITY_WEIGHT,
            AUTONOMY_WEIGHT,
            DEPENDENCE_WEIGHT,
            LEGITIMACY_WEIGHT,
            MOVE_FRICTION,
            FULL_COMMITMENT,
            INSTITUTIONAL_LOCK_IN,
            ACCESSION_COST,
            ROUTINE_REVIEW,
            NEWS_REVIEW,
            CHOICE_PRECISION,
            RESPONSIVENESS_FLOOR,
            LEGITIMACY_SLOPE);

    private ParticipationParameters() {}
}
