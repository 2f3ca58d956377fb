package org.entente.calibration;

import org.entente.random.EventKind;
import org.entente.random.KeyedRandom;
import org.entente.random.StandardNormal;

/** The draws of one step of a sampler, in a fixed order; a function of the keys only. */
final class Luck {
    private final KeyedRandom random;
    private final long sampler;
    private final long step;
    private int taken;

    Luck(KeyedRandom random, long sampler, long step) {
        this.random = random;
        this.sampler = sampler;
        this.step = step;
    }

    double uniform() {
        return random.uniform(EventKind.SAMPLER, sampler, taken++, step);
    }

    double normal() {
        return StandardNormal.quantile(uniform());
    }

    double[] normals(int n) {
        double[] draws = new double[n];
        for (int i = 0; i < n; i++) {
            draws[i] = normal();
        }
        return draws;
    }

    /** A whole number from 0 to n − 1. */
    int below(int n) {
        return (int) (uniform() * n);
    }

    /** Two different whole numbers from 0 to n − 1. */
    int[] pair(int n) {
        int first = below(n);
        int second = below(n - 1);
        return new int[] {first, second < first ? second : second + 1};
    }
}
