package org.entente.scenario;

/** The monthly measures of a history that a scenario may name, for the alliance as a whole or for one state. */
public enum MeasureName {
    /** Capability that the patron can still project. */
    AVAILABLE_CAPABILITY("availableCapability", false),
    /** The patron's economy. */
    ECONOMY("economy", false),
    /** The patron's coercive leverage. */
    LEVERAGE("leverage", false),
    /** Members by law, the patron included. */
    FORMAL_MEMBERSHIP("formalMembership", false),
    /** Members weighted by how far they take part. */
    PARTICIPATING_MEMBERSHIP("participatingMembership", false),
    /** Effective number of clients. */
    EFFECTIVE_SIZE("effectiveSize", false),
    /** Cohesion index. */
    COHESION("cohesion", false),
    /** Participation as a part of cohesion. */
    COHESION_PARTICIPATION("cohesionParticipation", false),
    /** Confidence in the patron as a part of cohesion. */
    COHESION_CONFIDENCE("cohesionConfidence", false),
    /** Convergence of threats as a part of cohesion. */
    COHESION_CONVERGENCE("cohesionConvergence", false),
    /** Alignment with the patron as a part of cohesion. */
    COHESION_ALIGNMENT("cohesionAlignment", false),
    /** Formal membership beyond participation. */
    ZOMBIE_GAP("zombieGap", false),
    /** Share of the security vacuum that outside powers have filled. */
    VACUUM_FILLED("vacuumFilled", false),
    /** Acts of voice in the last twelve months. */
    VOICE_INDEX("voiceIndex", false),
    /** Belief that the patron helps against a state. */
    RELIABILITY_INTERSTATE("reliabilityInterstate", true),
    /** Belief that the patron helps against armed groups. */
    RELIABILITY_TRANSNATIONAL("reliabilityTransnational", true),
    /** Belief that the patron helps against unrest. */
    RELIABILITY_DOMESTIC("reliabilityDomestic", true),
    /** Legitimacy of the alliance. */
    LEGITIMACY("legitimacy", true),
    /** Unrest. */
    UNREST("unrest", true),
    /** Remittances relative to the first month. */
    REMITTANCE_INDEX("remittanceIndex", true),
    /** Dependence on the patron. */
    DEPENDENCE("dependence", true),
    /** Arms as a part of dependence. */
    DEPENDENCE_ARMS("dependenceArms", true),
    /** Trade as a part of dependence. */
    DEPENDENCE_TRADE("dependenceTrade", true),
    /** Remittances as a part of dependence. */
    DEPENDENCE_REMITTANCES("dependenceRemittances", true),
    /** Bases and energy as a part of dependence. */
    DEPENDENCE_BASES("dependenceBases", true),
    /** The patron's share in arms. */
    ARMS_SHARE("armsShare", true),
    /** Security from outside powers. */
    OUTSIDE_SUPPLY("outsideSupply", true),
    /** The patron seen as a threat. */
    PATRON_THREAT("patronThreat", true),
    /** Taste for autonomy. */
    AUTONOMY("autonomy", true),
    /** Utility of passive over that of full participation. */
    PASSIVE_GAP("passiveGap", true),
    /** Utility of full participation over that of being out. */
    ATTRACTION("attraction", true),
    /** Security term of the attraction. */
    ATTRACTION_SECURITY("attractionSecurity", true),
    /** Autonomy term of the attraction. */
    ATTRACTION_AUTONOMY("attractionAutonomy", true),
    /** Dependence term of the attraction. */
    ATTRACTION_DEPENDENCE("attractionDependence", true),
    /** Legitimacy term of the attraction. */
    ATTRACTION_LEGITIMACY("attractionLegitimacy", true),
    /** Inducement term of the attraction. */
    ATTRACTION_INDUCEMENT("attractionInducement", true),
    /** Friction and lock-in of leaving, besides the attraction. */
    ATTRACTION_MOVE_COSTS("attractionMoveCosts", true);

    private final String key;
    private final boolean ofState;

    MeasureName(String key, boolean ofState) {
        this.key = key;
        this.ofState = ofState;
    }

    /** The name in files and tables. */
    public String key() {
        return key;
    }

    /** Whether there is one for each state. */
    public boolean ofState() {
        return ofState;
    }
}
