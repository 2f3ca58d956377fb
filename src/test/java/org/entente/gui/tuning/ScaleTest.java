package org.entente.gui.tuning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.parameter.Parameter;
import org.entente.parameter.ParameterCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScaleTest {
    @ParameterizedTest
    @CsvSource({
        "0, 1, 0.01, 100",
        "0, 9, 0.01, 900",
        "-2, 2, 0.01, 400",
        "0.003, 0.0095, 0.00001, 650",
        "0, 40000, 100, 400"
    })
    void aRangeHasAHundredToAThousandRoundSteps(double lower, double upper, double step, int steps) {
        Scale scale = Scale.of(lower, upper);

        assertThat(scale.step()).isEqualTo(step);
        assertThat(scale.steps()).isEqualTo(steps);
        assertThat(scale.value(0)).isEqualTo(lower);
        assertThat(scale.value(scale.steps())).isEqualTo(upper);
    }

    @Test
    void valuesAreShortDecimals() {
        assertThat(Scale.of(0, 1).value(30)).isEqualTo(0.3);
        assertThat(Scale.of(0, 1).round(0.123456)).isEqualTo(0.12);
        assertThat(Scale.of(0, 1).position(0.3)).isEqualTo(30);
        assertThat(Scale.of(0, 1).position(7)).isEqualTo(100);
        assertThat(Scale.of(0, 1).position(-7)).isZero();
        assertThat(Scale.of(3.3, 8.7).whole().value(2)).isEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void whatASliderGivesIsPermitted(Parameter parameter) {
        Scale scale = Scale.of(parameter);

        assertThat(scale.steps()).isBetween(2, 1000);
        assertThat(parameter.permits(scale.value(0))).isTrue();
        assertThat(parameter.permits(scale.value(scale.steps()))).isTrue();
        assertThat(scale.lower()).isLessThanOrEqualTo(parameter.defaultValue());
        assertThat(scale.upper()).isGreaterThanOrEqualTo(parameter.defaultValue());
    }

    static List<Parameter> parameters() {
        return ParameterCatalogue.all();
    }
}
