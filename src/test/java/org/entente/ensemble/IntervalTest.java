package org.entente.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
    /** Source: R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, .2553, .3662", "15, 148, .0624, .1605", "0, 20, .0000, .1611", "1, 29, .0061, .1718"})
    void wilsonAgreesWithNewcombe(long count, long n, double lower, double upper) {
        Interval interval = Interval.wilson(count, n);

        assertThat(interval.lower()).isEqualTo(lower, within(5e-5));
        assertThat(interval.upper()).isEqualTo(upper, within(5e-5));
    }

    @Test
    void wilsonReachesTheEndsExactly() {
        assertThat(Interval.wilson(0, 10).lower()).isZero();
        assertThat(Interval.wilson(10, 10).upper()).isEqualTo(1);
        assertThat(Interval.wilson(0, 0).lower()).isNaN();
    }

    @Test
    void normalIntervalIsSymmetric() {
        Interval interval = Interval.normal(100, 5, 2);

        assertThat(interval.halfWidth()).isEqualTo(.2 * Interval.Z, within(1e-12));
        assertThat(interval.lower() + interval.upper()).isEqualTo(10, within(1e-12));
    }
}
