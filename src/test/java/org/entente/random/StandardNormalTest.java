package org.entente.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardNormalTest {
    /** The first and third rows are the check values of Wichura (1988). */
    @ParameterizedTest
    @CsvSource({
        "0.25, -0.6744897501960817432",
        "0.001, -3.0902323061678135415",
        "1e-20, -9.2623400897984080222",
        "0.9, 1.2815515655446004",
        "0.95, 1.6448536269514722",
        "0.975, 1.959963984540054",
        "0.995, 2.5758293035489004"
    })
    void quantileEqualsPublishedValues(double u, double quantile) {
        assertThat(StandardNormal.quantile(u)).isCloseTo(quantile, Percentage.withPercentage(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.5",
        "1, 0.8413447460685429",
        "-2, 0.022750131948179195",
        "-3, 0.0013498980316300933",
        "-8, 6.220960574271785e-16"
    })
    void cumulativeEqualsPublishedValues(double x, double probability) {
        assertThat(StandardNormal.cumulative(x)).isCloseTo(probability, within(2e-15));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-12, 1e-6, 0.01, 0.0749, 0.0751, 0.3, 0.5, 0.77, 0.9249, 0.9251, 0.999, 0.9999999})
    void cumulativeInvertsQuantile(double u) {
        assertThat(StandardNormal.cumulative(StandardNormal.quantile(u))).isCloseTo(u, within(2e-15));
    }

    @Test
    void quantileIsFiniteAndOrderedAtTheEndsOfTheUnitInterval() {
        assertThat(StandardNormal.quantile(0x1p-54)).isCloseTo(-8.29, within(0.01));
        assertThat(StandardNormal.quantile(1 - 0x1p-53)).isCloseTo(8.21, within(0.01));
        assertThat(StandardNormal.cumulative(-40)).isZero();
        assertThat(StandardNormal.cumulative(40)).isEqualTo(1);
    }
}
