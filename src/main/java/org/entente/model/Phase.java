package org.entente.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The phases of a month, in the order in which they happen.
 *
 * <p>Every phase reads what the phase before has committed and commits at its end, so that the order of states within
 * a phase has no effect.
 */
public enum Phase {
    /** Courses and dated events of the scenario take effect. */
    DRIVERS(DriversRule::new),
    /** The patron's capability, economy and leverage. */
    PATRON(PatronRule::new),
    /** Remittances, rents and unrest. */
    ECONOMY(EconomyRule::new),
    /** Outside powers fill the vacuum; the patron seen as a threat. */
    ALTERNATIVES(AlternativesRule::new),
    /** Perceived threats; crises break out. */
    THREAT(CrisisRule::new),
    /** States ask for help. */
    REQUEST(RequestRule::new),
    /** The alliance and the patron answer. */
    RESPONSE(ResponseRule::new),
    /** Damage, memory, falling leaders, returning missions. */
    RESOLUTION(ResolutionRule::new),
    /** Beliefs, legitimacy, salience; arms and dependence. */
    LEARNING(LearningRule::new),
    /** The patron rewards and punishes. */
    PATRON_POLICY(PatronPolicyRule::new),
    /** States review and choose their participation. */
    PARTICIPATION(ParticipationRule::new),
    /** Legal clocks, exercises, voice, votes, dues. */
    ORGANISATION(OrganisationRule::new),
    /** Cohesion and the other measures. */
    RECORD(RecordRule::new);

    private final Function<Assumptions, Rule> rule;

    Phase(Function<Assumptions, Rule> rule) {
        this.rule = rule;
    }

    /** One rule for each phase, in order. */
    static List<Rule> rules(Assumptions assumptions) {
        return Arrays.stream(values())
                .map(phase -> phase.rule.apply(assumptions))
                .toList();
    }
}
