package org.entente.backtest;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Whether stated probabilities come true as often as stated.
 *
 * @param points every point, by rising probability
 * @param recalibrated for each point the frequency that its neighbours show: the non-decreasing curve that fits best
 *     (pool-adjacent-violators)
 * @param expectedError expected calibration error: mean distance of stated probability and frequency over ten equal bins,
 *     weighted by their points (M. Naeini, G. Cooper and M. Hauskrecht, "Obtaining well calibrated probabilities using
 *     Bayesian binning", AAAI 2015)
 * @param miscalibration what the Brier score would fall by if each probability were replaced by its recalibrated one
 * @param discrimination what the recalibrated forecast gains over always stating the overall frequency
 * @param uncertainty Brier score of always stating the overall frequency; the Brier score is miscalibration -
 *     discrimination + uncertainty (T. Dimitriadis, T. Gneiting and A. Jordan, "Stable reliability diagrams for
 *     probabilistic classifiers", PNAS 118, 2021)
 * @param sharpness mean of p (1 - p), the Brier score that the forecaster expects of itself; smaller is sharper. A Brier
 *     score above it shows overconfidence
 */
public record Calibration(
        List<CalibrationPoint> points,
        double[] recalibrated,
        double expectedError,
        double miscalibration,
        double discrimination,
        double uncertainty,
        double sharpness) {
    private static final int BINS = 10;

    /** The calibration of at least one point. */
    public static Calibration of(List<CalibrationPoint> points) {
        List<CalibrationPoint> sorted = points.stream()
                .sorted(Comparator.comparingDouble(CalibrationPoint::probability))
                .toList();
        double[] stated =
                sorted.stream().mapToDouble(CalibrationPoint::probability).toArray();
        double[] happened =
                sorted.stream().mapToDouble(point -> point.happened() ? 1 : 0).toArray();
        double[] curve = Isotonic.fit(stated, happened);
        double[] constant = new double[curve.length];
        Arrays.fill(constant, mean(happened));
        double brier = meanSquare(stated, happened);
        double best = meanSquare(curve, happened);
        double base = meanSquare(constant, happened);
        return new Calibration(
                sorted, curve, binned(stated, happened), brier - best, base - best, base, expected(stated));
    }

    /** Mean Brier score of the points. */
    public double brier() {
        return miscalibration - discrimination + uncertainty;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double meanSquare(double[] forecast, double[] happened) {
        double sum = 0;
        for (int i = 0; i < forecast.length; i++) {
            sum += (forecast[i] - happened[i]) * (forecast[i] - happened[i]);
        }
        return sum / forecast.length;
    }

    private static double expected(double[] stated) {
        return Arrays.stream(stated).map(p -> p * (1 - p)).average().orElseThrow();
    }

    private static double binned(double[] stated, double[] happened) {
        double[] gaps = new double[BINS];
        for (int i = 0; i < stated.length; i++) {
            gaps[Math.min(BINS - 1, (int) (stated[i] * BINS))] += stated[i] - happened[i];
        }
        return Arrays.stream(gaps).map(Math::abs).sum() / stated.length;
    }
}
