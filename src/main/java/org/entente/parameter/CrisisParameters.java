package org.entente.parameter;

import static org.entente.parameter.Declaration.amount;
import static org.entente.parameter.Declaration.share;

import org.entente.parameter.Prior.LogNormal;

/** Hazards and severity of crises and the fall of leaders. */
public final class CrisisParameters {
    private static final String EVENTS = "Entente design, event counts 1994–2024";

    public static final Parameter ATTACK_RATE = amount(
                    "attackRate", "h_X", 0.09, "per month", "interstate attack at pressure 1 without deterrence")
            .source(Quality.B, "Entente design, clashes between Armenia and Azerbaijan 1994–2024")
            .uncertainty(new LogNormal(0.09, 0.5));

    public static final Parameter DETERRENCE = amount(
                    "deterrence", "γ_D", 3, "1", "strength of extended deterrence (Huth 1988; Fearon 1994)")
            .uncertainty(new LogNormal(3, 0.4));

    public static final Parameter TRANSNATIONAL_RATE = amount(
                    "transnationalRate", "h_N", 0.006, "per month", "transnational crisis at level 1 and exposure 1")
            .source(Quality.B, "prior: incursions 1999, 2000, 2010, 2021; default: event counts 1994–2024")
            .uncertainty(new LogNormal(0.004, 0.5));

    public static final Parameter DOMESTIC_RATE = amount(
                    "domesticRate", "h_D", 0.0044, "per month", "domestic crisis at unrest 0 and fragility 1")
            .source(Quality.B, "prior: uprisings 2003–2022; default: event counts 1994–2024")
            .uncertainty(new LogNormal(0.0022, 0.4));

    public static final Parameter UNREST_EFFECT = amount(
                    "unrestEffect", "γ_U", 3, "1", "effect of unrest on the domestic crisis rate")
            .source(Quality.B, EVENTS)
            .uncertainty(new LogNormal(3, 0.4));

    public static final Parameter CLASH_RATE = amount(
                    "clashRate", "h_A", 0.05, "per month", "clash between two members at pressure 1")
            .source(Quality.B, "Entente design, counts of border clashes 2014–2024")
            .uncertainty(new LogNormal(0.05, 0.4));

    public static final Parameter SEVERITY_MINIMUM = share(
                    "severityMinimum", "", 0.25, "share", "least severity of a crisis")
            .constant();

    public static final Parameter SEVERITY_RANGE = share(
                    "severityRange", "", 0.65, "share", "range of severity above the least, times a Beta(2, 3) draw")
            .constant();

    public static final Parameter SEVERITY_UNREST = share(
                    "severityUnrest", "", 0.2, "share", "severity added to a domestic crisis per unit of unrest")
            .constant();

    public static final Parameter REGIME_CHANGE_PROBABILITY = share(
                    "regimeChangeProbability",
                    "p_RC",
                    0.5,
                    "probability",
                    "fall of the leadership in an unanswered domestic crisis of severity 1 (David 1991)")
            .constant();

    public static final Parameter AUTONOMY_SHIFT_MEAN = amount(
                    "autonomyShiftMean",
                    "",
                    0.05,
                    "share",
                    "mean change of the taste for autonomy under a new leadership")
            .within(-1, 1)
            .constant();

    public static final Parameter AUTONOMY_SHIFT_DEVIATION = share(
                    "autonomyShiftDeviation", "", 0.2, "share", "standard deviation of that change")
            .constant();

    static final ParameterGroup GROUP = ParameterGroup.of(
            "Crises",
            ATTACK_RATE,
            DETERRENCE,
            TRANSNATIONAL_RATE,
            DOMESTIC_RATE,
            UNREST_EFFECT,
            CLASH_RATE,
            SEVERITY_MINIMUM,
            SEVERITY_RANGE,
            SEVERITY_UNREST,
            REGIME_CHANGE_PROBABILITY,
            AUTONOMY_SHIFT_MEAN,
            AUTONOMY_SHIFT_DEVIATION);

    private CrisisParameters() {}
}
