package org.entente.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.parameter.Prior.LogNormal;
import org.entente.parameter.Prior.LogitNormal;
import org.entente.parameter.Prior.Normal;
import org.entente.parameter.Prior.Point;
import org.entente.parameter.Prior.PositiveNormal;
import org.entente.parameter.Prior.Uniform;
import org.junit.jupiter.api.Test;

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
        assertThat(new PositiveNormal(20, 0.8).median()).isCloseTo(20, within(1e-12));
    }

    @Test
    void descriptionNamesTheLaw() {
        assertThat(new LogNormal(0.0022, 0.4).description()).isEqualTo("LN(0.0022, 0.4)");
        assertThat(new PositiveNormal(2, 0.8).description()).isEqualTo("N⁺(2, 0.8)");
        assertThat(new Uniform(10_000, 30_000).description()).isEqualTo("U(10000, 30000)");
        assertThat(new Point(2).description()).isEqualTo("fixed");
    }
}
