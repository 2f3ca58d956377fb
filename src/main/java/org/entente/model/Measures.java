package org.entente.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.scenario.MeasureName;
import org.entente.scenario.MemberProfile;
import org.entente.scenario.World;
import org.entente.theory.ThreatClass;

/**
 * The measures of a world: first those of the whole alliance, then those of every observed state in alphabetical
 * order. Each has its name from {@link MeasureName} and is declared here with its meaning, its unit, the grid of its distribution and how it is read.
 */
public final class Measures {
    /** A measure of the whole alliance. */
    enum Whole {
        AVAILABLE_CAPABILITY("capability the patron can spare", "1 = January 2022", 0, 1.2, 120),
        ECONOMY("the patron's economy", "1 = undisturbed", 0.3, 1.3, 100),
        LEVERAGE("the patron's leverage over dependent states", "0-1.3", 0, 1.3, 130),
        FORMAL_MEMBERSHIP("formal members, the patron included", "states", -0.5, 19.5, 20),
        PARTICIPATING_MEMBERSHIP("clients weighted by attendance", "states", 0, 20, 200),
        EFFECTIVE_SIZE("effective number of participating clients", "states", 0, 20, 200),
        COHESION("cohesion index", "0-100", 0, 100, 200),
        COHESION_PARTICIPATION("participation part of cohesion", "0-1", 0, 1, 100),
        COHESION_CONFIDENCE("confidence part of cohesion", "0-1", 0, 1, 100),
        COHESION_CONVERGENCE("convergence part of cohesion", "0-1", 0, 1, 100),
        COHESION_ALIGNMENT("alignment part of cohesion", "0-1", 0, 1, 100),
        ZOMBIE_GAP("formal membership without participation", "0-1", -1, 1, 200),
        VACUUM_FILLED("security vacuum filled by outside powers", "0-1", 0, 1, 100),
        VOICE_INDEX("acts of voice in twelve months", "events", -0.5, 59.5, 60);

        private final Measure measure;

        Whole(String meaning, String unit, double lower, double upper, int bins) {
            measure = new Measure(MeasureName.valueOf(name()).key(), "", meaning, unit, lower, upper, bins);
        }
    }

    /** A measure of every observed state. */
    enum PerState {
        RELIABILITY_INTERSTATE("believed reliability against attack", "0-1", 0, 1, 100),
        RELIABILITY_TRANSNATIONAL("believed reliability against incursion", "0-1", 0, 1, 100),
        RELIABILITY_DOMESTIC("believed reliability against unrest", "0-1", 0, 1, 100),
        LEGITIMACY("legitimacy of the alliance", "0-1", 0, 1, 100),
        UNREST("unrest", "0-1", 0, 1, 100),
        REMITTANCE_INDEX("remittances", "1 = start", 0, 3, 150),
        DEPENDENCE("dependence on the patron", "0-1", 0, 1, 100),
        DEPENDENCE_ARMS("part of dependence: arms", "0-1", 0, 1, 100),
        DEPENDENCE_TRADE("part of dependence: trade", "0-1", 0, 1, 100),
        DEPENDENCE_REMITTANCES("part of dependence: remittances", "0-1", 0, 1, 100),
        DEPENDENCE_BASES("part of dependence: bases and energy", "0-1", 0, 1, 100),
        ARMS_SHARE("the patron's share in arms", "0-1", 0, 1, 100),
        OUTSIDE_SUPPLY("outside security supply against attack", "0-1", 0, 1, 100),
        PATRON_THREAT("the patron seen as a threat", "0-1", 0, 1, 100),
        AUTONOMY("taste for autonomy", "0-1", 0, 1, 100),
        PASSIVE_GAP("utility of passive minus full participation", "utility", -12, 12, 240),
        ATTRACTION("utility of full participation minus exit", "utility", -12, 12, 240),
        ATTRACTION_SECURITY("attraction: security", "utility", -12, 12, 240),
        ATTRACTION_AUTONOMY("attraction: autonomy and entrapment", "utility", -12, 12, 240),
        ATTRACTION_DEPENDENCE("attraction: dependence", "utility", -12, 12, 240),
        ATTRACTION_LEGITIMACY("attraction: legitimacy", "utility", -12, 12, 240),
        ATTRACTION_INDUCEMENT("attraction: inducement and offers", "utility", -12, 12, 240),
        ATTRACTION_MOVE_COSTS("friction and lock-in of leaving, besides the attraction", "utility", 0, 24, 240);

        private final String meaning;
        private final String unit;
        private final double lower;
        private final double upper;
        private final int bins;

        PerState(String meaning, String unit, double lower, double upper, int bins) {
            this.meaning = meaning;
            this.unit = unit;
            this.lower = lower;
            this.upper = upper;
            this.bins = bins;
        }

        Measure of(String state) {
            return new Measure(MeasureName.valueOf(name()).key(), state, meaning, unit, lower, upper, bins);
        }
    }

    private static final int WHOLE = Whole.values().length;
    private static final int PER_STATE = PerState.values().length;
    private static final int RELIABILITY = PerState.RELIABILITY_INTERSTATE.ordinal();

    private Measures() {}

    /** The measures of a world, in the order of their values in a history. */
    public static List<Measure> of(World world) {
        List<Measure> measures = new ArrayList<>();
        for (Whole whole : Whole.values()) {
            measures.add(whole.measure);
        }
        for (String state : observedStates(world)) {
            for (PerState each : PerState.values()) {
                measures.add(each.of(state));
            }
        }
        return List.copyOf(measures);
    }

    /** The position of a measure in a list of measures, by name and state. */
    public static Optional<Integer> position(List<Measure> measures, String name, String state) {
        for (int i = 0; i < measures.size(); i++) {
            if (measures.get(i).name().equals(name) && measures.get(i).state().equals(state)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The observed states of a world in alphabetical order. */
    public static List<String> observedStates(World world) {
        return world.members().stream()
                .filter(MemberProfile::observed)
                .map(MemberProfile::state)
                .sorted()
                .toList();
    }

    static void read(AllianceSimulation simulation, double[] values) {
        Patron patron = simulation.patron();
        Organisation organisation = simulation.organisation();
        values[Whole.AVAILABLE_CAPABILITY.ordinal()] = patron.available;
        values[Whole.ECONOMY.ordinal()] = patron.economy;
        values[Whole.LEVERAGE.ordinal()] = patron.leverage;
        values[Whole.FORMAL_MEMBERSHIP.ordinal()] = organisation.formalMembership;
        values[Whole.PARTICIPATING_MEMBERSHIP.ordinal()] = organisation.participatingMembership;
        values[Whole.EFFECTIVE_SIZE.ordinal()] = organisation.effectiveSize;
        values[Whole.COHESION.ordinal()] = organisation.cohesion;
        values[Whole.COHESION_PARTICIPATION.ordinal()] = organisation.participation;
        values[Whole.COHESION_CONFIDENCE.ordinal()] = organisation.confidence;
        values[Whole.COHESION_CONVERGENCE.ordinal()] = organisation.convergence;
        values[Whole.COHESION_ALIGNMENT.ordinal()] = organisation.alignment;
        values[Whole.ZOMBIE_GAP.ordinal()] = organisation.zombieGap;
        values[Whole.VACUUM_FILLED.ordinal()] = simulation.agents().vacuumFilled;
        values[Whole.VOICE_INDEX.ordinal()] = Arrays.stream(organisation.voices).sum();
        int position = WHOLE;
        for (Member member : simulation.observed()) {
            read(member, values, position);
            position += PER_STATE;
        }
    }

    private static void read(Member member, double[] values, int at) {
        for (ThreatClass threatClass : ThreatClass.EXTERNAL) {
            values[at + RELIABILITY + threatClass.index()] = member.getReliability(threatClass);
        }
        values[at + PerState.LEGITIMACY.ordinal()] = member.legitimacy;
        values[at + PerState.UNREST.ordinal()] = member.unrest;
        values[at + PerState.REMITTANCE_INDEX.ordinal()] = member.remittanceIndex / member.remittanceStart;
        values[at + PerState.DEPENDENCE.ordinal()] = member.dependence;
        values[at + PerState.DEPENDENCE_ARMS.ordinal()] = member.dependenceArms;
        values[at + PerState.DEPENDENCE_TRADE.ordinal()] = member.dependenceTrade;
        values[at + PerState.DEPENDENCE_REMITTANCES.ordinal()] = member.dependenceRemittances;
        values[at + PerState.DEPENDENCE_BASES.ordinal()] = member.dependenceBases;
        values[at + PerState.ARMS_SHARE.ordinal()] = member.armsShare;
        values[at + PerState.OUTSIDE_SUPPLY.ordinal()] = member.outsideSupply[ThreatClass.INTERSTATE.index()];
        values[at + PerState.PATRON_THREAT.ordinal()] = member.patronThreat;
        values[at + PerState.AUTONOMY.ordinal()] = member.autonomy;
        member.utilities.readGaps(values, at + PerState.PASSIVE_GAP.ordinal());
        values[at + PerState.ATTRACTION_MOVE_COSTS.ordinal()] = member.costOfLeaving;
    }
}
