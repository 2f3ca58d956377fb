package org.entente.scenario;

/** An exogenous course over time that a scenario sets; declared once for reading, validation and documentation. */
public enum Driver {
    /** Projectable capability of the patron. */
    CAPABILITY("patronCapability", Subject.NONE, "projectable capability of the patron, 1 = January 2022", 1, 0, 2),
    /** Commitment of the patron to another war. */
    WAR("warCommitment", Subject.NONE, "commitment of the patron to another war", 0, 0, 1),
    /** Sanctions on the patron. */
    SANCTIONS("sanctions", Subject.NONE, "sanctions on the patron", 0, 0, 1),
    /** Additional drag on the patron's economy. */
    DRAG("economicDrag", Subject.NONE, "additional drag on the patron's economy", 0, 0, 1),
    /** Exchange rate of the patron's currency. */
    EXCHANGE_RATE("exchangeRate", Subject.NONE, "value of the patron's currency, 1 = start", 1, 0, 3),
    /** Share of migrant jobs lost. */
    LABOUR_LOSS("labourLoss", Subject.NONE, "share of migrant jobs in the patron's economy lost", 0, 0, 1),
    /** Enforcement of secondary sanctions. */
    ENFORCEMENT("sanctionsEnforcement", Subject.NONE, "enforcement of secondary sanctions", 0, 0, 1),
    /** Revisionist posture of the patron. */
    POSTURE("revisionistPosture", Subject.NONE, "revisionist posture of the patron", 0, 0, 1),
    /** Forces in United Nations missions. */
    UN_MISSIONS("unMissions", Subject.NONE, "share of the patron's capability in United Nations missions", 0, 0, 1),
    /** Deliverability of the patron's arms; follows the war commitment where not set. */
    DELIVERABILITY(
            "armsDeliverability", Subject.NONE, "share of arms orders that the patron can deliver", Double.NaN, 0, 1),
    /** The patron's economy, in place of the model's own equation. */
    PATRON_ECONOMY(
            "patronEconomy", Subject.NONE, "the patron's economy, prescribed, 1 = undisturbed", Double.NaN, 0, 2),
    /** Cost of joining; the world's factor where not set. */
    ACCESSION_FACTOR("accessionFactor", Subject.NONE, "factor on the cost of joining", Double.NaN, 0, 10),
    /** Whether unrest lies within the mandate; the world's rule where not set. */
    DOMESTIC_MANDATE(
            "domesticMandate", Subject.NONE, "whether unrest lies within the mandate, 0 or 1", Double.NaN, 0, 1),
    /** Remittance inflow factor. */
    INFLOW("remittanceInflow", Subject.MEMBER, "factor on remittances: relocation and formal channels", 1, 0, 5),
    /** Price shock. */
    PRICE_SHOCK("priceShock", Subject.MEMBER, "unrest inflow of a price shock in the month", 0, 0, 1),
    /** Legitimacy shock to the regime. */
    REGIME_SHOCK("regimeShock", Subject.MEMBER, "unrest inflow of a contested regime in the month", 0, 0, 1),
    /** Patron's forces present, factor on the bilateral share. */
    BASE_FACTOR("baseFactor", Subject.MEMBER, "patron's forces in the state, 1 = start", 1, 0, 2),
    /** Patron's stake in the state; the world's trait where not set. */
    STAKE("stake", Subject.MEMBER, "the patron's stake in the state", Double.NaN, 0, 1),
    /** Shift of the perceived transnational threat. */
    TRANSNATIONAL_SHIFT("transnationalShift", Subject.MEMBER, "shift of the standing transnational threat", 0, -1, 1),
    /** Perceived threat of attack, in place of the model's own equation. */
    PERCEIVED_INTERSTATE(
            "perceivedThreatInterstate",
            Subject.MEMBER,
            "perceived threat of attack by another state, prescribed",
            Double.NaN,
            0,
            1),
    /** Perceived transnational threat, in place of the model's own equation. */
    PERCEIVED_TRANSNATIONAL(
            "perceivedThreatTransnational",
            Subject.MEMBER,
            "perceived threat of transnational armed groups, prescribed",
            Double.NaN,
            0,
            1),
    /** Perceived domestic threat, in place of the model's own equation. */
    PERCEIVED_DOMESTIC(
            "perceivedThreatDomestic",
            Subject.MEMBER,
            "perceived domestic threat to the regime, prescribed",
            Double.NaN,
            0,
            1),
    /** The patron seen as a threat, in place of the model's own equation. */
    PATRON_THREAT("patronThreat", Subject.MEMBER, "the patron itself seen as a threat, prescribed", Double.NaN, 0, 1),
    /** Taste for autonomy, in place of the model's own course. */
    AUTONOMY("autonomy", Subject.MEMBER, "taste for policy autonomy, prescribed", Double.NaN, 0, 1),
    /** Responsiveness of the regime; the world's trait where not set. */
    RESPONSIVENESS("responsiveness", Subject.MEMBER, "responsiveness of the regime to the public", Double.NaN, 0, 1),
    /** Share of bilateral protection; the world's trait where not set. */
    BILATERAL_SHARE(
            "bilateralShare", Subject.MEMBER, "share of protection that rests on bilateral ties", Double.NaN, 0, 1),
    /** Security received from outside, in place of the model's own equation. */
    OUTSIDE_RECEIVED(
            "outsideSupplyReceived",
            Subject.MEMBER,
            "security received from outside powers against every class of threat, prescribed",
            Double.NaN,
            0,
            1),
    /** Remittances from the patron, in place of the model's own equation. */
    REMITTANCES("remittances", Subject.MEMBER, "remittances from the patron over GDP, prescribed", Double.NaN, 0, 1),
    /** The patron's share in trade; the world's trait where not set. */
    TRADE_SHARE("tradeShare", Subject.MEMBER, "the patron's share in goods trade", Double.NaN, 0, 1),
    /** The patron's share in arms, in place of the model's own equation. */
    ARMS_SHARE("armsShare", Subject.MEMBER, "the patron's share in arms imports, prescribed", Double.NaN, 0, 1),
    /** Bases and energy; the world's trait where not set. */
    BASES_AND_ENERGY("basesAndEnergy", Subject.MEMBER, "patron bases and energy supply", Double.NaN, 0, 1),
    /** Level of a transnational threat source. */
    THREAT_LEVEL("threatLevel", Subject.THREAT_SOURCE, "level of a transnational threat, 1 = January 2022", 0, 0, 10),
    /** Military pressure of a rival. */
    PRESSURE("rivalPressure", Subject.THREAT_SOURCE, "military pressure of a rival on its targets", 0, 0, 10),
    /** Brokerage between patron and rival. */
    BROKERAGE("brokerage", Subject.THREAT_SOURCE, "brokerage of the patron that restrains the rival", 0, 0, 1),
    /** Entanglement of the patron with a rival; the world's formula where not set. */
    ENTANGLEMENT("entanglement", Subject.THREAT_SOURCE, "the patron's ties to the rival", Double.NaN, 0, 1),
    /** Militarisation of a disputed border. */
    CLASH_PRESSURE("clashPressure", Subject.PAIR, "militarisation of a disputed border", 0, 0, 10),
    /** Supply of security by an outside power; the world's value where not set. */
    SUPPLY("outsideSupply", Subject.POWER, "security supplied by an outside power", Double.NaN, 0, 1),
    /** Economic side payment of an outside power. */
    SIDE_PAYMENT("sidePayment", Subject.POWER, "economic side payment offered by an outside power", 0, 0, 1);

    /** What the part of a driver key behind the dot names. */
    public enum Subject {
        /** The driver has no subject. */
        NONE,
        /** A member, candidate or neighbour. */
        MEMBER,
        /** A source of threat. */
        THREAT_SOURCE,
        /** A pair of states with a disputed border. */
        PAIR,
        /** An outside power. */
        POWER
    }

    private final String key;
    private final Subject subject;
    private final String meaning;
    private final double fallback;
    private final double lower;
    private final double upper;

    Driver(String key, Subject subject, String meaning, double fallback, double lower, double upper) {
        this.key = key;
        this.subject = subject;
        this.meaning = meaning;
        this.fallback = fallback;
        this.lower = lower;
        this.upper = upper;
    }

    /** The name in scenario files, before the dot. */
    public String key() {
        return key;
    }

    /** What the driver is attached to. */
    public Subject subject() {
        return subject;
    }

    /** The meaning with its unit, in words. */
    public String meaning() {
        return meaning;
    }

    /** The value where no scenario sets one; NaN where the world or a formula supplies it. */
    public double fallback() {
        return fallback;
    }

    /** The smallest admissible value. */
    public double lower() {
        return lower;
    }

    /** The largest admissible value. */
    public double upper() {
        return upper;
    }
}
