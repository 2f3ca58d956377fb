package org.entente.backtest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.statistics.Quantile;

/**
 * The recalibration curve of some points on an even grid with its bootstrap band.
 *
 * @param grid stated probabilities
 * @param curve frequency that belongs to each; not a number outside the range of what was stated
 * @param lower 5 % quantile over resamples of members; not a number where fewer than four in five of them state such
 *     probabilities
 * @param upper 95 % quantile
 */
public record CalibrationBand(double[] grid, double[] curve, double[] lower, double[] upper) {
    /** Name of the band. */
    public static final String METHOD = "isotonic regression; band: bootstrap of members, pointwise 90 %";

    private static final int CELLS = 100;
    private static final double ENOUGH = .8;

    /** The band of at least one point. */
    public static CalibrationBand of(List<CalibrationPoint> points, PairedBootstrap bootstrap) {
        Map<String, List<CalibrationPoint>> members = new LinkedHashMap<>();
        points.forEach(point -> members.computeIfAbsent(point.state(), state -> new ArrayList<>())
                .add(point));
        List<List<CalibrationPoint>> blocks = List.copyOf(members.values());
        double[] grid = new double[CELLS + 1];
        Arrays.setAll(grid, i -> i / (double) CELLS);
        double[][] curves = Arrays.stream(bootstrap.counts(blocks.size()))
                .map(counts -> curve(drawn(blocks, counts), grid))
                .toArray(double[][]::new);
        return new CalibrationBand(grid, curve(points, grid), quantile(curves, .05), quantile(curves, .95));
    }

    private static List<CalibrationPoint> drawn(List<List<CalibrationPoint>> blocks, int[] counts) {
        List<CalibrationPoint> points = new ArrayList<>();
        for (int block = 0; block < counts.length; block++) {
            for (int copy = 0; copy < counts[block]; copy++) {
                points.addAll(blocks.get(block));
            }
        }
        return points;
    }

    /** Steps of the fitted curve joined by lines, as far as points go. */
    private static double[] curve(List<CalibrationPoint> points, double[] grid) {
        Calibration fit = Calibration.of(points);
        double[] stated =
                fit.points().stream().mapToDouble(CalibrationPoint::probability).toArray();
        double[] curve = new double[grid.length];
        Arrays.setAll(curve, i -> at(grid[i], stated, fit.recalibrated()));
        return curve;
    }

    private static double at(double place, double[] stated, double[] fitted) {
        int found = Arrays.binarySearch(stated, place);
        int above = found >= 0 ? found : -found - 1;
        if (found >= 0) {
            return fitted[found];
        }
        if (above == 0 || above == stated.length) {
            return Double.NaN;
        }
        double share = (place - stated[above - 1]) / (stated[above] - stated[above - 1]);
        return fitted[above - 1] + share * (fitted[above] - fitted[above - 1]);
    }

    private static double[] quantile(double[][] curves, double share) {
        double[] quantiles = new double[curves[0].length];
        Arrays.setAll(quantiles, i -> {
            double[] values = Arrays.stream(curves)
                    .mapToDouble(curve -> curve[i])
                    .filter(value -> !Double.isNaN(value))
                    .sorted()
                    .toArray();
            return values.length < ENOUGH * curves.length ? Double.NaN : Quantile.of(values, share);
        });
        return quantiles;
    }
}
