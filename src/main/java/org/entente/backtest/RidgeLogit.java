package org.entente.backtest;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.entente.random.Distributions;

/**
 * Logistic regression with a quadratic penalty on all coefficients but the constant, fitted by Newton's method.
 *
 * <p>The constant has Jeffreys' weight of half an event and half a non-event at the mean, so that rows without any event
 * still have a finite fit.
 *
 * @param coefficients the constant, then one coefficient for each input
 */
record RidgeLogit(double[] coefficients) {
    private static final int STEPS = 100;
    private static final double ENOUGH = 1e-10;

    /**
     * Fits the coefficients that maximise log likelihood - penalty / 2 · Σ b².
     *
     * @param inputs one array for each row
     * @param events 1 where the event happened, else 0
     * @param penalty the penalty, above 0
     */
    static RidgeLogit fit(double[][] inputs, double[] events, double penalty) {
        int size = 1 + (inputs.length == 0 ? 0 : inputs[0].length);
        RidgeLogit fit = new RidgeLogit(new double[size]);
        double value = fit.objective(inputs, events, penalty);
        for (int step = 0; step < STEPS; step++) {
            double[] move = fit.newtonStep(inputs, events, penalty);
            double share = 1;
            RidgeLogit next = fit.moved(move, share);
            double better = next.objective(inputs, events, penalty);
            while (better < value && share > ENOUGH) {
                share /= 2;
                next = fit.moved(move, share);
                better = next.objective(inputs, events, penalty);
            }
            if (better - value < ENOUGH) {
                return better > value ? next : fit;
            }
            fit = next;
            value = better;
        }
        return fit;
    }

    private RidgeLogit moved(double[] move, double share) {
        double[] next = new double[coefficients.length];
        Arrays.setAll(next, i -> coefficients[i] + share * move[i]);
        return new RidgeLogit(next);
    }

    /** Probability of the event for an input. */
    double probability(double[] input) {
        double sum = coefficients[0];
        for (int i = 0; i < input.length; i++) {
            sum += coefficients[i + 1] * input[i];
        }
        return Distributions.logisticCumulative(sum);
    }

    /** The penalised log likelihood. */
    double objective(double[][] inputs, double[] events, double penalty) {
        double atMean = Distributions.logisticCumulative(coefficients[0]);
        double sum = (StrictMath.log(atMean) + StrictMath.log(1 - atMean)) / 2;
        for (int i = 1; i < coefficients.length; i++) {
            sum -= penalty / 2 * coefficients[i] * coefficients[i];
        }
        for (int row = 0; row < inputs.length; row++) {
            sum += logLikelihood(inputs[row], events[row]);
        }
        return sum;
    }

    /** Logarithm of the probability of what happened, 1 or 0. */
    double logLikelihood(double[] input, double event) {
        double probability = probability(input);
        return StrictMath.log(event == 1 ? probability : 1 - probability);
    }

    private double[] newtonStep(double[][] inputs, double[] events, double penalty) {
        int size = coefficients.length;
        double[] gradient = new double[size];
        double[][] curvature = new double[size][size];
        double atMean = Distributions.logisticCumulative(coefficients[0]);
        gradient[0] = .5 - atMean;
        curvature[0][0] = atMean * (1 - atMean);
        for (int i = 1; i < size; i++) {
            gradient[i] = -penalty * coefficients[i];
            curvature[i][i] = penalty;
        }
        for (int row = 0; row < inputs.length; row++) {
            add(inputs[row], events[row], gradient, curvature);
        }
        return new CholeskyDecomposition(new Array2DRowRealMatrix(curvature, false))
                .getSolver()
                .solve(new ArrayRealVector(gradient, false))
                .toArray();
    }

    private void add(double[] input, double event, double[] gradient, double[][] curvature) {
        double probability = probability(input);
        double weight = probability * (1 - probability);
        for (int i = 0; i < gradient.length; i++) {
            double one = i == 0 ? 1 : input[i - 1];
            gradient[i] += (event - probability) * one;
            for (int j = 0; j <= i; j++) {
                curvature[i][j] += weight * one * (j == 0 ? 1 : input[j - 1]);
                curvature[j][i] = curvature[i][j];
            }
        }
    }
}
