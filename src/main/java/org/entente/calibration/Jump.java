package org.entente.calibration;

import java.util.List;

/**
 * A proposed move of a Markov chain with its correction of the acceptance ratio.
 *
 * <p>Source: C. J. F. ter Braak and J. A. Vrugt, "Differential evolution Markov chain with snooker updater and fewer
 * chains", Statistics and Computing 18 (2008), 435–446: parallel moves along the difference of two past points, every
 * tenth at full length to cross between modes, and one move in ten along the line to a third (snooker).
 *
 * @param point where to
 * @param logCorrection logarithm of the factor of the acceptance ratio
 */
record Jump(double[] point, double logCorrection) {
    private static final double SNOOKER_SHARE = 0.1;
    private static final double FULL_LENGTH_SHARE = 0.1;
    private static final double JITTER = 1e-4;
    private static final double OPTIMAL = 2.38;
    private static final double SNOOKER_LEAST = 1.2;

    /**
     * Draws a move.
     *
     * @param from the present point
     * @param past points of the past, at least 3
     * @param luck the step's draws
     */
    static Jump from(double[] from, List<double[]> past, Luck luck) {
        return from.length > 1 && luck.uniform() < SNOOKER_SHARE
                ? snooker(from, past, luck)
                : parallel(from, past, luck);
    }

    private static Jump parallel(double[] from, List<double[]> past, Luck luck) {
        int[] pair = luck.pair(past.size());
        double length = luck.uniform() < FULL_LENGTH_SHARE ? 1 : OPTIMAL / Math.sqrt(2.0 * from.length);
        double[] to = luck.normals(from.length);
        for (int i = 0; i < to.length; i++) {
            to[i] = from[i] + length * (past.get(pair[0])[i] - past.get(pair[1])[i]) + JITTER * to[i];
        }
        return new Jump(to, 0);
    }

    private static Jump snooker(double[] from, List<double[]> past, Luck luck) {
        double[] anchor = past.get(luck.below(past.size()));
        int[] pair = luck.pair(past.size());
        double distance = squaredDistance(from, anchor);
        if (distance == 0) {
            return new Jump(from, Double.NEGATIVE_INFINITY);
        }
        double projection = 0;
        for (int i = 0; i < from.length; i++) {
            projection += (past.get(pair[0])[i] - past.get(pair[1])[i]) * (from[i] - anchor[i]);
        }
        double length = (SNOOKER_LEAST + luck.uniform()) * projection / distance;
        double[] to = new double[from.length];
        for (int i = 0; i < to.length; i++) {
            to[i] = from[i] + length * (from[i] - anchor[i]);
        }
        return new Jump(to, (from.length - 1) / 2.0 * StrictMath.log(squaredDistance(to, anchor) / distance));
    }

    private static double squaredDistance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return sum;
    }
}
