package org.entente.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActorKeyTest {
    private static final List<String> STATES =
            List.of("ARM", "AZE", "BLR", "GEO", "KAZ", "KGZ", "RUS", "TJK", "TKM", "UZB");

    @Test
    void aPairHasOneKeyInEitherOrder() {
        assertThat(ActorKey.ofPair("TJK", "KGZ"))
                .isEqualTo(ActorKey.ofPair("KGZ", "TJK"))
                .isEqualTo(ActorKey.of("KGZ|TJK"));
    }

    @Test
    void statesAndPairsHaveDifferentKeysIndicesAndObjectionIndices() {
        Set<Long> seen = new HashSet<>();
        for (String state : STATES) {
            assertThat(seen.add(ActorKey.of(state))).isTrue();
            assertThat(seen.add(ActorKey.index(ActorKey.of(state)))).isTrue();
            for (int crisisClass = 0; crisisClass < 4; crisisClass++) {
                assertThat(seen.add(ActorKey.objectionIndex(ActorKey.of(state), crisisClass)))
                        .isTrue();
            }
            STATES.stream()
                    .filter(other -> state.compareTo(other) < 0)
                    .forEach(other ->
                            assertThat(seen.add(ActorKey.ofPair(state, other))).isTrue());
        }
    }

    @Test
    void indicesFitTheCounter() {
        assertThat(STATES).allSatisfy(state -> {
            long key = ActorKey.of(state);
            assertThat(ActorKey.index(key)).isBetween(0L, KeyedRandom.INDEX_BOUND - 1);
            assertThat(ActorKey.objectionIndex(key, 3)).isBetween(0L, (1L << 30) - 1);
        });
    }

    /** Computed once by an independent implementation. */
    @Test
    void keysAreTheSameInEveryRelease() {
        assertThat(ActorKey.of("KAZ")).isEqualTo(0x38ae884658daf525L);
    }
}
