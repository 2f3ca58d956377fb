package org.entente.parameter;

import static org.entente.parameter.Declaration.amount;
import static org.entente.parameter.Declaration.share;

import org.entente.parameter.Prior.LogNormal;

/** Remittances, trade and unrest. */
public final class EconomyParameters {
    public static final Parameter UNREST_INFLOW = amount(
                    "unrestInflow",
                    "ξ",
                    0.5,
                    "per month",
                    "unrest per share of the product lost (Miguel, Satyanath and Sergenti 2004)")
            .source(Quality.C, "Entente design, slumps of remittances 2009 and 2015 without exit")
            .uncertainty(new LogNormal(0.5, 0.6));

    public static final Parameter REMITTANCE_ELASTICITY = amount(
                    "remittanceElasticity", "ε_R", 1.5, "1", "elasticity of remittances to the patron's economy")
            .constant();

    public static final Parameter REMITTANCE_REFERENCE_SPEED = share(
                    "remittanceReferenceSpeed",
                    "",
                    1 / 24.0,
                    "share per month",
                    "speed at which households get used to a level of remittances")
            .constant();

    public static final Parameter TRADE_PASS_THROUGH = share(
                    "tradePassThrough",
                    "",
                    0.3,
                    "share",
                    "loss of income per unit of trade exposure and of the patron's slump")
            .constant();

    public static final Parameter TRADE_THRESHOLD = amount(
                    "tradeThreshold", "", 0.95, "index", "economy index of the patron below which trade suffers")
            .constant();

    public static final Parameter UNREST_DECAY = share(
                    "unrestDecay", "δ_U", 1 / 9.0, "share per month", "decay of unrest")
            .constant();

    public static final Parameter UNREST_FLOOR = share(
                    "unrestFloor", "", 0.004, "share per month", "inflow of unrest without any shock")
            .constant();

    public static final Parameter UNREST_START = share(
                    "unrestStart", "U_0", 0.035, "share", "unrest at the start, the rest point without shocks")
            .constant();

    public static final Parameter FIGHTING_UNREST = share(
                    "fightingUnrest",
                    "",
                    0.1,
                    "share",
                    "unrest added by interstate fighting and clashes per unit of damage")
            .constant();

    static final ParameterGroup GROUP = ParameterGroup.of(
            "Members' economies and unrest",
            UNREST_INFLOW,
            REMITTANCE_ELASTICITY,
            REMITTANCE_REFERENCE_SPEED,
            TRADE_PASS_THROUGH,
            TRADE_THRESHOLD,
            UNREST_DECAY,
            UNREST_FLOOR,
            UNREST_START,
            FIGHTING_UNREST);

    private EconomyParameters() {}
}
