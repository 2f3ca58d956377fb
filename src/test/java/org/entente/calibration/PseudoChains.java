package org.entente.calibration;

import java.util.function.DoubleUnaryOperator;

/** Autoregressive chains from a linear congruential generator, the same in any language. */
final class PseudoChains {
    private long state;

    PseudoChains(int seed) {
        state = seed;
    }

    double uniform() {
        state = (1_103_515_245L * state + 12_345) % (1L << 31);
        return state / (double) (1L << 31);
    }

    static double[] chain(int seed, int n, double persistence, DoubleUnaryOperator shock) {
        PseudoChains source = new PseudoChains(seed);
        double[] chain = new double[n];
        double x = 0;
        for (int t = 0; t < n; t++) {
            x = persistence * x + shock.applyAsDouble(source.uniform() - 0.5);
            chain[t] = x;
        }
        return chain;
    }
}
