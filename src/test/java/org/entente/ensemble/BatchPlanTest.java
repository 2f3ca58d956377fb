package org.entente.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchPlanTest {
    private final SyntheticSource source = new SyntheticSource(0, 12, 1, 0);

    @ParameterizedTest
    @ValueSource(longs = {1, 99, 100, 101, 400, 401, 10_000, 10_001, 123_456})
    void chunksCoverEveryReplicationOnce(long replications) {
        BatchPlan plan = source.plan(replications, BatchPlan.chunkSize(replications), Optional.empty());

        assertThat(plan.chunks().stream().flatMapToLong(chunk -> LongStream.range(chunk.first(), chunk.end())))
                .containsExactlyElementsOf(
                        LongStream.range(0, replications).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 40})
    void shardsShareOutTheChunks(int shards) {
        List<Chunk> all = source.plan(1_000, 100, Optional.empty()).chunks();
        List<Chunk> joined = new ArrayList<>();
        for (int number = 1; number <= shards; number++) {
            joined.addAll(source.plan(1_000, 100, Optional.of(new Shard(number, shards)))
                    .chunks());
        }

        assertThat(joined).isEqualTo(all);
    }

    @Test
    void readsShards() {
        assertThat(Shard.parse("2/8")).isEqualTo(new Shard(2, 8)).hasToString("2/8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "0/8", "9/8", "a/b", "1/2/3", "-1/4", "1/0"})
    void refusesOtherShards(String text) {
        assertThatThrownBy(() -> Shard.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2/8");
    }

    @Test
    void refusesAnEmptyBatch() {
        assertThatThrownBy(() -> source.plan(0, 100, Optional.empty())).hasMessageContaining("replications (0)");
    }

    @Test
    void refusesMoreThanCanBeCounted() {
        assertThatThrownBy(() -> source.plan(100_000_001, 1_000, Optional.empty()))
                .hasMessageContaining("replications (100000001) must be at most 100000000");
    }
}
