package org.entente.backtest;

import java.util.function.IntFunction;
import org.entente.theory.Participation;

/** Forecasts from monthly probabilities of moving between the rungs (an inhomogeneous Markov chain). */
public final class LadderChain {
    /** Number of rungs. */
    static final int RUNGS = Participation.LADDER.size();

    private LadderChain() {}

    /**
     * The forecast that the chain gives.
     *
     * @param origin the origin
     * @param situation the state and where it stands
     * @param moves the matrix of the move from month h to h + 1: {@code [from][to]}, rows that add up to 1
     */
    public static Forecast forecast(Origin origin, Situation situation, IntFunction<double[][]> moves) {
        int months = situation.ahead().size();
        int start = situation.status().rung();
        double[][] rungs = new double[months + 1][];
        double[][] reached = new double[Disengagement.ALL.size()][months + 1];
        double[][] above = new double[Disengagement.ALL.size()][];
        rungs[0] = only(start);
        for (Disengagement event : Disengagement.ALL) {
            above[event.ordinal()] = start < event.rung().rung() ? only(start) : new double[RUNGS];
            reached[event.ordinal()][0] = event.holds(situation.status()) ? 1 : 0;
        }
        for (int h = 0; h < months; h++) {
            double[][] matrix = moves.apply(h);
            rungs[h + 1] = step(rungs[h], matrix, RUNGS);
            for (Disengagement event : Disengagement.ALL) {
                int index = event.ordinal();
                above[index] = step(above[index], matrix, event.rung().rung());
                reached[index][h + 1] = Math.max(reached[index][h], 1 - sum(above[index]));
            }
        }
        return new Forecast(situation.state(), origin.month(), rungs, reached);
    }

    private static double[] only(int rung) {
        double[] shares = new double[RUNGS];
        shares[rung] = 1;
        return shares;
    }

    /** One month; what moves to rung {@code bound} or below it leaves the chain. */
    private static double[] step(double[] shares, double[][] matrix, int bound) {
        double[] next = new double[RUNGS];
        for (int from = 0; from < RUNGS; from++) {
            for (int to = 0; to < bound; to++) {
                next[to] += shares[from] * matrix[from][to];
            }
        }
        return next;
    }

    private static double sum(double[] shares) {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        return sum;
    }
}
