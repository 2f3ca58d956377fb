package org.entente.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class MomentsTest {
    @Test
    void mergedPartsHaveTheMomentsOfTheWhole() {
        double[] values = new SplittableRandom(5).doubles(1_000, 100, 101).toArray();
        Moments whole = new Moments(1);
        Moments parts = new Moments(1);
        for (int from = 0; from < values.length; from += 130) {
            Moments part = new Moments(1);
            for (int i = from; i < Math.min(values.length, from + 130); i++) {
                part.add(0, values[i]);
                whole.add(0, values[i]);
            }
            parts.merge(part);
        }
        double mean = DoubleStream.of(values).average().orElseThrow();
        double squares =
                DoubleStream.of(values).map(x -> (x - mean) * (x - mean)).sum();

        assertThat(parts.count(0)).isEqualTo(1_000);
        assertThat(parts.mean(0)).isEqualTo(mean, within(1e-12));
        assertThat(parts.squares(0)).isEqualTo(squares, within(1e-9));
        assertThat(parts.squares(0)).isEqualTo(whole.squares(0), within(1e-9));
    }

    @Test
    void aConstantStaysExactlyConstant() {
        Moments moments = new Moments(1);
        for (int part = 0; part < 7; part++) {
            moments.merge(0, 100 + part, .1, 0);
        }

        assertThat(moments.mean(0)).isEqualTo(.1);
        assertThat(moments.deviation(0)).isZero();
    }

    @Test
    void nothingHasNoMean() {
        Moments moments = new Moments(1);
        moments.add(0, Double.NaN);

        assertThat(moments.count(0)).isZero();
        assertThat(moments.mean(0)).isNaN();
        assertThat(moments.interval(0).lower()).isNaN();
    }
}
