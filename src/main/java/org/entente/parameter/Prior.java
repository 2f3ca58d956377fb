package org.entente.parameter;

import org.entente.random.Distributions;
import org.entente.random.StandardNormal;

/** What is believed about a parameter before any record is seen. All laws are sampled by inversion. */
public sealed interface Prior {
    /** The value below which the share u of the belief lies, for u in (0, 1). */
    double quantile(double u);

    /** The law in short notation, such as {@code LN(3, 0.5)}. */
    String description();

    /** The value with half of the belief on either side. */
    default double median() {
        return quantile(0.5);
    }

    /** Log-normal: the logarithm is normal around ln(median) with standard deviation sigma. */
    record LogNormal(double median, double sigma) implements Prior {
        @Override
        public double quantile(double u) {
            return median * StrictMath.exp(sigma * StandardNormal.quantile(u));
        }

        @Override
        public String description() {
            return notation("LN", median, sigma);
        }
    }

    /** Logit-normal on (0, 1): the log-odds are normal around those of the center with standard deviation sigma. */
    record LogitNormal(double center, double sigma) implements Prior {
        @Override
        public double quantile(double u) {
            return Distributions.logisticCumulative(
                    Distributions.logistic(center) + sigma * StandardNormal.quantile(u));
        }

        @Override
        public String description() {
            return notation("LG", center, sigma);
        }
    }

    /** Normal. */
    record Normal(double mean, double deviation) implements Prior {
        @Override
        public double quantile(double u) {
            return Distributions.normal(mean, deviation, u);
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
            double removed = StandardNormal.cumulative(-mean / deviation);
            return Math.max(0, Distributions.normal(mean, deviation, removed + u * (1 - removed)));
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
        public String description() {
            return "fixed";
        }
    }

    private static String notation(String law, double first, double second) {
        return law + "(" + Figure.of(first) + ", " + Figure.of(second) + ")";
    }
}
