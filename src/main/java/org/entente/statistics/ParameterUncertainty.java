package org.entente.statistics;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.FDistribution;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.entente.ensemble.Interval;
import org.entente.ensemble.OneWay;

/**
 * How much an outcome depends on parameters that are not known exactly, from replications nested in parameter draws. The
 * variance between draws is freed of the Monte Carlo noise of their replications, so that the band neither shrinks with
 * more draws nor swells with fewer replications.
 *
 * <p>Source: moments of the one-way random effects model, Searle, Casella and McCulloch, Variance Components (1992),
 * chapter 3; for shares moments of the beta-binomial, Kleinman, Journal of the American Statistical Association 68 (1973)
 * 46-54.
 *
 * @param analysis mean squares between and within draws
 */
public record ParameterUncertainty(OneWay analysis) {
    /** The method's name, as it is printed beside a band. */
    public static final String METHOD = "one-way random effects";

    private static final double LOWER = .05;
    private static final double UPPER = .95;

    /** With fewer equivalent observations than this a beta distribution is all but two points. */
    private static final double FEWEST = .02;

    /**
     * The expected value of an outcome over parameters.
     *
     * @param mean its mean
     * @param lower its 5 % quantile
     * @param upper its 95 % quantile
     */
    public record Quantiles(double mean, double lower, double upper) {
        /** The same, kept within a range. */
        public Quantiles within(double least, double most) {
            return new Quantiles(mean, Math.max(least, lower), Math.min(most, upper));
        }
    }

    /**
     * The uncertainty of an outcome.
     *
     * @param values one per replication; NaN is left out
     * @param replications their numbers
     * @param draws number of distinct parameter draws, at least 1; replication k has draw k modulo this number
     */
    public static ParameterUncertainty of(double[] values, double[] replications, int draws) {
        long[] drawn = Arrays.stream(replications)
                .mapToLong(replication -> (long) replication % draws)
                .toArray();
        return new ParameterUncertainty(OneWay.of(values, drawn, draws));
    }

    /** Parameter draws behind it. */
    public int draws() {
        return analysis.draws();
    }

    /** Mean of the outcome. */
    public double mean() {
        return analysis.mean();
    }

    /** Whether parameters and chance can be told apart. */
    public boolean isKnown() {
        return !Double.isNaN(analysis.variance());
    }

    /** Standard deviation of the outcome's expected value over parameters; 0 where draws differ by no more than chance. */
    public double deviation() {
        return Math.sqrt(analysis.variance());
    }

    /**
     * The 95 % interval of {@link #deviation}, exact for normal replications and equally many of each draw. Where parameters
     * have no effect its lower end is above 0 with probability 0.025.
     */
    public Interval deviationInterval() {
        FDistribution law = new FDistribution(null, analysis.draws() - 1, analysis.n() - analysis.draws());
        double ratio = analysis.within() == 0 ? Double.POSITIVE_INFINITY : analysis.between() / analysis.within();
        return new Interval(
                limit(ratio, law.inverseCumulativeProbability(.975)),
                limit(ratio, law.inverseCumulativeProbability(.025)));
    }

    private double limit(double ratio, double quantile) {
        if (Double.isInfinite(ratio)) {
            return deviation();
        }
        return Math.sqrt(Math.max(0, (ratio / quantile - 1) * analysis.within() / analysis.perDraw()));
    }

    /**
     * From the 5 % to the 95 % quantile of the expected value over parameters, taken as normal. Empty where draws differ by no
     * more than chance: how little parameters matter is then not known, and a band without width would read as certainty.
     */
    public Optional<Quantiles> band() {
        return Optional.of(deviation()).filter(deviation -> deviation > 0).map(this::normal);
    }

    private Quantiles normal(double deviation) {
        double half = Normal.quantile(UPPER) * deviation;
        return new Quantiles(analysis.mean(), analysis.mean() - half, analysis.mean() + half);
    }

    /** The same of a share, taken as beta distributed. */
    public Optional<Quantiles> shareBand() {
        return Optional.of(analysis.variance())
                .filter(variance -> variance > 0 && analysis.mean() > 0 && analysis.mean() < 1)
                .map(this::beta);
    }

    private Quantiles beta(double variance) {
        double mean = analysis.mean();
        double size = Math.max(FEWEST, mean * (1 - mean) / variance - 1);
        BetaDistribution law = new BetaDistribution(null, mean * size, (1 - mean) * size);
        return new Quantiles(mean, quantile(law, LOWER), quantile(law, UPPER));
    }

    /** Distributions that heap up at 0 and 1 leave the solver no slope; their quantiles are these ends. */
    private static double quantile(BetaDistribution law, double probability) {
        try {
            return law.inverseCumulativeProbability(probability);
        } catch (MathIllegalStateException flat) {
            return law.cumulativeProbability(.5) > probability ? 0 : 1;
        }
    }
}
