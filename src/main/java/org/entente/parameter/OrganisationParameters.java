package org.entente.parameter;

import static org.entente.parameter.Declaration.amount;
import static org.entente.parameter.Declaration.coefficient;
import static org.entente.parameter.Declaration.share;

import org.entente.parameter.Prior.LogNormal;

/** Voice, exercises, votes, dues and notices. */
public final class OrganisationParameters {
    public static final Parameter VOICE_RATE = amount(
                    "voiceRate",
                    "h_V",
                    0.02,
                    "per month",
                    "voice at equal utility of the status and the next lower one (Hirschman 1970)")
            .source(Quality.C, "Entente design, recorded voice events")
            .uncertainty(new LogNormal(0.02, 0.6));

    public static final Parameter VOICE_SLOPE = amount(
                    "voiceSlope",
                    "b_V",
                    1,
                    "per unit of utility",
                    "growth of the logarithm of voice with the utility that the next lower status adds")
            .uncertainty(new LogNormal(1, 0.5));

    public static final Parameter VOICE_GRIEVANCE = amount(
                    "voiceGrievance", "g_V", 6, "factor", "growth of voice per unit of grievance")
            .uncertainty(new LogNormal(6, 0.6));

    public static final Parameter VOICE_CAP = share(
                    "voiceCap", "", 0.5, "probability per month", "greatest probability of voice")
            .constant();

    public static final Parameter VOICE_ABSENCE_SHARE = share(
                    "voiceAbsenceShare", "", 0.3, "share", "voice as absence from a meeting; criticism has the rest")
            .constant();

    public static final Parameter VOICE_CANCELLATION_SHARE = share(
                    "voiceCancellationShare", "", 0.2, "share", "voice as cancellation or refusal to host")
            .constant();

    public static final Parameter ATTENDANCE_GRIEVANCE = share(
                    "attendanceGrievance", "", 0.5, "share", "part by which full grievance lowers attendance")
            .constant();

    public static final Parameter ATTENDANCE_WEIGHT = share(
                    "attendanceWeight", "", 0.2, "share", "weight of the last exercise in the mean attendance")
            .constant();

    public static final Parameter VOTE_DEPENDENCE = coefficient(
                    "voteDependence", "", 2, "1", "effect of dependence on the score of a vote")
            .constant();

    public static final Parameter VOTE_AUTONOMY = coefficient(
                    "voteAutonomy",
                    "",
                    -2,
                    "1",
                    "effect of the taste for autonomy and of the patron's threat on the score")
            .constant();

    public static final Parameter VOTE_ENGAGEMENT = coefficient(
                    "voteEngagement", "", 1, "1", "effect of engagement on the score")
            .constant();

    public static final Parameter VOTE_UNION_STATE = coefficient(
                    "voteUnionState", "", 2, "1", "effect of a union state on the score")
            .constant();

    public static final Parameter VOTE_SLOPE = amount("voteSlope", "", 4, "per unit of score", "steepness of the vote")
            .constant();

    public static final Parameter VOTE_WITH_CUT = coefficient(
                    "voteWithCut", "", 2.5, "score", "score at which a vote with the patron is even")
            .source(Quality.C, "Entente design, votes of 2022 in the General Assembly")
            .constant();

    public static final Parameter VOTE_AGAINST_CUT = coefficient(
                    "voteAgainstCut", "", -1.5, "score", "score at which a vote against the patron is even")
            .source(Quality.C, "Entente design, votes of 2022 in the General Assembly")
            .constant();

    public static final Parameter ABSTENTION_SCORE = share(
                    "abstentionScore", "", 0.5, "share", "alignment of an abstention")
            .constant();

    public static final Parameter DUES_GRACE_MONTHS = amount(
                    "duesGraceMonths", "", 3, "months", "time frozen after which dues remain unpaid")
            .lever();

    public static final Parameter ARREARS_MONTHS = amount(
                    "arrearsMonths", "", 24, "months", "arrears after which the council votes")
            .source(Quality.A, "CSTO rule on arrears, PanARMENIAN.Net")
            .lever();

    public static final Parameter NOTICE_MONTHS = amount(
                    "noticeMonths", "", 6, "months", "notice before a withdrawal takes effect")
            .source(Quality.A, "CSTO Charter, Article 19")
            .lever();

    public static final Parameter ACCESSION_MONTHS = amount(
                    "accessionMonths", "", 6, "months", "time between application and accession")
            .lever();

    static final ParameterGroup GROUP = ParameterGroup.of(
            "Organisation",
            VOICE_RATE,
            VOICE_SLOPE,
            VOICE_GRIEVANCE,
            VOICE_CAP,
            VOICE_ABSENCE_SHARE,
            VOICE_CANCELLATION_SHARE,
            ATTENDANCE_GRIEVANCE,
            ATTENDANCE_WEIGHT,
            VOTE_DEPENDENCE,
            VOTE_AUTONOMY,
            VOTE_ENGAGEMENT,
            VOTE_UNION_STATE,
            VOTE_SLOPE,
            VOTE_WITH_CUT,
            VOTE_AGAINST_CUT,
            ABSTENTION_SCORE,
            DUES_GRACE_MONTHS,
            ARREARS_MONTHS,
            NOTICE_MONTHS,
            ACCESSION_MONTHS);

    private OrganisationParameters() {}
}
