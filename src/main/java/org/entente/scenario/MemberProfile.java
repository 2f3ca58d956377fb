package org.entente.scenario;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.entente.theory.Participation;

/**
 * A state as the world file describes it at the start.
 *
 * @param state ISO 3166 alpha-3 code
 * @param name the English short name
 * @param status participation at the start; OUT for candidates and bilateral partners
 * @param canJoin whether a state that is OUT may accede
 * @param observed whether the state counts in membership outputs; false for a neighbour with a bilateral treaty only
 * @param unionState whether the state forms a union with the patron, which binds its votes
 * @param shanghaiMemberFrom first month in which it can turn to the Shanghai Cooperation Organisation, if ever
 * @param region the subregion whose states learn from each other at full similarity
 * @param traits one sourced number for every {@link Trait}
 * @param affinities affinity in [0,1] to each outside power, by its code
 */
public record MemberProfile(
        String state,
        String name,
        Sourced<Participation> status,
        boolean canJoin,
        boolean observed,
        boolean unionState,
        Optional<YearMonth> shanghaiMemberFrom,
        String region,
        Map<Trait, Sourced<Double>> traits,
        Map<String, Sourced<Double>> affinities) {

    /** The value of one trait. */
    public double trait(Trait trait) {
        return traits.get(trait).value();
    }

    /** The affinity to an outside power, 0 where none is stated. */
    public double affinity(String power) {
        Sourced<Double> affinity = affinities.get(power);
        return affinity == null ? 0 : affinity.value();
    }

    /** The same state with other values. */
    public MemberProfile with(Map<Trait, Sourced<Double>> otherTraits, Map<String, Sourced<Double>> otherAffinities) {
        return new MemberProfile(
                state,
                name,
                status,
                canJoin,
                observed,
                unionState,
                shanghaiMemberFrom,
                region,
                otherTraits,
                otherAffinities);
    }
}
