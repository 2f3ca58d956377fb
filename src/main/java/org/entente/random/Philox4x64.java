package org.entente.random;

/**
 * The block function Philox4x64 with ten rounds: 128 bits of key and 256 bits of counter to 256 random bits.
 *
 * <p>Source: J. K. Salmon, M. A. Moraes, R. O. Dror and D. E. Shaw, "Parallel random numbers: as easy as 1, 2, 3",
 * Proceedings of SC11 (2011). Checked against the known answers published with Random123.
 */
public final class Philox4x64 {
    private static final int ROUNDS = 10;
    private static final long MULTIPLIER_0 = 0xD2E7470EE14C6C93L;
    private static final long MULTIPLIER_1 = 0xCA5A826395121157L;
    private static final long WEYL_0 = 0x9E3779B97F4A7C15L;
    private static final long WEYL_1 = 0xBB67AE8584CAA73BL;

    private Philox4x64() {}

    /** Writes the four words of the block to {@code out[0..3]}. */
    public static void block(
            long key0, long key1, long counter0, long counter1, long counter2, long counter3, long[] out) {
        long k0 = key0;
        long k1 = key1;
        long c0 = counter0;
        long c1 = counter1;
        long c2 = counter2;
        long c3 = counter3;
        for (int round = 0; round < ROUNDS; round++) {
            long next0 = unsignedHigh(MULTIPLIER_1, c2) ^ c1 ^ k0;
            long next2 = unsignedHigh(MULTIPLIER_0, c0) ^ c3 ^ k1;
            c1 = MULTIPLIER_1 * c2;
            c3 = MULTIPLIER_0 * c0;
            c0 = next0;
            c2 = next2;
            k0 += WEYL_0;
            k1 += WEYL_1;
        }
        out[0] = c0;
        out[1] = c1;
        out[2] = c2;
        out[3] = c3;
    }

    /** The first word of the block, bit-identical to {@code out[0]} of {@link #block}, without memory traffic. */
    public static long first(long key0, long key1, long counter0, long counter1, long counter2, long counter3) {
        long k0 = key0;
        long k1 = key1;
        long c0 = counter0;
        long c1 = counter1;
        long c2 = counter2;
        long c3 = counter3;
        for (int round = 1; round < ROUNDS; round++) {
            long next0 = unsignedHigh(MULTIPLIER_1, c2) ^ c1 ^ k0;
            long next2 = unsignedHigh(MULTIPLIER_0, c0) ^ c3 ^ k1;
            c1 = MULTIPLIER_1 * c2;
            c3 = MULTIPLIER_0 * c0;
            c0 = next0;
            c2 = next2;
            k0 += WEYL_0;
            k1 += WEYL_1;
        }
        return unsignedHigh(MULTIPLIER_1, c2) ^ c1 ^ k0;
    }

    /** Upper 64 bits of the unsigned product; the multiplier's sign bit is known to be set. */
    private static long unsignedHigh(long multiplier, long factor) {
        return Math.multiplyHigh(multiplier, factor) + factor + ((factor >> 63) & multiplier);
    }
}
