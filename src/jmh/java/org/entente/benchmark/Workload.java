package org.entente.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.model.History;
import org.entente.model.PreparedArm;
import org.entente.model.Replication;
import org.entente.scenario.MemberProfile;
import org.entente.scenario.Scenario;
import org.entente.scenario.ScenarioReader;
import org.entente.scenario.ThreatSourceProfile;
import org.entente.scenario.World;

/** What is timed: the main arm of the drawdown scenario, with its own states or with copies of them. */
public final class Workload {
    private static final long SEED = 42;

    private Workload() {}

    /** The main arm with the world's own states (0) or with a number of copies of its observed states. */
    static PreparedArm arm(int states, int months) {
        Scenario scenario = ScenarioReader.read(Path.of("scenarios", "ukraine-war-drawdown.yaml"));
        World world = states == 0 ? scenario.world() : copies(scenario.world(), states);
        return new PreparedArm(world, scenario.arms().get(0), months);
    }

    static History replication(PreparedArm arm, long number) {
        return Replication.run(arm, SEED, number);
    }

    /** Runs replications of 120 months, for the counting loader. */
    public static void run(int replications) {
        PreparedArm arm = arm(0, 120);
        for (int number = 0; number < replications; number++) {
            replication(arm, number);
        }
    }

    private static World copies(World world, int states) {
        List<MemberProfile> templates =
                world.members().stream().filter(MemberProfile::observed).toList();
        List<MemberProfile> members = new ArrayList<>();
        Map<String, Set<String>> copiesOf = new HashMap<>();
        for (int i = 0; i < states; i++) {
            MemberProfile template = templates.get(i % templates.size());
            String code = String.format(Locale.ROOT, "X%02d", i);
            members.add(renamed(template, code));
            copiesOf.computeIfAbsent(template.state(), state -> new HashSet<>()).add(code);
        }
        return new World(
                world.id(),
                world.title(),
                world.start(),
                world.patron(),
                world.organisation(),
                members,
                world.powers(),
                world.threatSources().stream()
                        .map(source -> retargeted(source, copiesOf))
                        .toList(),
                List.of(),
                List.of(),
                world.history());
    }

    private static MemberProfile renamed(MemberProfile template, String code) {
        return new MemberProfile(
                code,
                code,
                template.status(),
                template.canJoin(),
                true,
                template.unionState(),
                template.shanghaiMemberFrom(),
                template.region(),
                template.traits(),
                template.affinities());
    }

    private static ThreatSourceProfile retargeted(ThreatSourceProfile source, Map<String, Set<String>> copiesOf) {
        List<String> targets = source.targets().stream()
                .flatMap(target -> copiesOf.getOrDefault(target, Set.of()).stream())
                .sorted()
                .toList();
        return new ThreatSourceProfile(
                source.code(),
                source.name(),
                source.threatClass(),
                targets,
                source.entanglement(),
                source.entanglementOfWar(),
                source.backer());
    }
}
