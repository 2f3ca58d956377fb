package org.entente.random;

/**
 * The luck of one replication: every draw is a function of (root seed, replication, event kind, actor, month, index)
 * and of nothing else. Immutable; draws may be taken in any order, repeated or left out.
 *
 * <p>The Philox key is (root seed, replication); the counter is (event kind and index, actor, month, 0). The kind
 * occupies the upper 8 bits of the first word and the index the lower 56, so that no two events share a counter.
 *
 * @param rootSeed the seed of the batch, all 64 bits of it
 * @param replication the number of the replication
 */
public record KeyedRandom(long rootSeed, long replication) {
    /** Indices run from 0 to this bound, exclusive. */
    public static final long INDEX_BOUND = 1L << 56;

    private static final double CELL = 0x1p-52;

    /**
     * A uniform number in (0, 1), never 0 or 1: the centre of one of 2⁵² equal cells (with 2⁵³ cells the
     * centre of the last would round to 1).
     *
     * @param kind what is decided
     * @param actor whose event it is, see {@link ActorKey}
     * @param month the calendar month as 12·year + month − 1
     * @param index which of the actor's events of this kind and month, 0 to {@link #INDEX_BOUND} exclusive
     * @throws IllegalArgumentException if the index is out of range
     */
    public double uniform(EventKind kind, long actor, int month, long index) {
        return centre(Philox4x64.first(rootSeed, replication, event(kind, index), actor, month, 0));
    }

    /** The uniform number with index 0. */
    public double uniform(EventKind kind, long actor, int month) {
        return uniform(kind, actor, month, 0);
    }

    /** A number with distribution Beta(2, 3), exactly: the second smallest of the four uniforms of one block. */
    public double secondSmallestOfFour(EventKind kind, long actor, int month, long index) {
        long[] words = new long[4];
        Philox4x64.block(rootSeed, replication, event(kind, index), actor, month, 0, words);
        double a = centre(words[0]);
        double b = centre(words[1]);
        double c = centre(words[2]);
        double d = centre(words[3]);
        double largerOfSmaller = Math.max(Math.min(a, b), Math.min(c, d));
        double smallerOfLarger = Math.min(Math.max(a, b), Math.max(c, d));
        return Math.min(largerOfSmaller, smallerOfLarger);
    }

    /** The first word of the counter; injective in kind and index. */
    static long event(EventKind kind, long index) {
        if (index < 0 || index >= INDEX_BOUND) {
            throw new IllegalArgumentException("The index (" + index + ") of a draw of kind (" + kind
                    + ") is not within 0 to 2^56 - 1. Maybe a key was passed that ActorKey.index should shorten.");
        }
        return (long) kind.code() << 56 | index;
    }

    /** The centre of the cell that the upper 52 bits of a word name. */
    static double centre(long word) {
        return ((word >>> 12) + 0.5) * CELL;
    }
}
