package org.entente.parameter;

import static org.entente.parameter.Declaration.amount;
import static org.entente.parameter.Declaration.share;

/** From baselines, memory and unrest to perceived threat, and the memory of crises. */
public final class ThreatParameters {
    public static final Parameter THREAT_MEMORY_EFFECT = share(
                    "threatMemoryEffect", "", 0.5, "share", "threat perceived per unit of memory")
            .constant();

    public static final Parameter DOMESTIC_BASE_WEIGHT = share(
                    "domesticBaseWeight", "", 0.3, "share", "weight of the baseline in domestic threat (David 1991)")
            .constant();

    public static final Parameter DOMESTIC_UNREST_WEIGHT = share(
                    "domesticUnrestWeight", "", 0.7, "share", "weight of unrest in domestic threat")
            .constant();

    public static final Parameter TRANSNATIONAL_OFFSET = amount(
                    "transnationalOffset", "", 0.8, "factor", "transnational threat at level 0 over its baseline")
            .constant();

    public static final Parameter TRANSNATIONAL_SLOPE = amount(
                    "transnationalSlope", "", 0.2, "factor per level", "growth of transnational threat with its level")
            .constant();

    public static final Parameter TRANSNATIONAL_CAP = amount(
                    "transnationalCap", "", 1.6, "factor", "greatest transnational threat over its baseline")
            .constant();

    public static final Parameter THREAT_MEMORY_DECAY = share(
                    "threatMemoryDecay", "", 0.97, "share kept per month", "memory of crises")
            .constant();

    public static final Parameter THREAT_MEMORY_GAIN = share(
                    "threatMemoryGain", "", 0.4, "share", "memory added per unit of damage")
            .constant();

    public static final Parameter DAMAGE_RELIEF = share(
                    "damageRelief", "", 0.8, "share", "part of the damage that an adequate response averts")
            .constant();

    public static final Parameter CLASH_MEMORY_DECAY = share(
                    "clashMemoryDecay", "", 0.97, "share kept per month", "memory of clashes between members")
            .constant();

    public static final Parameter CLASH_MEMORY_GAIN = share(
                    "clashMemoryGain", "", 0.4, "share", "memory added by a clash per unit of severity")
            .constant();

    public static final Parameter HOSTILITY_GAIN = share(
                    "hostilityGain", "", 0.6, "share", "hostility per unit of clash memory")
            .constant();

    static final ParameterGroup GROUP = ParameterGroup.of(
            "Perceived threat",
            THREAT_MEMORY_EFFECT,
            DOMESTIC_BASE_WEIGHT,
            DOMESTIC_UNREST_WEIGHT,
            TRANSNATIONAL_OFFSET,
            TRANSNATIONAL_SLOPE,
            TRANSNATIONAL_CAP,
            THREAT_MEMORY_DECAY,
            THREAT_MEMORY_GAIN,
            DAMAGE_RELIEF,
            CLASH_MEMORY_DECAY,
            CLASH_MEMORY_GAIN,
            HOSTILITY_GAIN);

    private ThreatParameters() {}
}
