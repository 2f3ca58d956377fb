package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.entente.scenario.Mechanism;
import org.entente.scenario.MemberProfile;
import org.entente.scenario.PowerProfile;
import org.entente.scenario.Sourced;
import org.entente.scenario.Trait;
import org.entente.scenario.World;
import org.entente.theory.Participation;
import org.entente.theory.ThreatClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not change a history: the order of a file, who watches, who is there without a part in it. */
class InvarianceTest {
    private static final int HISTORIES = 4;

    private static String digest(Variant variant) {
        return Digest.of(variant.histories(HISTORIES).toList());
    }

    private static Variant rich() {
        return Variant.of("war")
                .toggle(Mechanism.REGION, true)
                .toggle(Mechanism.CLASH_MECHANISM, true)
                .toggle(Mechanism.COERCION, true)
                .set("domesticRate", 0.03)
                .set("transnationalRate", 0.03);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfTheWorldFileChangesNothing(long seed) {
        Variant variant = rich();
        World world = variant.world();
        Random random = new Random(seed);
        World shuffled = new World(
                world.id(),
                world.title(),
                world.start(),
                world.patron(),
                world.organisation(),
                shuffled(world.members(), random),
                shuffled(world.powers(), random),
                shuffled(world.threatSources(), random),
                shuffled(world.clashPairs(), random),
                shuffled(world.objections(), random),
                shuffled(world.history(), random));
        assertThat(shuffled).isNotEqualTo(world);
        assertThat(digest(variant.world(shuffled))).isEqualTo(digest(variant));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    @Test
    void whoWatchesChangesNothing() {
        PreparedArm prepared = rich().prepared();
        List<Object> seen = new ArrayList<>();
        Observer silent = new Observer() {};
        Observer curious = new Observer() {
            @Override
            public boolean detailed() {
                return true;
            }

            @Override
            public void event(HistoryEvent event) {
                seen.add(event);
            }

            @Override
            public void decision(Decision decision) {
                seen.add(decision);
            }

            @Override
            public void monthEnd(AllianceSimulation simulation) {
                seen.add(simulation.value(0));
            }
        };
        String alone = Digest.of(Replication.run(prepared, Variant.SEED, 1));
        assertThat(Digest.of(Replication.run(prepared, Variant.SEED, 1, silent)))
                .isEqualTo(alone);
        assertThat(Digest.of(Replication.run(prepared, Variant.SEED, 1, curious)))
                .isEqualTo(alone);
        assertThat(Digest.of(Replication.run(prepared, Variant.SEED, 1, silent, curious, silent)))
                .isEqualTo(alone);
        assertThat(seen).hasSizeGreaterThan(2000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAA", "JJJ", "ZZZ"})
    void aStateToWhichNothingHappensChangesNothing(String code) {
        Variant variant = rich();
        MemberProfile quiet = variant.world().member("TKM").orElseThrow();
        Map<Trait, Sourced<Double>> traits = new EnumMap<>(quiet.traits());
        traits.put(Trait.FRAGILITY, Variant.sourced(0.0));
        traits.put(Trait.EXPOSURE, Variant.sourced(0.0));
        List<MemberProfile> members = new ArrayList<>(variant.world().members());
        members.add(
                1,
                new MemberProfile(
                        code,
                        code,
                        Variant.sourced(Participation.OUT),
                        false,
                        false,
                        false,
                        Optional.empty(),
                        "nowhere",
                        traits,
                        quiet.affinities()));
        assertThat(digest(variant.members(members))).isEqualTo(digest(variant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAA", "ZZZ"})
    void aPowerThatReachesNobodyChangesNothing(String code) {
        Variant variant = rich();
        World world = variant.world();
        Map<ThreatClass, Sourced<Double>> coverage = new EnumMap<>(ThreatClass.class);
        ThreatClass.EXTERNAL.forEach(threatClass -> coverage.put(threatClass, Variant.sourced(1.0)));
        List<PowerProfile> powers = new ArrayList<>(world.powers());
        powers.add(new PowerProfile(code, code, Variant.sourced(0.9), Variant.sourced(1.0), coverage, false));
        World larger = new World(
                world.id(),
                world.title(),
                world.start(),
                world.patron(),
                world.organisation(),
                world.members(),
                powers,
                world.threatSources(),
                world.clashPairs(),
                world.objections(),
                world.history());
        assertThat(digest(variant.world(larger))).isEqualTo(digest(variant));
    }
}
