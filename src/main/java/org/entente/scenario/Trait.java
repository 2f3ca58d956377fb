package org.entente.scenario;

/** A number that a world file states for every member; declared once for reading, validation and documentation. */
public enum Trait {
    /** Standing threat from another state. */
    INTERSTATE_THREAT("interstateThreat", "standing threat of armed attack by another state", "0-1", 0, 1),
    /** Standing threat from transnational armed groups. */
    TRANSNATIONAL_THREAT("transnationalThreat", "standing threat from transnational armed groups", "0-1", 0, 1),
    /** Standing domestic threat to the regime. */
    DOMESTIC_THREAT("domesticThreat", "standing domestic threat to the regime", "0-1", 0, 1),
    /** The patron seen as a threat, before posture and outside damping. */
    PATRON_THREAT("patronThreat", "patron seen as a threat, before its posture is added", "0-1", 0, 1),
    /** Taste for autonomy. */
    AUTONOMY("autonomy", "taste for policy autonomy", "0-1", 0, 1),
    /** Responsiveness of the regime to the public. */
    RESPONSIVENESS("responsiveness", "responsiveness of the regime to the public", "0-1", 0, 1),
    /** Vulnerability to the patron's force. */
    VULNERABILITY("vulnerability", "vulnerability to the patron's force", "0-1", 0, 1),
    /** Exposure to entrapment in the patron's war. */
    ENTRAPMENT("entrapment", "exposure to entrapment in the patron's war", "0-1", 0, 1),
    /** Share of the patron's protection that rests on bilateral ties. */
    BILATERAL_SHARE("bilateralShare", "share of protection that rests on bilateral ties", "0-1", 0, 1),
    /** The patron's stake in the member. */
    STAKE("stake", "the patron's stake in the member", "0-1", 0, 1),
    /** Domestic fragility, a factor on the rate of domestic crises. */
    FRAGILITY("fragility", "domestic fragility, factor on the domestic crisis rate", "factor", 0, 5),
    /** Exposure to transnational threats, a factor on their crisis rate. */
    EXPOSURE("exposure", "exposure to transnational threats, factor on their crisis rate", "factor", 0, 5),
    /** Remittances received over GDP. */
    REMITTANCES("remittances", "remittances received", "share of GDP", 0, 1),
    /** Share of remittances that comes from the patron. */
    REMITTANCES_FROM_PATRON("remittancesFromPatron", "share of remittances that comes from the patron", "0-1", 0, 1),
    /** Gains from routing the patron's sanctioned trade at full sanctions. */
    SANCTIONS_RENT("sanctionsRent", "gain from the patron's rerouted trade at full sanctions", "share of GDP", 0, 1),
    /** The patron's share in goods trade. */
    TRADE_SHARE("tradeShare", "the patron's share in goods trade", "0-1", 0, 1),
    /** Trade over GDP. */
    OPENNESS("openness", "trade over GDP", "ratio", 0, 5),
    /** Patron bases and energy supply, a composite. */
    BASES_AND_ENERGY("basesAndEnergy", "patron bases and energy supply", "0-1", 0, 1),
    /** Patron's share in arms imports. */
    ARMS_SHARE("armsShare", "the patron's share in arms imports", "0-1", 0, 1),
    /** Legitimacy of the alliance at the start. */
    LEGITIMACY("legitimacy", "legitimacy of the alliance at the start", "0-1", 0, 1),
    /** Level to which legitimacy returns. */
    LEGITIMACY_BASELINE("legitimacyBaseline", "legitimacy to which the alliance returns", "0-1", 0, 1),
    /** Weight in a collective mission. */
    CONTRIBUTION("contribution", "weight in a collective mission", "factor", 0, 100),
    /** Weight in the effective size of the alliance. */
    SIZE("size", "weight in the effective size of the alliance", "factor", 0, 100);

    private final String key;
    private final String meaning;
    private final String unit;
    private final double lower;
    private final double upper;

    Trait(String key, String meaning, String unit, double lower, double upper) {
        this.key = key;
        this.meaning = meaning;
        this.unit = unit;
        this.lower = lower;
        this.upper = upper;
    }

    /** The key in a world file. */
    public String key() {
        return key;
    }

    /** The meaning in words. */
    public String meaning() {
        return meaning;
    }

    /** Whether it is a judgement on the scale from 0 to 1, and neither a factor nor a share of GDP. */
    public boolean isShare() {
        return unit.equals("0-1");
    }

    /** The unit in words. */
    public String unit() {
        return unit;
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
