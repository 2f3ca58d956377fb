package org.entente.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Stochastic tests have a fixed seed and state the chance that a sound generator would fail them. */
class KeyedRandomTest {
    private static final KeyedRandom RANDOM = new KeyedRandom(20220105, 7);
    private static final long ARMENIA = ActorKey.of("ARM");
    private static final long KAZAKHSTAN = ActorKey.of("KAZ");
    private static final int DRAWS = 100_000;
    private static final int CELLS = 100;

    /** Chi-square with 99 degrees of freedom exceeds 148.2 with probability 0.001. */
    private static final double CHI_SQUARE_99 = 148.2;

    @Test
    void isUniformAlongMonths() {
        assertThat(chiSquare(month -> RANDOM.uniform(EventKind.REVIEW, ARMENIA, month)))
                .isLessThan(CHI_SQUARE_99);
    }

    @Test
    void isUniformAlongReplications() {
        assertThat(chiSquare(i -> new KeyedRandom(42, i).uniform(EventKind.CRISIS, KAZAKHSTAN, 24264, 2)))
                .isLessThan(CHI_SQUARE_99);
    }

    @Test
    void isUniformAlongIndices() {
        assertThat(chiSquare(i -> RANDOM.uniform(EventKind.OBJECTION, KAZAKHSTAN, 24264, i)))
                .isLessThan(CHI_SQUARE_99);
    }

    /** Each correlation of 100,000 pairs has standard error 0.0032; all five within 4 of them but for 3 in 10,000. */
    @Test
    void neighbouringKeysAreUncorrelated() {
        IntToDoubleFunction reference = month -> RANDOM.uniform(EventKind.REVIEW, ARMENIA, month);
        List<IntToDoubleFunction> neighbours = List.of(
                month -> RANDOM.uniform(EventKind.CHOICE, ARMENIA, month),
                month -> RANDOM.uniform(EventKind.REVIEW, KAZAKHSTAN, month),
                month -> RANDOM.uniform(EventKind.REVIEW, ARMENIA, month + 1),
                month -> RANDOM.uniform(EventKind.REVIEW, ARMENIA, month, 1),
                month -> new KeyedRandom(20220105, 8).uniform(EventKind.REVIEW, ARMENIA, month));
        assertThat(neighbours)
                .allSatisfy(neighbour ->
                        assertThat(correlation(reference, neighbour)).isCloseTo(0, within(4 / Math.sqrt(DRAWS))));
    }

    /** Beta(2, 3) has mean 2/5 and variance 1/25; four standard errors either way fail with probability 0.0001. */
    @Test
    void secondSmallestOfFourHasTheMomentsOfBeta() {
        double[] draws = IntStream.range(0, DRAWS)
                .mapToDouble(month -> RANDOM.secondSmallestOfFour(EventKind.SEVERITY, ARMENIA, month, 0))
                .toArray();
        double mean = Arrays.stream(draws).average().orElseThrow();
        double variance = Arrays.stream(draws).map(x -> (x - 0.4) * (x - 0.4)).sum() / DRAWS;
        assertThat(mean).isCloseTo(0.4, within(4 * 0.2 / Math.sqrt(DRAWS)));
        assertThat(variance).isCloseTo(0.04, within(4 * 0.047 / Math.sqrt(DRAWS)));
    }

    @Test
    void secondSmallestIsTheSecondOfTheSortedBlock() {
        for (int month = 0; month < 100; month++) {
            long[] words = new long[4];
            Philox4x64.block(20220105, 7, KeyedRandom.event(EventKind.SEVERITY, 3), ARMENIA, month, 0, words);
            double[] sorted = LongStream.of(words)
                    .mapToDouble(word -> ((word >>> 12) + 0.5) * 0x1p-52)
                    .sorted()
                    .toArray();
            assertThat(RANDOM.secondSmallestOfFour(EventKind.SEVERITY, ARMENIA, month, 3))
                    .isEqualTo(sorted[1]);
        }
    }

    @Test
    void extremeWordsStayInsideTheUnitInterval() {
        assertThat(KeyedRandom.centre(0)).isEqualTo(0x1p-53);
        assertThat(KeyedRandom.centre(-1)).isEqualTo(1 - 0x1p-53);
    }

    @Test
    void kindAndIndexNeverShareACounter() {
        Set<Long> events = new HashSet<>();
        for (EventKind kind : EventKind.values()) {
            for (long index = 0; index < 64; index++) {
                assertThat(events.add(KeyedRandom.event(kind, index))).isTrue();
                assertThat(events.add(KeyedRandom.event(kind, KeyedRandom.INDEX_BOUND - 1 - index)))
                        .isTrue();
            }
        }
    }

    @Test
    void codesOfKindsNeverChange() {
        assertThat(Arrays.stream(EventKind.values()).map(kind -> kind + "=" + kind.code()))
                .containsExactlyInAnyOrder(
                        "ECONOMY_NOISE=1",
                        "CRISIS=2",
                        "SEVERITY=3",
                        "REQUEST=4",
                        "ADDRESSEE=5",
                        "ROUTE=6",
                        "RESPONSE_NOISE=7",
                        "OBJECTION=8",
                        "ACCESSION_OBJECTION=9",
                        "DURATION=10",
                        "LEADERSHIP=11",
                        "AUTONOMY_SHIFT=12",
                        "IMPARTIALITY=13",
                        "REVIEW=14",
                        "CHOICE=15",
                        "VOICE=16",
                        "VOICE_TYPE=17",
                        "ATTENDANCE=18",
                        "HOST_CANCEL=19",
                        "VOTE=20",
                        "PARAMETER_SET=21",
                        "JITTER=22",
                        "SAMPLER=23",
                        "BOOTSTRAP=24");
    }

    @Test
    void allBitsOfTheSeedCount() {
        assertThat(new KeyedRandom(42, 0).uniform(EventKind.CRISIS, ARMENIA, 24264))
                .isNotEqualTo(new KeyedRandom(42 + (1L << 32), 0).uniform(EventKind.CRISIS, ARMENIA, 24264));
    }

    /** Computed once by an independent implementation. */
    @Test
    void aDrawIsTheSameInEveryRelease() {
        assertThat(new KeyedRandom(42, 0).uniform(EventKind.CRISIS, ARMENIA, 24264, 2))
                .isEqualTo(0.05654774702938792);
    }

    @Test
    void rejectsAnIndexThatIsAKey() {
        assertThatThrownBy(() -> RANDOM.uniform(EventKind.OBJECTION, ARMENIA, 0, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(-1)")
                .hasMessageContaining("OBJECTION");
        assertThatThrownBy(() -> RANDOM.uniform(EventKind.OBJECTION, ARMENIA, 0, KeyedRandom.INDEX_BOUND))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static double chiSquare(IntToDoubleFunction draw) {
        int[] counts = new int[CELLS];
        IntStream.range(0, DRAWS).forEach(i -> counts[(int) (draw.applyAsDouble(i) * CELLS)]++);
        double expected = (double) DRAWS / CELLS;
        return Arrays.stream(counts)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
    }

    private static double correlation(IntToDoubleFunction one, IntToDoubleFunction other) {
        return IntStream.range(0, DRAWS)
                        .mapToDouble(i -> (one.applyAsDouble(i) - 0.5) * (other.applyAsDouble(i) - 0.5))
                        .average()
                        .orElseThrow()
                * 12;
    }
}
