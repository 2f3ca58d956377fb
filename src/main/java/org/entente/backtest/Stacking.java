package org.entente.backtest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Weights of models whose mixture foretells best: those on the simplex that maximise the mean logarithm of the mixed
 * probability of what happened.
 *
 * <p>Source: Y. Yao, A. Vehtari, D. Simpson and A. Gelman, "Using stacking to average Bayesian predictive distributions",
 * Bayesian Analysis 13 (2018). Found by expectation and maximisation for mixture weights, which climbs to the maximum of a
 * concave function: A. P. Dempster, N. M. Laird and D. B. Rubin, Journal of the Royal Statistical Society B 39 (1977).
 */
public final class Stacking {
    private static final int STEPS = 100_000;
    private static final double ENOUGH = 1e-8;

    private Stacking() {}

    /**
     * The weights.
     *
     * @param likelihoods probability of what happened: {@code [question][model]}, at least one above 0 in each row
     * @return one weight for each model, not negative, adding up to 1
     */
    public static double[] weights(double[][] likelihoods) {
        double[] weights = new double[likelihoods[0].length];
        Arrays.fill(weights, 1.0 / weights.length);
        for (int step = 0; step < STEPS; step++) {
            double[] gains = gains(weights, likelihoods);
            Arrays.setAll(weights, model -> weights[model] * gains[model]);
            if (Arrays.stream(gains).max().orElseThrow() < 1 + ENOUGH) {
                return weights;
            }
        }
        return weights;
    }

    /**
     * The factor by which each weight grows in a step. The greatest less 1 bounds what the best mixture has over the present
     * one, since the mean logarithm is concave.
     */
    private static double[] gains(double[] weights, double[][] likelihoods) {
        double[] gains = new double[weights.length];
        for (double[] row : likelihoods) {
            double mixed = mixed(weights, row);
            for (int model = 0; model < weights.length; model++) {
                gains[model] += row[model] / mixed / likelihoods.length;
            }
        }
        return gains;
    }

    /** The mixed probability of one question. */
    static double mixed(double[] weights, double[] likelihoods) {
        double sum = 0;
        for (int model = 0; model < weights.length; model++) {
            sum += weights[model] * likelihoods[model];
        }
        return sum;
    }

    /**
     * Mean log score of the mixture when the weights for each country come from all others, in nats; smaller is better.
     *
     * @param countries the country of each question, at least two of them
     * @param likelihoods probability of what happened: {@code [question][model]}
     */
    public static double leaveOneCountryOut(List<String> countries, double[][] likelihoods) {
        double sum = 0;
        for (String country : countries.stream().distinct().toList()) {
            double[] weights = weights(rows(countries, likelihoods, country, false));
            for (double[] row : rows(countries, likelihoods, country, true)) {
                sum -= StrictMath.log(mixed(weights, row));
            }
        }
        return sum / likelihoods.length;
    }

    private static double[][] rows(List<String> countries, double[][] likelihoods, String country, boolean own) {
        return IntStream.range(0, likelihoods.length)
                .filter(row -> countries.get(row).equals(country) == own)
                .mapToObj(row -> likelihoods[row])
                .toArray(double[][]::new);
    }
}
