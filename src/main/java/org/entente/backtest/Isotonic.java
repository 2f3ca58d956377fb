package org.entente.backtest;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * The non-decreasing curve with the least squared distance from values.
 *
 * <p>Pool-adjacent-violators: M. Ayer, H. D. Brunk, G. M. Ewing, W. T. Reid and E. Silverman, "An empirical distribution
 * function for sampling with incomplete information", Annals of Mathematical Statistics 26 (1955).
 */
final class Isotonic {
    private Isotonic() {}

    private record Block(double sum, int size) {
        double mean() {
            return sum / size;
        }

        Block with(Block next) {
            return new Block(sum + next.sum, size + next.size);
        }
    }

    /**
     * The curve at each place.
     *
     * @param places places in ascending order; equal places get one value
     * @param values the values there
     */
    static double[] fit(double[] places, double[] values) {
        Deque<Block> blocks = new ArrayDeque<>();
        for (int i = 0; i < values.length; ) {
            Block block = tied(places, values, i);
            i += block.size;
            while (!blocks.isEmpty() && blocks.peekLast().mean() >= block.mean()) {
                block = blocks.removeLast().with(block);
            }
            blocks.addLast(block);
        }
        double[] curve = new double[values.length];
        int at = 0;
        for (Block block : blocks) {
            Arrays.fill(curve, at, at + block.size, block.mean());
            at += block.size;
        }
        return curve;
    }

    private static Block tied(double[] places, double[] values, int from) {
        int to = from;
        double sum = 0;
        while (to < places.length && places[to] == places[from]) {
            sum += values[to++];
        }
        return new Block(sum, to - from);
    }
}
