package org.entente.random;

import java.nio.charset.StandardCharsets;

/**
 * Stable 64-bit keys of actors: the hash of a name, never a position in a list, so that adding a member leaves the
 * luck of all others as it was.
 *
 * <p>Source: FNV-1a with 64 bits (Fowler, Noll and Vo), followed by the final mix of MurmurHash3 (A. Appleby).
 */
public final class ActorKey {
    private static final long OFFSET_BASIS = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;
    private static final int INDEX_BITS = 56;
    private static final long REQUESTER_MASK = (1L << 28) - 1;

    private ActorKey() {}

    /** Key of a state by its ISO 3166 alpha-3 code, or of any other named thing. */
    public static long of(String name) {
        long hash = OFFSET_BASIS;
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (octet & 0xFF)) * PRIME;
        }
        return mix(hash);
    }

    /** Key of a pair of states, the same in either order: that of "KGZ|TJK", in alphabetical order. */
    public static long ofPair(String one, String other) {
        return one.compareTo(other) <= 0 ? of(one + "|" + other) : of(other + "|" + one);
    }

    /** Shortens an actor's key to an index of {@link KeyedRandom}. */
    public static long index(long actor) {
        return actor >>> (Long.SIZE - INDEX_BITS);
    }

    /** Index of an objection to a requester's case: four times the requester's key modulo 2²⁸, plus the class. */
    public static long objectionIndex(long requester, int crisisClass) {
        return 4 * (requester & REQUESTER_MASK) + crisisClass;
    }

    private static long mix(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ (mixed >>> 33);
    }
}
