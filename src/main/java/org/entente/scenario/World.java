package org.entente.scenario;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The start world of a scenario: who there is and what is known of them, each value with source and grade.
 *
 * @param id the file's name without ending
 * @param title one line for tables and charts
 * @param start the first simulated month
 * @param patron the dominant ally
 * @param organisation the rules and forces
 * @param members states in the order of the file; order has no effect on any history
 * @param powers outside powers
 * @param threatSources outside sources of threat
 * @param clashPairs pairs of states with a disputed border
 * @param objections who objects to help for whom
 * @param history recorded cases, replayed up to the start to set beliefs
 */
public record World(
        String id,
        String title,
        YearMonth start,
        PatronProfile patron,
        OrganisationRules organisation,
        List<MemberProfile> members,
        List<PowerProfile> powers,
        List<ThreatSourceProfile> threatSources,
        List<ClashPair> clashPairs,
        List<Objection> objections,
        List<HistoricalCase> history) {

    /** The member with this ISO code, if there is one. */
    public Optional<MemberProfile> member(String state) {
        return members.stream().filter(m -> m.state().equals(state)).findFirst();
    }

    /** The name of a state, an outside power or a source of threat; the code where no one has it. */
    public String actorName(String code) {
        return Stream.of(
                        members.stream()
                                .filter(member -> member.state().equals(code))
                                .map(MemberProfile::name),
                        powers.stream()
                                .filter(power -> power.code().equals(code))
                                .map(PowerProfile::name),
                        threatSources.stream()
                                .filter(source -> source.code().equals(code))
                                .map(ThreatSourceProfile::name))
                .flatMap(names -> names)
                .findFirst()
                .orElse(code);
    }

    /** The same world with other values of its states. */
    public World withMembers(List<MemberProfile> others) {
        return new World(
                id, title, start, patron, organisation, others, powers, threatSources, clashPairs, objections, history);
    }
}
