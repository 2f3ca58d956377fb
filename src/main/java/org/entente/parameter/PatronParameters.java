package org.entente.parameter;

import static org.entente.parameter.Declaration.amount;
import static org.entente.parameter.Declaration.share;

import org.entente.parameter.Prior.LogitNormal;

/** Capability, economy and leverage of the patron. */
public final class PatronParameters {
    public static final Parameter SANCTIONS_LEVERAGE_LOSS = share(
                    "sanctionsLeverageLoss",
                    "ζ",
                    0.4,
                    "share",
                    "leverage lost per unit of sanctions (Keohane and Nye 1977; Hirschman 1945)")
            .uncertainty(new LogitNormal(0.4, 0.8));

    public static final Parameter WAR_WEIGHT = share(
                    "warWeight", "ω", 0.85, "share", "capability bound by full commitment to the other war")
            .constant();

    public static final Parameter CAPABILITY_FLOOR = share(
                    "capabilityFloor", "", 0.02, "pool share", "least capability available")
            .constant();

    public static final Parameter CAPABILITY_CEILING = amount(
                    "capabilityCeiling", "", 1.2, "pool share", "greatest capability available")
            .constant();

    public static final Parameter CAPABILITY_RECOVERY = share(
                    "capabilityRecovery",
                    "",
                    0.4,
                    "share kept per month",
                    "capability in use that remains bound after a mission")
            .constant();

    public static final Parameter NEED_INTERSTATE = share(
                    "needInterstate",
                    "need_X",
                    0.6,
                    "pool share",
                    "capability needed by a full mission in an interstate crisis")
            .positive()
            .constant();

    public static final Parameter NEED_TRANSNATIONAL = share(
                    "needTransnational",
                    "need_N",
                    0.3,
                    "pool share",
                    "capability needed by a full mission in a transnational crisis")
            .positive()
            .constant();

    public static final Parameter NEED_DOMESTIC = share(
                    "needDomestic",
                    "need_D",
                    0.15,
                    "pool share",
                    "capability needed by a full mission in a domestic crisis")
            .positive()
            .source(Quality.C, "Entente design, mission in Kazakhstan, January 2022")
            .constant();

    public static final Parameter SANCTIONS_HIT = share(
                    "sanctionsHit", "κ_S", 0.3, "share", "fall of the economy under full sanctions without adaptation")
            .constant();

    public static final Parameter ADAPTATION_MAXIMUM = share(
                    "adaptationMaximum", "a_max", 0.7, "share", "greatest adaptation to sanctions")
            .constant();

    public static final Parameter ADAPTATION_SPEED = share(
                    "adaptationSpeed", "", 1 / 18.0, "share per month", "speed of adaptation to sanctions")
            .constant();

    public static final Parameter ADAPTATION_THRESHOLD = share(
                    "adaptationThreshold", "", 0.3, "share", "sanctions above which the economy adapts")
            .constant();

    public static final Parameter ECONOMY_SPEED = share(
                    "economySpeed", "", 0.15, "share per month", "speed at which the economy nears its level")
            .constant();

    public static final Parameter ECONOMY_NOISE = share(
                    "economyNoise", "", 0.01, "share", "standard deviation of the monthly shock to the economy")
            .constant();

    public static final Parameter ECONOMY_FLOOR =
            share("economyFloor", "", 0.3, "index", "least economy index").constant();

    public static final Parameter ECONOMY_CEILING =
            amount("economyCeiling", "", 1.3, "index", "greatest economy index").constant();

    static final ParameterGroup GROUP = ParameterGroup.of(
            "Patron",
            SANCTIONS_LEVERAGE_LOSS,
            WAR_WEIGHT,
            CAPABILITY_FLOOR,
            CAPABILITY_CEILING,
            CAPABILITY_RECOVERY,
            NEED_INTERSTATE,
            NEED_TRANSNATIONAL,
            NEED_DOMESTIC,
            SANCTIONS_HIT,
            ADAPTATION_MAXIMUM,
            ADAPTATION_SPEED,
            ADAPTATION_THRESHOLD,
            ECONOMY_SPEED,
            ECONOMY_NOISE,
            ECONOMY_FLOOR,
            ECONOMY_CEILING);

    private PatronParameters() {}
}
