package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaletteTest {
    @Test
    void areasKeepApartInGrey() {
        assertFallingLightness(List.of("FULL", "PASSIVE", "FROZEN", "OUT").stream()
                .map(Palette.LADDER::get)
                .toList());
        assertFallingLightness(
                List.of(Palette.PARTS.get(3), Palette.PARTS.get(2), Palette.PARTS.get(1), Palette.PARTS.get(0)));
    }

    private static void assertFallingLightness(List<Color> colors) {
        for (int i = 1; i < colors.size(); i++) {
            assertThat(lightness(colors.get(i - 1)) - lightness(colors.get(i))).isGreaterThan(.1);
        }
    }

    private static double lightness(Color color) {
        return (.299 * color.getRed() + .587 * color.getGreen() + .114 * color.getBlue()) / 255;
    }

    @Test
    void linesDifferInDashesAndMarkersBesidesColour() {
        List<Look> looks = IntStream.range(0, 6).mapToObj(Palette::line).toList();
        assertThat(looks.stream().map(Look::color)).doesNotHaveDuplicates();
        assertThat(looks.stream().map(Look::marker)).doesNotHaveDuplicates();
        assertThat(looks.stream().map(look -> Arrays.toString(look.stroke().getDashArray())))
                .doesNotHaveDuplicates();
        assertThat(IntStream.range(0, 36).mapToObj(Palette::line)).doesNotHaveDuplicates();
    }

    @Test
    void heatRunsFromWhiteToDark() {
        assertThat(Palette.heat(0)).isEqualTo(Color.WHITE);
        assertThat(lightness(Palette.heat(.1))).isGreaterThan(lightness(Palette.heat(.5)));
        assertThat(lightness(Palette.heat(1))).isLessThan(.3);
    }

    @Test
    void ticksAreRound() {
        assertThat(Axes.step(1)).isEqualTo(.2);
        assertThat(Axes.step(100)).isEqualTo(20);
        assertThat(Axes.step(.3)).isEqualTo(.05);
        assertThat(Axes.step(7)).isEqualTo(1);
        assertThat(Axes.ceiling(.31)).isEqualTo(.4);
        assertThat(Axes.ceiling(.97)).isEqualTo(1);
        assertThat(Axes.format("0.0").format(-1.25)).isEqualTo("−1.2");
    }
}
