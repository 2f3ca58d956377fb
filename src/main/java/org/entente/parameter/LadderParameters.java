package org.entente.parameter;

import static org.entente.parameter.Declaration.share;

/** Engagement, outside access and defection by participation status. FULL has engagement 1 and defection 0, OUT engagement 0, outside access 1 and defection 1 by definition. */
public final class LadderParameters {
    public static final Parameter ENGAGEMENT_PASSIVE = share(
                    "engagementPassive", "e_PASSIVE", 0.7, "share", "engagement of a passive member")
            .constant();

    public static final Parameter ENGAGEMENT_FROZEN = share(
                    "engagementFrozen", "e_FROZEN", 0.25, "share", "engagement of a frozen member")
            .constant();

    public static final Parameter OUTSIDE_ACCESS_FULL = share(
                    "outsideAccessFull", "x_FULL", 0.5, "share", "access of a full member to outside security")
            .constant();

    public static final Parameter OUTSIDE_ACCESS_PASSIVE = share(
                    "outsideAccessPassive",
                    "x_PASSIVE",
                    0.65,
                    "share",
                    "access of a passive member to outside security")
            .constant();

    public static final Parameter OUTSIDE_ACCESS_FROZEN = share(
                    "outsideAccessFrozen", "x_FROZEN", 0.9, "share", "access of a frozen member to outside security")
            .constant();

    public static final Parameter DEFECTION_DEGREE_PASSIVE = share(
                    "defectionDegreePassive", "d_PASSIVE", 0.25, "share", "degree of defection of a passive member")
            .constant();

    public static final Parameter DEFECTION_DEGREE_FROZEN = share(
                    "defectionDegreeFrozen", "d_FROZEN", 0.6, "share", "degree of defection of a frozen member")
            .constant();

    public static final Parameter COVERAGE_FOR_SECURITY_INTERSTATE = share(
                    "coverageForSecurityInterstate",
                    "cov′_X",
                    1,
                    "share",
                    "part of outside supply that counts against interstate threat")
            .constant();

    public static final Parameter COVERAGE_FOR_SECURITY_TRANSNATIONAL = share(
                    "coverageForSecurityTransnational",
                    "cov′_N",
                    0.8,
                    "share",
                    "part of outside supply that counts against transnational threat")
            .constant();

    public static final Parameter COVERAGE_FOR_SECURITY_DOMESTIC = share(
                    "coverageForSecurityDomestic",
                    "cov′_D",
                    0.6,
                    "share",
                    "part of outside supply that counts against domestic threat")
            .constant();

    static final ParameterGroup GROUP = ParameterGroup.of(
            "Status ladder",
            ENGAGEMENT_PASSIVE,
            ENGAGEMENT_FROZEN,
            OUTSIDE_ACCESS_FULL,
            OUTSIDE_ACCESS_PASSIVE,
            OUTSIDE_ACCESS_FROZEN,
            DEFECTION_DEGREE_PASSIVE,
            DEFECTION_DEGREE_FROZEN,
            COVERAGE_FOR_SECURITY_INTERSTATE,
            COVERAGE_FOR_SECURITY_TRANSNATIONAL,
            COVERAGE_FOR_SECURITY_DOMESTIC);

    private LadderParameters() {}
}
