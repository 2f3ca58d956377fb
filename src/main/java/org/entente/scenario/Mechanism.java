package org.entente.scenario;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A mechanism of the model that a scenario may switch on or off under {@code toggles}. */
public enum Mechanism {
    LEARNING("learning", true, "states learn from cases how reliable the patron is"),
    PEER_LEARNING("peerLearning", true, "states learn from the cases of others"),
    CROSS_CLASS("crossClass", true, "cases of one class teach about the other classes"),
    LEGITIMACY("legitimacy", true, "breaches cost legitimacy, and legitimacy weighs in the choice"),
    AUTONOMY("autonomy", true, "autonomy burden of participation"),
    ENTRAPMENT("entrapment", true, "burden of entrapment in the patron's war"),
    PATRON_THREAT("patronThreat", true, "the patron itself is seen as a threat"),
    DEPENDENCE("dependence", true, "dependence on the patron punishes leaving"),
    SANCTIONS_LEVERAGE("sanctionsLeverage", true, "sanctions cost the patron leverage"),
    OUTSIDE_POWERS("outsidePowers", true, "outside powers supply security"),
    VACUUM_FILLING("vacuumFilling", true, "outside powers fill a vacuum that the patron leaves"),
    SUSPICION("suspicion", false, "a dominant outside power meets suspicion"),
    CONSENSUS("consensus", true, "members can veto collective help"),
    ENTANGLEMENT("entanglement", true, "the patron's ties to a rival hold back help"),
    MANDATE("mandate", true, "help outside the mandate is less likely"),
    CAPACITY_USE("capacityUse", true, "missions use up capability"),
    LEADERSHIP_CHANGE("leadershipChange", true, "unanswered unrest can change the leadership"),
    UNREST("unrest", true, "income loss and shocks raise unrest"),
    CLASH_MECHANISM("mechA", false, "the organisation answers clashes between members"),
    INDUCEMENT("inducement", true, "the patron rewards participation of those who stepped back"),
    QUID_PRO_QUO("quidProQuo", true, "the patron's help to a candidate opens the door"),
    COERCION("coercion", false, "the patron punishes stepping back"),
    NOTICE("notice", true, "leaving and joining take legal notice"),
    DUES("dues", true, "frozen members stop paying dues"),
    VOICE("voice", true, "members voice discontent"),
    EXERCISES("exercises", true, "exercises are held and attended"),
    SIDE_PAYMENTS("sidePayments", true, "side payments of outside powers count"),
    REGION("region", false, "regional cooperation supplies security"),
    RENEWAL_WINDOW("renewalWindow", true, "a renewal date makes staying an act");

    private final String key;
    private final boolean onByDefault;
    private final String meaning;

    Mechanism(String key, boolean onByDefault, String meaning) {
        this.key = key;
        this.onByDefault = onByDefault;
        this.meaning = meaning;
    }

    /** The mechanisms that act where no scenario says otherwise. */
    public static Set<Mechanism> defaults() {
        return Arrays.stream(values()).filter(Mechanism::onByDefault).collect(Collectors.toUnmodifiableSet());
    }

    /** The key under {@code toggles}. */
    public String key() {
        return key;
    }

    /** What happens where it acts, in words. */
    public String meaning() {
        return meaning;
    }

    /** Whether the mechanism acts where no scenario says otherwise. */
    public boolean onByDefault() {
        return onByDefault;
    }
}
