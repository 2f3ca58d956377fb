package org.entente.backtest;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.entente.theory.Participation;

/**
 * What is foretold of one state at one origin.
 *
 * @param state ISO 3166 alpha-3 code
 * @param origin the last month known
 * @param rungs probability of each rung of the ladder at the end of each month: {@code rungs[h][r]} for h from 0 (the
 *     origin, where one rung has 1) to the months ahead
 * @param reached probability of having stood at the event's rung or further down by then, at the origin or since:
 *     {@code reached[event][h]}, not falling; a state that came back still counts as having been there
 */
public record Forecast(String state, YearMonth origin, double[][] rungs, double[][] reached) {
    private static final double TOLERANCE = 1e-9;

    /** A forecast whose probabilities are checked: rungs add up to 1, curves do not fall, and both agree. */
    public Forecast {
        for (int h = 0; h < rungs.length; h++) {
            requireSum(state, h, rungs[h]);
            for (Disengagement event : Disengagement.ALL) {
                double[] curve = reached[event.ordinal()];
                double least = Math.max(below(rungs[h], event), h == 0 ? 0 : curve[h - 1]);
                if (!(curve[h] >= least - TOLERANCE && curve[h] <= 1 + TOLERANCE)) {
                    throw new IllegalArgumentException("The probability (" + curve[h] + ") that " + state
                            + " has been " + event.label() + " within " + h + " months must be between (" + least
                            + "), what it was a month before and what it is now, and 1");
                }
            }
        }
    }

    private static void requireSum(String state, int month, double[] shares) {
        double sum = Arrays.stream(shares).sum();
        if (!(Math.abs(sum - 1) <= TOLERANCE) || Arrays.stream(shares).anyMatch(share -> share < 0)) {
            throw new IllegalArgumentException("The probabilities (" + Arrays.toString(shares) + ") of the rungs of "
                    + state + " after " + month + " months must not be negative and add up to 1");
        }
    }

    private static double below(double[] shares, Disengagement event) {
        double sum = 0;
        for (int rung = event.rung().rung(); rung < shares.length; rung++) {
            sum += shares[rung];
        }
        return Math.min(1, sum);
    }

    /** Months ahead, the origin not counted. */
    public int months() {
        return rungs.length - 1;
    }

    /** Probability that the state stands at the event's rung or further down after so many months. */
    public double probability(Disengagement event, int months) {
        return below(rungs[months], event);
    }

    /** Probability that the state has the given status after so many months. */
    public double probability(Participation status, int months) {
        return rungs[months][status.rung()];
    }

    /** The curve of having reached the event, months 0 to {@link #months()}. */
    public double[] reached(Disengagement event) {
        return reached[event.ordinal()];
    }

    /**
     * The mixture of several forecasts of the same state and origin.
     *
     * @param forecasts the forecasts, all equally long
     * @param weights their weights, which add up to 1
     */
    public static Forecast mixture(List<Forecast> forecasts, double[] weights) {
        Forecast first = forecasts.get(0);
        double[][] rungs = new double[first.rungs.length][first.rungs[0].length];
        double[][] reached = new double[first.reached.length][first.rungs.length];
        for (int i = 0; i < weights.length; i++) {
            add(rungs, forecasts.get(i).rungs, weights[i]);
            add(reached, forecasts.get(i).reached, weights[i]);
        }
        return new Forecast(first.state, first.origin, rungs, reached);
    }

    private static void add(double[][] sum, double[][] values, double weight) {
        for (int i = 0; i < sum.length; i++) {
            for (int j = 0; j < sum[i].length; j++) {
                sum[i][j] += weight * values[i][j];
            }
        }
    }
}
