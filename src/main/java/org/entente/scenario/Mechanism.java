package org.entente.scenario;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A mechanism of the model that a scenario may switch on or off under {@code toggles}. */
public enum Mechanism {
    /** States learn from cases how reliable the patron is. */
    LEARNING("learning", true),
    /** States learn from the cases of others. */
    PEER_LEARNING("peerLearning", true),
    /** Cases of one class teach about the other classes. */
    CROSS_CLASS("crossClass", true),
    /** Breaches cost legitimacy, and legitimacy weighs in the choice. */
    LEGITIMACY("legitimacy", true),
    /** Autonomy burden of participation. */
    AUTONOMY("autonomy", true),
    /** Burden of entrapment in the patron's war. */
    ENTRAPMENT("entrapment", true),
    /** The patron itself is seen as a threat. */
    PATRON_THREAT("patronThreat", true),
    /** Dependence on the patron punishes leaving. */
    DEPENDENCE("dependence", true),
    /** Sanctions cost the patron leverage. */
    SANCTIONS_LEVERAGE("sanctionsLeverage", true),
    /** Outside powers supply security. */
    OUTSIDE_POWERS("outsidePowers", true),
    /** Outside powers fill a vacuum that the patron leaves. */
    VACUUM_FILLING("vacuumFilling", true),
    /** A dominant outside power meets suspicion. */
    SUSPICION("suspicion", false),
    /** Members can veto collective help. */
    CONSENSUS("consensus", true),
    /** The patron's ties to a rival hold back help. */
    ENTANGLEMENT("entanglement", true),
    /** Help outside the mandate is less likely. */
    MANDATE("mandate", true),
    /** Missions use up capability. */
    CAPACITY_USE("capacityUse", true),
    /** Unanswered unrest can change the leadership. */
    LEADERSHIP_CHANGE("leadershipChange", true),
    /** Income loss and shocks raise unrest. */
    UNREST("unrest", true),
    /** The organisation answers clashes between members. */
    CLASH_MECHANISM("mechA", false),
    /** The patron rewards participation of those who stepped back. */
    INDUCEMENT("inducement", true),
    /** The patron's help to a candidate opens the door. */
    QUID_PRO_QUO("quidProQuo", true),
    /** The patron punishes stepping back. */
    COERCION("coercion", false),
    /** Leaving and joining take legal notice. */
    NOTICE("notice", true),
    /** Frozen members stop paying dues. */
    DUES("dues", true),
    /** Members voice discontent. */
    VOICE("voice", true),
    /** Exercises are held and attended. */
    EXERCISES("exercises", true),
    /** Side payments of outside powers count. */
    SIDE_PAYMENTS("sidePayments", true),
    /** Regional cooperation supplies security. */
    REGION("region", false),
    /** A renewal date makes staying an act. */
    RENEWAL_WINDOW("renewalWindow", true);

    private final String key;
    private final boolean onByDefault;

    Mechanism(String key, boolean onByDefault) {
        this.key = key;
        this.onByDefault = onByDefault;
    }

    /** The mechanisms that act where no scenario says otherwise. */
    public static Set<Mechanism> defaults() {
        return Arrays.stream(values()).filter(Mechanism::onByDefault).collect(Collectors.toUnmodifiableSet());
    }

    /** The key under {@code toggles}. */
    public String key() {
        return key;
    }

    /** Whether the mechanism acts where no scenario says otherwise. */
    public boolean onByDefault() {
        return onByDefault;
    }
}
