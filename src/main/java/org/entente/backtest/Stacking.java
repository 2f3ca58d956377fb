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
    private static final double ENOUGH = 1e-12;

    private Stacking() {}

    /**
     * The weights.
     *
     * @param likelihoods probability of what happened: {@code [question][model]}, at least one above 0 in each row
     * @return one weight for each model, not negative, adding up to 1
     */
    public static double[] weights(double[][] likelihoods) {
        int models = likelihoods[0].length;
        double[] weights = new double[models];
        Arrays.fill(weights, 1.0 / models);
        double change = 1;
        for (int step = 0; step < STEPS && change > ENOUGH; step++) {
            double[] next = improved(weights, likelihoods);
            change = 0;
            for (int model = 0; model < models; model++) {
                change = Math.max(change, Math.abs(next[model] - weights[model]));
            }
            weights = next;
        }
        return weights;
    }

    private static double[] improved(double[] weights, double[][] likelihoods) {
        double[] next = new double[weights.length];
        for (double[] row : likelihoods) {
            double mixed = mixed(weights, row);
            for (int model = 0; model < weights.length; model++) {
                next[model] += weights[model] * row[model] / mixed / likelihoods.length;
            }
        }
        return next;
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
