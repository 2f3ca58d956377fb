package org.entente.parameter;

import static org.entente.parameter.Declaration.share;

import org.entente.parameter.Prior.LogNormal;

/** Weights of the portfolio of dependence on the patron (Lake 2009) and the adjustment of arms imports. */
public final class DependenceParameters {
    public static final Parameter DEPENDENCE_ARMS_WEIGHT = share(
                    "dependenceArmsWeight", "", 0.35, "share", "weight of arms imports")
            .constant();

    public static final Parameter DEPENDENCE_TRADE_WEIGHT =
            share("dependenceTradeWeight", "", 0.3, "share", "weight of trade").constant();

    public static final Parameter DEPENDENCE_REMITTANCE_WEIGHT = share(
                    "dependenceRemittanceWeight", "", 0.2, "share", "weight of remittances")
            .constant();

    public static final Parameter DEPENDENCE_BASE_WEIGHT = share(
                    "dependenceBaseWeight", "", 0.15, "share", "weight of bases and energy")
            .constant();

    public static final Parameter TRADE_SATURATION = share(
                    "tradeSaturation", "", 0.5, "share", "trade share at which dependence by trade is full")
            .positive()
            .constant();

    public static final Parameter REMITTANCE_SATURATION = share(
                    "remittanceSaturation",
                    "",
                    0.35,
                    "share of product",
                    "remittances from the patron at which dependence by them is full")
            .positive()
            .constant();

    public static final Parameter ARMS_SPEED = share(
                    "armsSpeed", "μ_A", 0.02, "share per month", "speed at which the arms share nears its target")
            .uncertainty(new LogNormal(0.02, 0.5));

    public static final Parameter ARMS_FLOOR = share(
                    "armsFloor", "", 0.05, "share", "arms supply of a patron believed wholly unreliable")
            .constant();

    public static final Parameter ARMS_DIVERSION = share(
                    "armsDiversion", "", 0.8, "share", "arms deliveries lost by full commitment to the other war")
            .constant();

    static final ParameterGroup GROUP = ParameterGroup.of(
            "Dependence",
            DEPENDENCE_ARMS_WEIGHT,
            DEPENDENCE_TRADE_WEIGHT,
            DEPENDENCE_REMITTANCE_WEIGHT,
            DEPENDENCE_BASE_WEIGHT,
            TRADE_SATURATION,
            REMITTANCE_SATURATION,
            ARMS_SPEED,
            ARMS_FLOOR,
            ARMS_DIVERSION);

    private DependenceParameters() {}
}
