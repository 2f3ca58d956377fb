package org.entente.parameter;

import static org.entente.parameter.Declaration.amount;
import static org.entente.parameter.Declaration.share;

/** Size, duration, burden and aftermath of deployments. */
public final class MissionParameters {
    public static final Parameter POOL_UNIT = amount(
                    "poolUnit", "", 20000, "persons", "personnel of one unit of the force pool")
            .positive()
            .source(Quality.A, "CSTO, published strength of the rapid reaction force")
            .lever();

    public static final Parameter PATRON_BURDEN_SHARE = share(
                    "patronBurdenShare",
                    "",
                    0.78,
                    "share",
                    "the patron's part of a mission of the organisation (Olson and Zeckhauser 1966)")
            .source(Quality.B, "mission in Kazakhstan, January 2022")
            .lever();

    public static final Parameter DOMESTIC_MISSION_MONTHS = amount(
                    "domesticMissionMonths", "", 1, "months", "least duration of a mission in a domestic crisis")
            .within(1, 10)
            .constant();

    public static final Parameter DOMESTIC_MISSION_EXTENSION = amount(
                    "domesticMissionExtension",
                    "",
                    1,
                    "months",
                    "mean of the Poisson extension of a mission in a domestic crisis")
            .constant();

    public static final Parameter EXTERNAL_MISSION_MONTHS = amount(
                    "externalMissionMonths",
                    "",
                    6,
                    "months",
                    "least duration of a mission in an interstate or transnational crisis")
            .within(1, 60)
            .constant();

    public static final Parameter EXTERNAL_MISSION_EXTENSION = amount(
                    "externalMissionExtension", "", 3, "months", "mean of the Poisson extension of such a mission")
            .constant();

    public static final Parameter MISSION_MAXIMUM = amount(
                    "missionMaximum", "", 24, "months", "greatest duration of a mission")
            .constant();

    public static final Parameter SHORT_MISSION_MONTHS = amount(
                    "shortMissionMonths", "", 1, "months", "greatest duration of a short, clean mission")
            .constant();

    public static final Parameter SHORT_MISSION_LEGITIMACY = share(
                    "shortMissionLegitimacy", "", 0.05, "share", "legitimacy gained by a short, clean mission")
            .constant();

    public static final Parameter LONG_STAY_MONTHS = amount(
                    "longStayMonths", "", 6, "months", "duration beyond which a mission offends autonomy")
            .constant();

    public static final Parameter LONG_STAY_AUTONOMY = share(
                    "longStayAutonomy", "", 0.02, "share per month", "taste for autonomy added by each month beyond")
            .constant();

    public static final Parameter PEACEKEEPING_LEGITIMACY = share(
                    "peacekeepingLegitimacy",
                    "",
                    0.002,
                    "share per month",
                    "legitimacy gained by peacekeeping for the United Nations")
            .constant();

    static final ParameterGroup GROUP = ParameterGroup.of(
            "Missions",
            POOL_UNIT,
            PATRON_BURDEN_SHARE,
            DOMESTIC_MISSION_MONTHS,
            DOMESTIC_MISSION_EXTENSION,
            EXTERNAL_MISSION_MONTHS,
            EXTERNAL_MISSION_EXTENSION,
            MISSION_MAXIMUM,
            SHORT_MISSION_MONTHS,
            SHORT_MISSION_LEGITIMACY,
            LONG_STAY_MONTHS,
            LONG_STAY_AUTONOMY,
            PEACEKEEPING_LEGITIMACY);

    private MissionParameters() {}
}
