package org.entente.parameter;

import static org.entente.parameter.Declaration.amount;
import static org.entente.parameter.Declaration.share;

/** What the patron offers and threatens. */
public final class PatronPolicyParameters {
    public static final Parameter INDUCEMENT = share(
                    "inducement",
                    "ι",
                    0.2,
                    "share",
                    "offer for full or passive participation, as a part of the dependence weight")
            .lever();

    public static final Parameter QUID_PRO_QUO_LEVEL = amount(
                    "quidProQuoLevel", "", 3, "response level", "least help to a candidate that opens the quid pro quo")
            .within(0, 4)
            .fixed()
            .lever();

    public static final Parameter QUID_PRO_QUO_MONTHS = amount(
                    "quidProQuoMonths", "", 18, "months", "time for which the quid pro quo is open")
            .lever();

    public static final Parameter QUID_PRO_QUO_ACCESSION = share(
                    "quidProQuoAccession", "", 0.3, "factor", "accession cost under the quid pro quo over the usual")
            .lever();

    public static final Parameter QUID_PRO_QUO_FRICTION = share(
                    "quidProQuoFriction",
                    "",
                    0.3,
                    "factor",
                    "cost of a change of status under the quid pro quo over the usual")
            .lever();

    public static final Parameter QUID_PRO_QUO_REVIEW = share(
                    "quidProQuoReview",
                    "",
                    0.25,
                    "probability per month",
                    "least probability of a review under the quid pro quo")
            .lever();

    public static final Parameter COERCION_THREAT = share(
                    "coercionThreat",
                    "φ_coerc",
                    0.1,
                    "share",
                    "threat added by coercion of a member that freezes or leaves")
            .lever();

    public static final Parameter COERCION_TRADE = share(
                    "coercionTrade", "", 0.1, "share", "income shock of coercion per unit of trade exposure")
            .lever();

    public static final Parameter COERCION_MONTHS =
            amount("coercionMonths", "", 6, "months", "duration of coercion").lever();

    public static final Parameter IMPARTIALITY = share(
                    "impartiality", "", 0.5, "probability", "mediation between members that favours neither")
            .lever();

    public static final Parameter COUNTERWEIGHT_REASSURANCE = share(
                    "counterweightReassurance",
                    "",
                    0.5,
                    "share",
                    "part by which full backing of the counterweight lowers the threat from the patron")
            .constant();

    static final ParameterGroup GROUP = ParameterGroup.of(
            "Patron policy",
            INDUCEMENT,
            QUID_PRO_QUO_LEVEL,
            QUID_PRO_QUO_MONTHS,
            QUID_PRO_QUO_ACCESSION,
            QUID_PRO_QUO_FRICTION,
            QUID_PRO_QUO_REVIEW,
            COERCION_THREAT,
            COERCION_TRADE,
            COERCION_MONTHS,
            IMPARTIALITY,
            COUNTERWEIGHT_REASSURANCE);

    private PatronPolicyParameters() {}
}
