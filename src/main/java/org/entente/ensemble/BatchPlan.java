package org.entente.ensemble;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.entente.scenario.Scenario;

/**
 * What a batch is to run. Chunks are a function of the number of replications alone, so that neither threads nor shards
 * nor interruptions show in the results.
 *
 * @param scenario the scenario, overrides applied
 * @param replications replications of each arm
 * @param seed root seed
 * @param months simulated months
 * @param chunkSize replications of a chunk
 * @param shard the part to run; empty for all
 * @param overrides what was changed on the command line, {@code NAME=VALUE}, for the record
 */
public record BatchPlan(
        Scenario scenario,
        long replications,
        long seed,
        int months,
        int chunkSize,
        Optional<Shard> shard,
        List<String> overrides) {
    /** The most replications of an arm; counts within a batch are 32-bit numbers. */
    public static final long MOST_REPLICATIONS = 100_000_000;

    private static final long SMALL_BATCH = 400;
    private static final long MEDIUM_BATCH = 10_000;

    /** Copies the overrides and refuses an empty batch or one too large to count. */
    public BatchPlan {
        overrides = List.copyOf(overrides);
        requirePositive("replications", replications);
        requirePositive("months", months);
        requirePositive("chunk size", chunkSize);
        if (replications > MOST_REPLICATIONS) {
            throw new IllegalArgumentException(
                    "replications (" + replications + ") must be at most " + MOST_REPLICATIONS);
        }
        if (chunkSize > Short.MAX_VALUE) {
            throw new IllegalArgumentException("chunk size (" + chunkSize + ") must be at most " + Short.MAX_VALUE);
        }
    }

    /**
     * A plan with the usual chunk size.
     *
     * @param scenario the scenario, overrides applied
     * @param replications replications of each arm, at least 1
     * @param seed root seed
     * @param months simulated months, at least 1
     * @param shard the part to run; empty for all
     * @param overrides what was changed on the command line
     * @return the plan
     */
    public static BatchPlan of(
            Scenario scenario,
            long replications,
            long seed,
            int months,
            Optional<Shard> shard,
            List<String> overrides) {
        return new BatchPlan(scenario, replications, seed, months, chunkSize(replications), shard, overrides);
    }

    /** The usual chunk size: enough chunks for many threads, and chunks large enough to be cheap to store. */
    public static int chunkSize(long replications) {
        return replications <= SMALL_BATCH ? 100 : replications <= MEDIUM_BATCH ? 250 : 1_000;
    }

    private static void requirePositive(String what, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(what + " (" + value + ") must be at least 1");
        }
    }

    /**
     * The number of parameter draws that replications are told apart by; 0 where nothing is drawn, a draw has fewer than
     * two replications, or there are more than {@link DrawSums#MOST_DRAWS}.
     */
    public int nestedDraws() {
        int draws = scenario.parameterSource().draws();
        return draws >= 2 && draws <= DrawSums.MOST_DRAWS && replications >= 2L * draws ? draws : 0;
    }

    /** Number of chunks of the whole batch. */
    public int chunkCount() {
        return chunkCount(replications, chunkSize);
    }

    /** Number of chunks of so many replications of each arm. */
    public static int chunkCount(long replications, int chunkSize) {
        return Math.toIntExact((replications + chunkSize - 1) / chunkSize);
    }

    /** The chunks to run: all, or the shard's contiguous part. */
    public List<Chunk> chunks() {
        long count = chunkCount();
        long from = shard.map(part -> part.from(count)).orElse(0L);
        long to = shard.map(part -> part.until(count)).orElse(count);
        return LongStream.range(from, to).mapToObj(this::chunk).toList();
    }

    private Chunk chunk(long index) {
        long first = index * chunkSize;
        return new Chunk((int) index, first, Math.min(replications, first + chunkSize));
    }
}
