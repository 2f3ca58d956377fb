package org.entente.parameter;

import static org.entente.parameter.Declaration.amount;
import static org.entente.parameter.Declaration.share;

/** Outside powers that fill the vacuum, reassure, suspect and back rivals. */
public final class AlternativesParameters {
    public static final Parameter FILL_RATE = share(
                    "fillRate", "η", 0.01, "share per month", "speed at which outside powers fill a vacuum")
            .constant();

    public static final Parameter FILL_DECAY = share(
                    "fillDecay", "", 0.01, "share per month", "decay of what filled the vacuum")
            .constant();

    public static final Parameter SUSPICION_THRESHOLD = share(
                    "suspicionThreshold", "", 0.6, "share", "counterweight's supply above which affinity to it suffers")
            .constant();

    public static final Parameter SUSPICION_AFFINITY_LOSS = share(
                    "suspicionAffinityLoss", "", 0.1, "share", "affinity to the counterweight lost by suspicion")
            .constant();

    public static final Parameter RIVAL_BACKING = amount(
                    "rivalBacking",
                    "",
                    0.5,
                    "factor",
                    "pressure of a rival added per unit of its backer's supply above the usual")
            .constant();

    public static final Parameter BROKERAGE = share(
                    "brokerage", "", 0.5, "share", "part by which full brokerage lowers a rival's pressure")
            .constant();

    static final ParameterGroup GROUP = ParameterGroup.of(
            "Outside alternatives",
            FILL_RATE,
            FILL_DECAY,
            SUSPICION_THRESHOLD,
            SUSPICION_AFFINITY_LOSS,
            RIVAL_BACKING,
            BROKERAGE);

    private AlternativesParameters() {}
}
