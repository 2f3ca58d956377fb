package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FontsTest {
    private static final String TEXT = "Entente é α ≤ 95 %";

    @Test
    void fontsAreTheShippedOnes() {
        assertThat(Fonts.regular(12).getFontName()).isEqualTo("DejaVu Sans");
        assertThat(Fonts.bold(12).getFontName()).isEqualTo("DejaVu Sans Bold");
        assertThat(Fonts.regular(17.5f).getSize2D()).isEqualTo(17.5f);
        assertThat(Fonts.regular(12).canDisplayUpTo(TEXT)).isEqualTo(-1);
    }

    @Test
    void installingTwiceChangesNothing() {
        Fonts.install();
        String configuration = System.getProperty("sun.awt.fontconfig");
        Fonts.install();
        assertThat(System.getProperty("sun.awt.fontconfig")).isEqualTo(configuration);
    }

    /** In a process of its own, since Java reads its font configuration once. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void javasOwnFontNamesMeanTheShippedFontsEvenWithoutSystemFonts(@TempDir Path folder) throws Exception {
        Path empty = Files.writeString(folder.resolve("empty.conf"), "<fontconfig></fontconfig>");
        ProcessBuilder builder = new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                FontsTest.class.getName());
        builder.environment().put("FONTCONFIG_FILE", empty.toString());
        builder.environment().remove("DISPLAY");
        assertThat(outputOf(builder)).isEqualTo("same regular, same bold, different families");
    }

    /** Says whether logical fonts draw what the shipped ones draw. */
    public static void main(String[] arguments) {
        Fonts.install();
        boolean regular = drawsAlike(new Font(Font.SANS_SERIF, Font.PLAIN, 20), Fonts.regular(20));
        boolean bold = drawsAlike(new Font(Font.DIALOG, Font.BOLD, 20), Fonts.bold(20));
        boolean families = drawsAlike(Fonts.regular(20), Fonts.bold(20));
        System.out.print((regular ? "same" : "different") + " regular, " + (bold ? "same" : "different") + " bold, "
                + (families ? "same" : "different") + " families");
    }

    private static boolean drawsAlike(Font one, Font other) {
        return Arrays.equals(drawn(one), drawn(other));
    }

    private static byte[] drawn(Font font) {
        BufferedImage image = new BufferedImage(300, 40, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.setFont(font);
        graphics.drawString(TEXT, 5, 30);
        graphics.dispose();
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    private static String outputOf(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("exit code").isZero();
        return output;
    }
}
