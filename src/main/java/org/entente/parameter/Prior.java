package org.entente.parameter;

import org.entente.random.Distributions;
import org.entente.random.StandardNormal;

/**
 * What is believed about a parameter before any record is seen. All laws are sampled by inversion. The normal score of a
 * value is the point of the standard normal distribution with the same share of the belief below it; on that scale,
 * which has no bounds, every law is standard normal.
 */
public sealed interface Prior {
    /** The value below which the share u of the belief lies, for u in (0, 1). */
    default double quantile(double u) {
        return fromNormalScore(StandardNormal.quantile(u));
    }

    /** The value with this normal score, any number; accurate in both tails. */
    double fromNormalScore(double score);

    /** The normal score of a value that the law permits; infinite at its bounds. */
    double normalScore(double value);

    /** Natural logarithm of the density at a value, minus infinity where the law permits none. */
    double logDensity(double value);

    /** The same law with its standard deviation multiplied; what has none is left as it is. */
    Prior widened(double factor);

    /** The law in short notation, such as {@code LN(3, 0.5)}. */
    String description();

    /** The value with half of the belief on either side. */
    default double median() {
        return quantile(0.5);
    }

    /** Log-normal: the logarithm is normal around ln(median) with standard deviation sigma. */
    record LogNormal(double median, double sigma) implements Prior {
        @Override
        public double fromNormalScore(double score) {
            return median * StrictMath.exp(sigma * score);
        }

        @Override
        public double normalScore(double value) {
            return StrictMath.log(value / median) / sigma;
        }

        @Override
        public double logDensity(double value) {
            return value > 0 ? gaussian(normalScore(value), sigma * value) : Double.NEGATIVE_INFINITY;
        }

        @Override
        public Prior widened(double factor) {
            return new LogNormal(median, factor * sigma);
        }

        @Override
        public String description() {
            return notation("LN", median, sigma);
        }
    }

    /** Logit-normal on (0, 1): the log-odds are normal around those of the center with standard deviation sigma. */
    record LogitNormal(double center, double sigma) implements Prior {
        @Override
        public double fromNormalScore(double score) {
            return Distributions.logisticCumulative(Distributions.logistic(center) + sigma * score);
        }

        @Override
        public double normalScore(double value) {
            return (Distributions.logistic(value) - Distributions.logistic(center)) / sigma;
        }

        @Override
        public double logDensity(double value) {
            return value > 0 && value < 1
                    ? gaussian(normalScore(value), sigma * value * (1 - value))
                    : Double.NEGATIVE_INFINITY;
        }

        @Override
        public Prior widened(double factor) {
            return new LogitNormal(center, factor * sigma);
        }

        @Override
        public String description() {
            return notation("LG", center, sigma);
        }
    }

    /** Normal. */
    record Normal(double mean, double deviation) implements Prior {
        @Override
        public double fromNormalScore(double score) {
            return mean + deviation * score;
        }

        @Override
        public double normalScore(double value) {
            return (value - mean) / deviation;
        }

        @Override
        public double logDensity(double value) {
            return gaussian(normalScore(value), deviation);
        }

        @Override
        public Prior widened(double factor) {
            return new Normal(mean, factor * deviation);
        }

        @Override
        public String description() {
            return notation("N", mean, deviation);
        }
    }

    /** Normal, truncated to positive values; mean and standard deviation are those before truncation. */
    record PositiveNormal(double mean, double deviation) implements Prior {
        @Override
        public double quantile(double u) {
            return mean <= 0 && u > 0.5
                    ? fromAbove(1 - u) // counted from below, the share would round to 1
                    : Math.max(0, Distributions.normal(mean, deviation, removed() + u * (1 - removed())));
        }

        @Override
        public double fromNormalScore(double score) {
            return score <= 0
                    ? quantile(StandardNormal.cumulative(score))
                    : fromAbove(StandardNormal.cumulative(-score));
        }

        private double fromAbove(double share) {
            return Math.max(0, Distributions.normal(mean, -deviation, kept(share)));
        }

        @Override
        public double normalScore(double value) {
            double standard = (value - mean) / deviation;
            double below = (StandardNormal.cumulative(standard) - removed()) / (1 - removed());
            double above = StandardNormal.cumulative(-standard) / (1 - removed());
            return below < above ? scoreOf(below) : -scoreOf(above);
        }

        @Override
        public double logDensity(double value) {
            return value >= 0
                    ? gaussian((value - mean) / deviation, deviation * (1 - removed()))
                    : Double.NEGATIVE_INFINITY;
        }

        @Override
        public Prior widened(double factor) {
            return new PositiveNormal(mean, factor * deviation);
        }

        private double kept(double share) {
            return share * (1 - removed());
        }

        private double removed() {
            return StandardNormal.cumulative(-mean / deviation);
        }

        @Override
        public String description() {
            return notation("N⁺", mean, deviation);
        }
    }

    /** Equal density between two bounds. */
    record Uniform(double lower, double upper) implements Prior {
        @Override
        public double quantile(double u) {
            return Distributions.uniform(lower, upper, u);
        }

        @Override
        public double fromNormalScore(double score) {
            return score <= 0
                    ? quantile(StandardNormal.cumulative(score))
                    : upper - (upper - lower) * StandardNormal.cumulative(-score);
        }

        @Override
        public double normalScore(double value) {
            double below = (value - lower) / (upper - lower);
            return below <= 0.5 ? scoreOf(below) : -scoreOf((upper - value) / (upper - lower));
        }

        @Override
        public double logDensity(double value) {
            return value >= lower && value <= upper ? -StrictMath.log(upper - lower) : Double.NEGATIVE_INFINITY;
        }

        @Override
        public Prior widened(double factor) {
            return this;
        }

        @Override
        public String description() {
            return notation("U", lower, upper);
        }
    }

    /** Held fixed. */
    record Point(double value) implements Prior {
        @Override
        public double quantile(double u) {
            return value;
        }

        @Override
        public double fromNormalScore(double score) {
            return value;
        }

        @Override
        public double normalScore(double other) {
            return 0;
        }

        @Override
        public double logDensity(double other) {
            return other == value ? 0 : Double.NEGATIVE_INFINITY;
        }

        @Override
        public Prior widened(double factor) {
            return this;
        }

        @Override
        public String description() {
            return "fixed";
        }
    }

    /** Normal score of a share of the belief, 0 to 1. */
    private static double scoreOf(double share) {
        return share > 0 ? StandardNormal.quantile(Math.min(share, 1 - 0x1p-53)) : Double.NEGATIVE_INFINITY;
    }

    /** Logarithm of the density of a law at a normal score; the spacing is the change of the value per score. */
    private static double gaussian(double score, double spacing) {
        return -score * score / 2 - StrictMath.log(spacing * Math.sqrt(2 * Math.PI));
    }

    private static String notation(String law, double first, double second) {
        return law + "(" + Figure.of(first) + ", " + Figure.of(second) + ")";
    }
}
