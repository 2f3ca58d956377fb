package org.entente.parameter;

import static org.entente.parameter.Declaration.amount;
import static org.entente.parameter.Declaration.share;

/** How legitimacy shows in polls, and how far uncertain world values are displaced. */
public final class ObservationParameters {
    public static final Parameter POLL_REFERENCE_SHARE = share(
                    "pollReferenceShare",
                    "",
                    0.64,
                    "share of respondents",
                    "positive answers at the reference legitimacy")
            .source(Quality.B, "polls in Armenia (IRI): 93 % and 64 % against legitimacy .60 and .35")
            .constant();

    public static final Parameter POLL_REFERENCE_LEGITIMACY = share(
                    "pollReferenceLegitimacy", "", 0.35, "share", "reference legitimacy of the polls")
            .constant();

    public static final Parameter POLL_SCALE = amount(
                    "pollScale", "", 0.86, "share", "legitimacy per share of positive answers")
            .positive()
            .constant();

    public static final Parameter POLL_DEVIATION = share(
                    "pollDeviation", "", 0.06, "share of respondents", "standard deviation of a poll")
            .constant();

    public static final Parameter WORLD_JITTER = share(
                    "worldJitter", "", 0.1, "share", "greatest displacement of a judged world value")
            .constant();

    static final ParameterGroup GROUP = ParameterGroup.of(
            "Observation and sensitivity",
            POLL_REFERENCE_SHARE,
            POLL_REFERENCE_LEGITIMACY,
            POLL_SCALE,
            POLL_DEVIATION,
            WORLD_JITTER);

    private ObservationParameters() {}
}
