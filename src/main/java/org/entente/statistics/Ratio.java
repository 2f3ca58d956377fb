package org.entente.statistics;

import java.util.Arrays;

/** A ratio of sums over histories, for instance the share of all requests that were answered with troops. */
public final class Ratio {
    private final double[] numerators;
    private final double[] denominators;
    private final double denominator;
    private final double value;

    /**
     * The ratio Σ numerators / Σ denominators.
     *
     * @param numerators one for each history
     * @param denominators one for each history, with a sum above 0
     */
    public Ratio(double[] numerators, double[] denominators) {
        this.numerators = numerators.clone();
        this.denominators = denominators.clone();
        this.denominator = Arrays.stream(denominators).sum();
        this.value = Arrays.stream(numerators).sum() / denominator;
        if (!(denominator > 0) || numerators.length != denominators.length) {
            throw new IllegalArgumentException(
                    "The denominators sum to (" + denominator + "); give as many numerators, and a sum above 0");
        }
    }

    /** The ratio. */
    public double value() {
        return value;
    }

    /** The ratio plus the influence of each history; their mean is the ratio. */
    double[] linearised() {
        return Arrays.stream(influence()).map(own -> value + own).toArray();
    }

    /** What each history adds to the ratio's error: (numerator - ratio · denominator) / mean denominator. */
    double[] influence() {
        double mean = denominator / denominators.length;
        double[] influence = new double[numerators.length];
        Arrays.setAll(influence, i -> (numerators[i] - value * denominators[i]) / mean);
        return influence;
    }
}
