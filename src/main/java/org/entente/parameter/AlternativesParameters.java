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

    public static final Parameter FILL_SHARE_CHINA = share(
                    "fillShareChina", "fill_CHN", 1, "share", "part of the vacuum that China fills")
            .constant();

    public static final Parameter FILL_SHARE_TURKEY = share(
                    "fillShareTurkey", "fill_TUR", 0.8, "share", "part of the vacuum that Turkey fills")
            .constant();

    public static final Parameter FILL_SHARE_IRAN = share(
                    "fillShareIran", "fill_IRN", 0.5, "share", "part of the vacuum that Iran fills")
            .constant();

    public static final Parameter FILL_SHARE_EUROPEAN_UNION = share(
                    "fillShareEuropeanUnion",
                    "fill_EU",
                    0.3,
                    "share",
                    "part of the vacuum that the European Union fills")
            .constant();

    public static final Parameter FILL_SHARE_UNITED_STATES = share(
                    "fillShareUnitedStates", "fill_USA", 0.2, "share", "part of the vacuum that the United States fill")
            .constant();

    public static final Parameter SUSPICION_THRESHOLD = share(
                    "suspicionThreshold", "", 0.6, "share", "Chinese supply above which affinity suffers")
            .constant();

    public static final Parameter SUSPICION_AFFINITY_LOSS = share(
                    "suspicionAffinityLoss", "", 0.1, "share", "affinity to China lost by suspicion")
            .constant();

    public static final Parameter RIVAL_BACKING = amount(
                    "rivalBacking",
                    "",
                    0.5,
                    "factor",
                    "pressure on Armenia added per unit of Turkish supply above the reference")
            .constant();

    public static final Parameter RIVAL_BACKING_REFERENCE = share(
                    "rivalBackingReference",
                    "",
                    0.2,
                    "share",
                    "Turkish supply at which Azerbaijan's pressure is as given")
            .constant();

    public static final Parameter BROKERAGE = share(
                    "brokerage", "", 0.5, "share", "part by which full brokerage lowers the pressure on Armenia")
            .constant();

    public static final Parameter REGION_SUPPLY = share(
                    "regionSupply",
                    "",
                    0.4,
                    "share",
                    "supply of a Central Asian grouping without clashes and at full convergence")
            .constant();

    public static final Parameter REGION_COVERAGE_INTERSTATE = share(
                    "regionCoverageInterstate", "", 0.1, "share", "its coverage of interstate threat")
            .constant();

    public static final Parameter REGION_COVERAGE_TRANSNATIONAL = share(
                    "regionCoverageTransnational", "", 0.5, "share", "its coverage of transnational threat")
            .constant();

    public static final Parameter REGION_COVERAGE_DOMESTIC = share(
                    "regionCoverageDomestic", "", 0.3, "share", "its coverage of domestic threat")
            .constant();

    public static final Parameter REGION_AFFINITY = share(
                    "regionAffinity", "", 0.5, "share", "affinity of KAZ, KGZ, TJK and UZB to it")
            .constant();

    static final ParameterGroup GROUP = ParameterGroup.of(
            "Outside alternatives",
            FILL_RATE,
            FILL_DECAY,
            FILL_SHARE_CHINA,
            FILL_SHARE_TURKEY,
            FILL_SHARE_IRAN,
            FILL_SHARE_EUROPEAN_UNION,
            FILL_SHARE_UNITED_STATES,
            SUSPICION_THRESHOLD,
            SUSPICION_AFFINITY_LOSS,
            RIVAL_BACKING,
            RIVAL_BACKING_REFERENCE,
            BROKERAGE,
            REGION_SUPPLY,
            REGION_COVERAGE_INTERSTATE,
            REGION_COVERAGE_TRANSNATIONAL,
            REGION_COVERAGE_DOMESTIC,
            REGION_AFFINITY);

    private AlternativesParameters() {}
}
