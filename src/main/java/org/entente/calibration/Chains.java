package org.entente.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The draws of one target after warm-up, on the scale of normal scores. */
public final class Chains {
    private final double[][][] draws;
    private final double acceptance;

    private Chains(double[][][] draws, double acceptance) {
        this.draws = draws;
        this.acceptance = acceptance;
    }

    /** The chains of all runs side by side. */
    static Chains of(List<DifferentialEvolution> runs) {
        double[][][][] ofRuns = runs.stream().map(DifferentialEvolution::draws).toArray(double[][][][]::new);
        double[][][] draws = IntStream.range(0, ofRuns[0].length)
                .mapToObj(i -> Arrays.stream(ofRuns)
                        .flatMap(run -> Arrays.stream(run[i]))
                        .toArray(double[][]::new))
                .toArray(double[][][]::new);
        double acceptance = runs.stream()
                .mapToDouble(DifferentialEvolution::acceptance)
                .average()
                .orElseThrow();
        return new Chains(draws, acceptance);
    }

    /** Accepted share of the moves after warm-up. */
    public double acceptance() {
        return acceptance;
    }

    /** Number of draws, over all chains. */
    public int size() {
        return draws[0].length * draws[0][0].length;
    }

    /** The draws of one coordinate by chain and time. */
    public double[][] coordinate(int i) {
        return draws[i];
    }

    /** All draws of one coordinate, chain after chain. */
    public double[] pooled(int i) {
        return Arrays.stream(draws[i]).flatMapToDouble(Arrays::stream).toArray();
    }

    /** Rank-normalised split R-hat of one coordinate. */
    public double rHat(int i) {
        return Convergence.rHat(draws[i]);
    }

    /** The smaller of bulk and tail effective number of draws of one coordinate. */
    public double effectiveSize(int i) {
        return Math.min(Convergence.bulkEffectiveSize(draws[i]), Convergence.tailEffectiveSize(draws[i]));
    }

    /** So many draws, spread evenly over all chains and times: one row each. */
    public double[][] thinned(int rows) {
        if (rows > size()) {
            throw new IllegalArgumentException("There are fewer draws (" + size() + ") than wanted (" + rows + ").");
        }
        return IntStream.range(0, rows)
                .map(row -> (int) ((2L * row + 1) * size() / (2L * rows)))
                .mapToObj(this::row)
                .toArray(double[][]::new);
    }

    private double[] row(int place) {
        int length = draws[0][0].length;
        return Arrays.stream(draws)
                .mapToDouble(chains -> chains[place / length][place % length])
                .toArray();
    }
}
