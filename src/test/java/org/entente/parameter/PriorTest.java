package org.entente.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import org.entente.parameter.Prior.LogNormal;
import org.entente.parameter.Prior.LogitNormal;
import org.entente.parameter.Prior.Normal;
import org.entente.parameter.Prior.Point;
import org.entente.parameter.Prior.PositiveNormal;
import org.entente.parameter.Prior.Uniform;
import org.entente.random.StandardNormal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PriorTest {
    private static final double Z_95 = 1.6448536269514722;

    @Test
    void medianIsThatOfTheLaw() {
        assertThat(new LogNormal(3, 0.5).median()).isCloseTo(3, within(1e-14));
        assertThat(new LogitNormal(0.05, 0.6).median()).isCloseTo(0.05, within(1e-14));
        assertThat(new Normal(-1.5, 0.7).median()).isEqualTo(-1.5);
        assertThat(new Uniform(1, 3).median()).isEqualTo(2);
        assertThat(new Point(7).median()).isEqualTo(7);
    }

    @Test
    void upperQuantilesAreThoseOfTheLaw() {
        assertThat(new LogNormal(3, 0.5).quantile(0.95)).isCloseTo(3 * Math.exp(0.5 * Z_95), within(1e-12));
        assertThat(new LogitNormal(0.5, 0.7).quantile(0.95)).isCloseTo(1 / (1 + Math.exp(-0.7 * Z_95)), within(1e-12));
        assertThat(new Normal(1, 2).quantile(0.95)).isCloseTo(1 + 2 * Z_95, within(1e-12));
        assertThat(new Uniform(1, 3).quantile(0.95)).isCloseTo(2.9, within(1e-12));
    }

    /** Truncated at its own mean the law is half-normal, whose median is the 75 % point of the normal. */
    @Test
    void positiveNormalIsTruncatedAtZero() {
        assertThat(new PositiveNormal(0, 2).median()).isCloseTo(2 * 0.6744897501960817, within(1e-12));
        assertThat(new PositiveNormal(2, 0.8).quantile(0x1p-54)).isBetween(0.0, 1e-12);
        assertThat(new PositiveNormal(0, 2).quantile(1 - 0x1p-53)).isBetween(16.0, 18.0);
        assertThat(new PositiveNormal(-1, 2).quantile(1 - 0x1p-53)).isBetween(14.0, 18.0);
        assertThat(new PositiveNormal(20, 0.8).median()).isCloseTo(20, within(1e-12));
    }

    @Test
    void descriptionNamesTheLaw() {
        assertThat(new LogNormal(0.0022, 0.4).description()).isEqualTo("LN(0.0022, 0.4)");
        assertThat(new PositiveNormal(2, 0.8).description()).isEqualTo("N⁺(2, 0.8)");
        assertThat(new Uniform(10_000, 30_000).description()).isEqualTo("U(10000, 30000)");
        assertThat(new Point(2).description()).isEqualTo("fixed");
    }

    static List<Prior> laws() {
        return List.of(
                new LogNormal(3, 0.5),
                new LogNormal(0.0022, 0.4),
                new LogitNormal(0.05, 0.6),
                new LogitNormal(0.5, 1.7),
                new Normal(-1.5, 0.7),
                new PositiveNormal(2, 0.8),
                new PositiveNormal(-1, 2),
                new Uniform(1, 3));
    }

    /** The density is the reciprocal of the slope of the quantile. */
    @ParameterizedTest
    @MethodSource("laws")
    void densityIsThatOfTheQuantiles(Prior law) {
        for (double u = 0.01; u < 1; u += 0.01) {
            double step = 1e-5;
            double slope = (law.quantile(u + step) - law.quantile(u - step)) / (2 * step);
            assertThat(Math.exp(law.logDensity(law.quantile(u))) * slope).isCloseTo(1, within(2e-4));
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void densityIntegratesToOne(Prior law) {
        int cells = 200_000;
        double from = law.quantile(1e-9);
        double width = (law.quantile(1 - 1e-9) - from) / cells;
        double sum = 0;
        for (int i = 0; i < cells; i++) {
            sum += Math.exp(law.logDensity(from + (i + 0.5) * width)) * width;
        }
        assertThat(sum).isCloseTo(1, within(1e-5));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void normalScoresLeadBackToTheValue(Prior law) {
        for (double score = -5; score <= 5; score += 0.25) {
            double value = law.fromNormalScore(score);
            assertThat(law.normalScore(value)).isCloseTo(score, within(1e-7));
            assertThat(value).isCloseTo(law.quantile(StandardNormal.cumulative(score)), withinPercentage(1e-6));
        }
    }

    @Test
    void nothingIsBelievedBeyondTheBounds() {
        assertThat(new LogNormal(3, 0.5).logDensity(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(new LogitNormal(0.5, 1).logDensity(1)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(new PositiveNormal(2, 0.8).logDensity(-0.1)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(new Uniform(1, 3).logDensity(3.1)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(new Point(2).logDensity(2.1)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(new Point(2).logDensity(2)).isZero();
    }

    @Test
    void wideningMultipliesTheDeviation() {
        assertThat(new LogNormal(3, 0.5).widened(2)).isEqualTo(new LogNormal(3, 1));
        assertThat(new PositiveNormal(2, 0.8).widened(2)).isEqualTo(new PositiveNormal(2, 1.6));
        assertThat(new Uniform(1, 3).widened(2)).isEqualTo(new Uniform(1, 3));
    }
}
