package org.entente.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How probable a history that followed the record held every step of it, month by month, and the courses of its own that
 * can be compared with observations.
 */
public final class Evidence implements Observer {
    /** A step that the model holds impossible counts as one in a billion, so that one coding does not decide alone. */
    private static final double LEAST = 1e-9;

    private final Map<String, Integer> index = new HashMap<>();
    private final double[][][] logs;
    private final double[][] legitimacy;
    private final double[][] armsShares;

    Evidence(List<String> states, int months) {
        states.forEach(state -> index.put(state, index.size()));
        logs = new double[RecordedStep.values().length][states.size()][months];
        legitimacy = new double[states.size()][months];
        armsShares = new double[states.size()][months];
    }

    @Override
    public void recorded(RecordedStep step, Member state, int month, double probability) {
        Integer at = index.get(state.getState());
        if (at != null) {
            logs[step.ordinal()][at][month] += StrictMath.log(Math.max(LEAST, probability));
        }
    }

    @Override
    public void monthEnd(AllianceSimulation simulation) {
        for (Member state : simulation.observed()) {
            int at = index.get(state.code);
            int month = simulation.month();
            legitimacy[at][month] = state.legitimacy;
            armsShares[at][month] = state.armsShare;
        }
    }

    /** The log-likelihood of a kind of steps of all states, from a month to before another. */
    public double log(RecordedStep step, int from, int until) {
        double sum = 0;
        for (double[] state : logs[step.ordinal()]) {
            sum += sum(state, from, until);
        }
        return sum;
    }

    /** The log-likelihood of a kind of steps of one state, from a month to before another. */
    public double log(RecordedStep step, String state, int from, int until) {
        return sum(logs[step.ordinal()][index.get(state)], from, until);
    }

    private static double sum(double[] row, int from, int until) {
        return Arrays.stream(row, from, until).sum();
    }

    /** Legitimacy of the alliance in a state at the end of a month, in [0, 1]. */
    public double legitimacy(String state, int month) {
        return legitimacy[index.get(state)][month];
    }

    /** The patron's share in arms of a state at the end of a month by the model's own equation, in [0, 1]. */
    public double armsShare(String state, int month) {
        return armsShares[index.get(state)][month];
    }
}
