package org.entente.statistics;

import java.util.Arrays;

/**
 * Difference between two sets of histories, the second minus the first.
 *
 * @param baseline value in the first set
 * @param alternative value in the second set
 * @param difference alternative minus baseline
 * @param standardError its standard error
 * @param lower lower 95 % limit
 * @param upper upper 95 % limit
 * @param n pairs, or histories of the smaller set when unpaired
 * @param paired whether histories of equal number, which met the same luck, were subtracted from each other
 * @param varianceFactor how many times larger the variance would be without common seeds: (var₁ + var₂) / var of the
 *     differences; infinite when no pair differs, not a number when nothing varies or when unpaired
 * @param method the interval's method in words
 */
public record Contrast(
        double baseline,
        double alternative,
        double difference,
        double standardError,
        double lower,
        double upper,
        long n,
        boolean paired,
        double varianceFactor,
        String method) {

    /**
     * Mean of paired differences. Values that are all 0 or 1 get the interval of Agresti and Min (2005), "Simple improved
     * confidence intervals for comparing matched proportions", Statistics in Medicine 24, which keeps a width even when no
     * pair differs; others get Student's t.
     *
     * @param first values of the first set
     * @param second values of the second set, in the same order, at least two
     */
    public static Contrast paired(double[] first, double[] second) {
        requirePairs(first, second);
        Moments one = Moments.of(first);
        Moments two = Moments.of(second);
        double[] differences = new double[first.length];
        Arrays.setAll(differences, i -> second[i] - first[i]);
        Moments difference = Moments.of(differences);
        double factor = (one.variance() + two.variance()) / difference.variance();
        return indicators(first) && indicators(second)
                ? matchedProportions(one, two, differences, factor)
                : student(one, two, difference, factor, "paired difference, t 95 %");
    }

    /** As {@link #paired} for independent sets: Newcombe's score interval for 0 and 1 values, else Welch's t. */
    public static Contrast unpaired(double[] first, double[] second) {
        Moments one = Moments.of(first);
        Moments two = Moments.of(second);
        return indicators(first) && indicators(second) ? newcombe(one, two) : welch(one, two);
    }

    /**
     * Difference of two ratios of sums, paired: each ratio is Σ numerator / Σ denominator over the histories of its set
     * (for instance requests answered over requests made); delta-method variance.
     */
    public static Contrast pairedRatio(Ratio first, Ratio second) {
        double[] one = first.influence();
        double[] two = second.influence();
        requirePairs(one, two);
        double[] differences = new double[one.length];
        Arrays.setAll(differences, i -> two[i] - one[i]);
        double variance = Moments.of(differences).variance();
        double separate = Moments.of(one).variance() + Moments.of(two).variance();
        return normal(
                first.value(),
                second.value(),
                Math.sqrt(variance / one.length),
                one.length,
                true,
                separate / variance,
                "paired ratio of sums, delta method 95 %");
    }

    /** As {@link #pairedRatio} for independent sets. */
    public static Contrast unpairedRatio(Ratio first, Ratio second) {
        double[] one = first.influence();
        double[] two = second.influence();
        double error = Math.sqrt(
                Moments.of(one).variance() / one.length + Moments.of(two).variance() / two.length);
        long n = Math.min(one.length, two.length);
        String method = "unpaired ratio of sums, delta method 95 %";
        return normal(first.value(), second.value(), error, n, false, Double.NaN, method);
    }

    private static Contrast student(Moments one, Moments two, Moments difference, double factor, String method) {
        double error = Math.sqrt(difference.variance() / difference.n());
        double half = Normal.t95(difference.n() - 1.0) * error;
        double mean = two.mean() - one.mean();
        return new Contrast(
                one.mean(), two.mean(), mean, error, mean - half, mean + half, one.n(), true, factor, method);
    }

    private static Contrast matchedProportions(Moments one, Moments two, double[] differences, double factor) {
        double gains = Arrays.stream(differences).filter(d -> d > 0).count() + .5;
        double losses = Arrays.stream(differences).filter(d -> d < 0).count() + .5;
        double n = differences.length + 2.0;
        double centre = (gains - losses) / n;
        double error = Math.sqrt((gains + losses - (gains - losses) * (gains - losses) / n)) / n;
        double half = Normal.Z95 * error;
        return new Contrast(
                one.mean(),
                two.mean(),
                two.mean() - one.mean(),
                error,
                centre - half,
                centre + half,
                one.n(),
                true,
                factor,
                "paired difference of shares, Agresti–Min 95 %");
    }

    private static Contrast newcombe(Moments one, Moments two) {
        Estimate first = Wilson.of(Math.round(one.mean() * one.n()), one.n());
        Estimate second = Wilson.of(Math.round(two.mean() * two.n()), two.n());
        double difference = second.value() - first.value();
        double down = StrictMath.hypot(second.value() - second.lower(), first.upper() - first.value());
        double up = StrictMath.hypot(second.upper() - second.value(), first.value() - first.lower());
        return new Contrast(
                first.value(),
                second.value(),
                difference,
                (down + up) / (2 * Normal.Z95),
                difference - down,
                difference + up,
                Math.min(one.n(), two.n()),
                false,
                Double.NaN,
                "unpaired difference of shares, Newcombe 95 %");
    }

    private static Contrast welch(Moments one, Moments two) {
        double a = one.variance() / one.n();
        double b = two.variance() / two.n();
        double error = Math.sqrt(a + b);
        double degrees = (a + b) * (a + b) / (a * a / (one.n() - 1) + b * b / (two.n() - 1));
        double half = error > 0 ? Normal.t95(degrees) * error : 0;
        double mean = two.mean() - one.mean();
        long n = Math.min(one.n(), two.n());
        return new Contrast(
                one.mean(),
                two.mean(),
                mean,
                error,
                mean - half,
                mean + half,
                n,
                false,
                Double.NaN,
                "unpaired difference, Welch t 95 %");
    }

    private static Contrast normal(
            double first, double second, double error, long n, boolean paired, double factor, String method) {
        double mean = second - first;
        double half = Normal.Z95 * error;
        return new Contrast(first, second, mean, error, mean - half, mean + half, n, paired, factor, method);
    }

    private static boolean indicators(double[] values) {
        return Arrays.stream(values).allMatch(value -> value == 0 || value == 1);
    }

    private static void requirePairs(double[] first, double[] second) {
        if (first.length != second.length || first.length < 2) {
            throw new IllegalArgumentException("Values (" + first.length + " and " + second.length
                    + ") do not make pairs; give two arrays of equal length, at least 2");
        }
    }
}
