package org.entente.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.entente.parameter.EconomyParameters;
import org.entente.parameter.LadderParameters;
import org.entente.parameter.ParameterSet;
import org.entente.theory.Participation;
import org.entente.theory.ThreatClass;

/** The agents of one history: patron, organisation, states, outside powers, sources of threat, disputed borders. */
final class Agents {
    final Patron patron;
    final Organisation organisation;
    final OutsidePower[] powers;
    final ThreatSource[] sources;
    final Member[] members;
    final Member[] observed;
    final Border[] borders;
    final int initialMembers;
    double vacuumFilled;

    Agents(PreparedArm arm, PreparedArm.Conduct conduct) {
        Courses courses = arm.courses();
        patron = new Patron(arm.world().patron(), courses);
        organisation = new Organisation(arm.world().organisation(), courses);
        powers = arm.powers().stream()
                .map(profile -> new OutsidePower(profile, courses))
                .toArray(OutsidePower[]::new);
        sources = arm.world().threatSources().stream()
                .map(profile -> new ThreatSource(profile, powers, courses))
                .sorted(Comparator.comparing(ThreatSource::getCode))
                .toArray(ThreatSource[]::new);
        members = arm.members().stream()
                .map(profile -> new Member(profile, powers, sources, courses))
                .toArray(Member[]::new);
        observed = Arrays.stream(members)
                .filter(member -> member.profile.observed())
                .toArray(Member[]::new);
        borders = arm.world().clashPairs().stream()
                .map(pair -> new Border(pair, member(pair.first()), member(pair.second()), courses))
                .sorted(Comparator.comparing(border -> border.pair.code()))
                .toArray(Border[]::new);
        initialMembers = (int) Arrays.stream(observed)
                .filter(member -> member.participation.isMember())
                .count();
        begin(conduct);
    }

    private void begin(PreparedArm.Conduct conduct) {
        double unrest = conduct.parameters().get(EconomyParameters.UNREST_START);
        for (Member member : members) {
            member.begin(
                    conduct.beliefs().get(member.code), unrest, engagement(member.participation, conduct.parameters()));
        }
    }

    private static double engagement(Participation status, ParameterSet parameters) {
        return switch (status) {
            case FULL -> 1;
            case PASSIVE -> parameters.get(LadderParameters.ENGAGEMENT_PASSIVE);
            case FROZEN -> parameters.get(LadderParameters.ENGAGEMENT_FROZEN);
            case OUT -> 0;
        };
    }

    double transnationalLevel() {
        double level = 0;
        for (ThreatSource source : sources) {
            level += source.level;
        }
        return level;
    }

    /** The source behind a crisis: the rival that presses hardest, or the strongest transnational threat. */
    Optional<ThreatSource> sourceOf(Member member, ThreatClass threatClass) {
        return switch (threatClass) {
            case INTERSTATE ->
                Arrays.stream(member.rivals).max(Comparator.comparingDouble(rival -> rival.effectivePressure));
            case TRANSNATIONAL ->
                Arrays.stream(sources)
                        .filter(source -> source.profile.threatClass() == threatClass)
                        .max(Comparator.comparingDouble(source -> source.level));
            case DOMESTIC, INTRA_ALLIANCE -> Optional.empty();
        };
    }

    /** Memory of the best remembered clash between members. */
    double clashMemory() {
        double memory = 0;
        for (Border border : borders) {
            memory = Math.max(memory, border.memory);
        }
        return memory;
    }

    double hostility(Member one, Member other) {
        for (Border border : borders) {
            if (border.joins(one, other)) {
                return border.hostility;
            }
        }
        return 0;
    }

    Member member(String state) {
        return Arrays.stream(members)
                .filter(member -> member.code.equals(state))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no member (" + state + ") in this world."));
    }
}
