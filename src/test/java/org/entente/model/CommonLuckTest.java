package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.random.ActorKey;
import org.entente.random.EventKind;
import org.entente.random.KeyedRandom;
import org.entente.theory.Participation;
import org.junit.jupiter.api.Test;

/** Chance is keyed by event: scenarios meet the same luck wherever they agree, in any order and on any thread. */
class CommonLuckTest {
    private record Key(EventKind kind, String actor, int month, long index) {}

    private static Map<Key, Double> draws(Variant variant, long replication) {
        Map<Key, Double> draws = new HashMap<>();
        Replication.run(variant.prepared(), Variant.SEED, replication, new Observer() {
            @Override
            public boolean detailed() {
                return true;
            }

            @Override
            public void decision(Decision decision) {
                put(decision.review());
                put(decision.choice());
            }

            @Override
            public void event(HistoryEvent event) {
                for (RecordComponent component : event.getClass().getRecordComponents()) {
                    Object value = read(component, event);
                    Object draw = value instanceof Optional<?> optional ? optional.orElse(null) : value;
                    if (draw instanceof Draw found) {
                        put(found);
                    }
                }
            }

            private void put(Draw draw) {
                draws.put(new Key(draw.kind(), draw.actor(), draw.month(), draw.index()), draw.uniform());
            }
        });
        return draws;
    }

    private static Object read(RecordComponent component, HistoryEvent event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<Key, Double> common(Map<Key, Double> one, Map<Key, Double> other) {
        Map<Key, Double> common = new HashMap<>(one);
        common.keySet().retainAll(other.keySet());
        return common;
    }

    private static void meetTheSameLuck(Variant one, Variant other) {
        for (long replication = 0; replication < 3; replication++) {
            Map<Key, Double> first = draws(one, replication);
            Map<Key, Double> second = draws(other, replication);
            Map<Key, Double> common = common(first, second);
            assertThat(common).hasSizeGreaterThan(first.size() / 2);
            assertThat(second).containsAllEntriesOf(common);
        }
    }

    @Test
    void peaceAndWarMeetTheSameLuckWhereTheyAgree() {
        meetTheSameLuck(Variant.of("peace"), Variant.of("war"));
    }

    @Test
    void anotherActiveMemberLeavesTheLuckOfTheOthersAlone() {
        meetTheSameLuck(Variant.of("war"), Variant.of("war").status("UZB", Participation.FULL));
    }

    @Test
    void parametersThatAreDrawnAreTheSameInEveryScenario() {
        KeyedRandom luck = new KeyedRandom(Variant.SEED, 7);
        Object peace = Variant.of("peace").uncertain().prepared().conduct(luck).parameters();
        assertThat(Variant.of("war").uncertain().prepared().conduct(luck).parameters())
                .isEqualTo(peace);
        assertThat(Variant.of("war")
                        .uncertain()
                        .prepared()
                        .conduct(new KeyedRandom(Variant.SEED, 8))
                        .parameters())
                .isNotEqualTo(peace);
    }

    @Test
    void theDrawOfAnEventCanBeLookedUpFromItsKeyAlone() {
        Variant war = Variant.of("war");
        KeyedRandom luck = new KeyedRandom(Variant.SEED, 5);
        int start = war.world().start().getYear() * 12 + war.world().start().getMonthValue() - 1;
        Map<Key, Double> draws = draws(war, 5);
        assertThat(draws).hasSizeGreaterThan(1000);
        draws.forEach((key, uniform) -> assertThat(
                        luck.uniform(key.kind(), actor(key.actor()), start + key.month(), key.index()))
                .as(key.toString())
                .isEqualTo(uniform));
    }

    private static long actor(String code) {
        int dash = code.indexOf('-');
        return dash < 0 ? ActorKey.of(code) : ActorKey.ofPair(code.substring(0, dash), code.substring(dash + 1));
    }

    @Test
    void historiesOfAnotherStartMeetTheSameLuckInTheSameCalendarMonth() {
        KeyedRandom luck = new KeyedRandom(1, 1);
        AllianceSimulation simulation =
                new AllianceSimulation(Variant.of("peace").prepared(), 1, 1, List.of());
        assertThat(simulation.uniform(EventKind.CRISIS, 99, 2))
                .isEqualTo(luck.uniform(EventKind.CRISIS, 99, 2022 * 12, 2));
    }

    @Test
    void all64BitsOfTheSeedCount() {
        PreparedArm prepared = Variant.of("war").prepared();
        List<String> digests = new ArrayList<>();
        for (long seed : new long[] {42, 42 + (1L << 32), 42 + (1L << 63), 43}) {
            digests.add(Digest.of(Replication.run(prepared, seed, 0)));
        }
        digests.add(Digest.of(Replication.run(prepared, 42, 1)));
        assertThat(digests).doesNotHaveDuplicates();
        assertThat(Digest.of(Replication.run(prepared, 42, 0))).isEqualTo(digests.get(0));
    }

    @Test
    void threadsAndTheOrderOfCallsChangeNothing() throws Exception {
        PreparedArm prepared = Variant.of("war").prepared();
        List<String> inOrder = new ArrayList<>();
        List<Callable<String>> calls = new ArrayList<>();
        for (int k = 0; k < 32; k++) {
            int replication = k;
            inOrder.add(Digest.of(Replication.run(prepared, Variant.SEED, k)));
            calls.add(() -> Digest.of(Replication.run(prepared, Variant.SEED, replication)));
        }
        Collections.reverse(calls);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<String> backwards = new ArrayList<>();
            for (Future<String> future : threads.invokeAll(calls)) {
                backwards.add(future.get());
            }
            Collections.reverse(backwards);
            assertThat(backwards).isEqualTo(inOrder);
        } finally {
            threads.shutdown();
        }
    }
}
