package org.entente.statistics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.results.Manifest;

/** Brings the values of two sides together, by equal replication where that means equal luck. */
final class Pairing {
    private final Side baseline;
    private final Side alternative;
    private final boolean paired;
    /** Rows of equal replication number: one array of rows for each side. */
    private final int[][] rows;

    Pairing(Side baseline, Side alternative) {
        this.baseline = baseline;
        this.alternative = alternative;
        this.rows = matches(baseline, alternative);
        this.paired = obstacle().isEmpty();
    }

    private static int[][] matches(Side baseline, Side alternative) {
        Map<Double, Integer> rowOf = new HashMap<>();
        double[] one = baseline.numbers("replication");
        double[] two = alternative.numbers("replication");
        IntStream.range(0, one.length).forEach(row -> rowOf.put(one[row], row));
        int[] second = IntStream.range(0, two.length)
                .filter(row -> rowOf.containsKey(two[row]))
                .toArray();
        int[] first = IntStream.of(second).map(row -> rowOf.get(two[row])).toArray();
        return new int[][] {first, second};
    }

    /** Why equal replication numbers do not mean equal luck, if so. */
    Optional<String> obstacle() {
        Manifest one = baseline.manifest();
        Manifest two = alternative.manifest();
        return differs("root seeds", one.seed(), two.seed())
                .or(() -> differs("generators", one.generator(), two.generator()))
                .or(() -> differs("first months", one.start(), two.start()))
                .or(() -> differs("numbers of months", one.months(), two.months()))
                .or(() -> rows[0].length < 2
                        ? Optional.of("fewer than two replications (" + rows[0].length + ") are in both")
                        : Optional.empty());
    }

    private static Optional<String> differs(String what, Object one, Object two) {
        return one.equals(two)
                ? Optional.empty()
                : Optional.of("the " + what + " differ (" + one + " and " + two + ")");
    }

    Side baseline() {
        return baseline;
    }

    Side alternative() {
        return alternative;
    }

    /** The contrast of two columns of values; empty where either side has fewer than two that are defined. */
    Optional<Contrast> contrast(double[] first, double[] second) {
        return paired ? pairedContrast(first, second) : unpairedContrast(first, second);
    }

    private Optional<Contrast> pairedContrast(double[] first, double[] second) {
        int[] defined = IntStream.range(0, rows[0].length)
                .filter(i -> !Double.isNaN(first[rows[0][i]] + second[rows[1][i]]))
                .toArray();
        if (defined.length < 2) {
            return Optional.empty();
        }
        return Optional.of(Contrast.paired(pick(first, rows[0], defined), pick(second, rows[1], defined)));
    }

    /** Where the expected difference lies over parameters; empty unless both sides share draws that can be told from chance. */
    Optional<ParameterUncertainty.Quantiles> overParameters(double[] first, double[] second) {
        Manifest.ParameterDraws draws = baseline.manifest().parameters();
        if (!paired
                || draws.draws() == 0
                || !draws.equals(alternative.manifest().parameters())) {
            return Optional.empty();
        }
        double[] differences = new double[rows[0].length];
        Arrays.setAll(differences, i -> second[rows[1][i]] - first[rows[0][i]]);
        int[] all = IntStream.range(0, differences.length).toArray();
        return Optional.of(ParameterUncertainty.of(
                        differences, pick(baseline.numbers("replication"), rows[0], all), draws.draws()))
                .flatMap(ParameterUncertainty::band);
    }

    /** As {@link #overParameters} for two ratios of sums, whose denominators are not all 0, by their linearised values. */
    Optional<ParameterUncertainty.Quantiles> ratioOverParameters(double[][] first, double[][] second) {
        return overParameters(new Ratio(first[0], first[1]).linearised(), new Ratio(second[0], second[1]).linearised());
    }

    private static double[] pick(double[] values, int[] rows, int[] defined) {
        return IntStream.of(defined).mapToDouble(i -> values[rows[i]]).toArray();
    }

    private static Optional<Contrast> unpairedContrast(double[] first, double[] second) {
        double[] one = Arrays.stream(first).filter(v -> !Double.isNaN(v)).toArray();
        double[] two = Arrays.stream(second).filter(v -> !Double.isNaN(v)).toArray();
        return Math.min(one.length, two.length) < 2 ? Optional.empty() : Optional.of(Contrast.unpaired(one, two));
    }

    /** The contrast of two ratios of sums; empty where a denominator is 0 in all histories of a side. */
    Optional<Contrast> ratioContrast(double[][] first, double[][] second) {
        if (sum(first[1]) == 0 || sum(second[1]) == 0) {
            return Optional.empty();
        }
        if (!paired) {
            return Optional.of(Contrast.unpairedRatio(new Ratio(first[0], first[1]), new Ratio(second[0], second[1])));
        }
        int[] all = IntStream.range(0, rows[0].length).toArray();
        double[] one = pick(first[1], rows[0], all);
        double[] two = pick(second[1], rows[1], all);
        if (sum(one) == 0 || sum(two) == 0) {
            return Optional.empty();
        }
        return Optional.of(Contrast.pairedRatio(
                new Ratio(pick(first[0], rows[0], all), one), new Ratio(pick(second[0], rows[1], all), two)));
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }
}
