package org.entente.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.entente.results.Manifest;
import org.entente.results.ReplicationTable;
import org.entente.theory.Participation;

/**
 * When one state first moves down the ladder, over the replications of one arm. Times are months from the start to the
 * end of the month of the move; a history in which it never happens is censored at the horizon.
 */
public final class Passages {
    /** Cause of {@link #freezeOrExit}: the state freezes before it is ever out. */
    public static final int FROZEN = 1;
    /** Cause of {@link #freezeOrExit}: the state leaves without freezing first. */
    public static final int OUT = 2;

    private final ReplicationTable table;
    private final int horizon;
    private final String arm;
    private final String state;

    /**
     * The passages of a state in an arm.
     *
     * @param table the replications
     * @param manifest the batch's manifest
     * @param arm the arm's id
     * @param state ISO code of an observed state
     */
    public Passages(ReplicationTable table, Manifest manifest, String arm, String state) {
        this.table = table;
        this.horizon = manifest.months();
        this.arm = arm;
        this.state = state;
    }

    /** Whether the state stands above a rung at the start, so that it can reach it. */
    public boolean atRisk(Participation rung) {
        return table.rowCount(arm) > 0 && !initial().isAtOrBelow(rung);
    }

    /** Where the state stands before the first month; the arm has at least one replication. */
    public Participation initial() {
        String path = table.texts(arm, "path_" + state)[0];
        return Participation.valueOf(path.substring(0, path.indexOf('@')));
    }

    /** Months until the state first stands at the rung or further down, or until the horizon; one per replication. */
    public double[] months(Participation rung) {
        return Arrays.stream(times(rung)).map(time -> Math.min(time, horizon)).toArray();
    }

    /** Months until the state first stands at the rung or further down, infinite where it never does; one per replication. */
    public double[] times(Participation rung) {
        return Arrays.stream(firsts(rung))
                .map(month -> Double.isNaN(month) ? Double.POSITIVE_INFINITY : month + 1)
                .toArray();
    }

    /**
     * Months until the state first passes beyond PASSIVE, infinite where it never does or for another cause; one per
     * replication.
     *
     * @param cause {@link #FROZEN} or {@link #OUT}
     */
    public double[] times(int cause) {
        double[] times = times(Participation.FROZEN);
        int[] causes = causes();
        return IntStream.range(0, times.length)
                .mapToDouble(i -> causes[i] == cause ? times[i] : Double.POSITIVE_INFINITY)
                .toArray();
    }

    /** Probability of not yet having stood at the rung or further down. */
    public KaplanMeier above(Participation rung) {
        double[] firsts = firsts(rung);
        boolean[] observed = new boolean[firsts.length];
        for (int i = 0; i < firsts.length; i++) {
            observed[i] = !Double.isNaN(firsts[i]);
        }
        return KaplanMeier.of(months(rung), observed);
    }

    /** Probabilities of having passed beyond PASSIVE first by freezing or first by leaving. */
    public AalenJohansen freezeOrExit() {
        return AalenJohansen.of(months(Participation.FROZEN), causes(), 2);
    }

    private int[] causes() {
        double[] exits = firsts(Participation.OUT);
        double[] firsts = firsts(Participation.FROZEN);
        return IntStream.range(0, firsts.length)
                .map(i -> cause(firsts[i], exits[i]))
                .toArray();
    }

    private static int cause(double first, double exit) {
        if (Double.isNaN(first)) {
            return 0;
        }
        return first == exit ? OUT : FROZEN;
    }

    private double[] firsts(Participation rung) {
        return table.numbers(arm, "first_" + rung.label() + "_" + state);
    }
}
