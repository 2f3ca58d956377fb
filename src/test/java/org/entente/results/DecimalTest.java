package org.entente.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTest {
    /** The last two are longer than needed in {@code Double.toString} of Java 17. */
    @ParameterizedTest
    @CsvSource({"0.1, 0.1", "100, 100.0", "-0.25, -0.25", "2.0E-3, 0.002", "2.0E23, 2.0E23", "8.41E21, 8.41E21"})
    void isTheShortestDecimal(double value, String text) {
        assertThat(Decimal.text(value)).isEqualTo(text);
    }

    @Test
    void readsBackAsTheSameNumber() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 10_000; i++) {
            double value = (random.nextDouble() - .5) * StrictMath.pow(10, random.nextInt(-12, 12));

            assertThat(Double.parseDouble(Decimal.text(value))).isEqualTo(value);
        }
    }

    @Test
    void undefinedIsEmpty() {
        assertThat(Decimal.text(Double.NaN)).isEmpty();
    }
}
