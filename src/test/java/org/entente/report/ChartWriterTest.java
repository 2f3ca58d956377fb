package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.results.Batch;
import org.entente.results.SyntheticBatch;
import org.entente.statistics.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartWriterTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void equalResultsGiveEqualBytes(ChartFormat format) {
        byte[] first = format.render(membership("one"));
        byte[] second = format.render(membership("two"));
        assertThat(first).isEqualTo(second).hasSizeGreaterThan(10_000);
    }

    @Test
    void svgKeepsTextAsText() {
        String svg = new String(ChartFormat.SVG.render(membership("one")), StandardCharsets.UTF_8);
        assertThat(svg)
                .contains("é α ≤", "Armenia", "FROZEN", "Share of histories", ">2022<", "Wilson 95 %")
                .contains("'DejaVu Sans', Verdana, sans-serif", "font-weight:bold")
                .doesNotContain("\r");
    }

    @Test
    void pdfEmbedsItsFonts() throws IOException {
        byte[] pdf = ChartFormat.PDF.render(membership("one"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("é α ≤", "Armenia", "FROZEN");
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            assertThat(fonts(document)).hasSize(2).allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).contains("+DejaVuSans");
            });
        }
    }

    private static List<PDFont> fonts(PDDocument document) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        PDResources page = document.getPage(0).getResources();
        for (COSName name : page.getXObjectNames()) {
            PDResources picture = ((PDFormXObject) page.getXObject(name)).getResources();
            for (COSName font : picture.getFontNames()) {
                fonts.add(picture.getFont(font));
            }
        }
        return fonts;
    }

    @Test
    void nothingReachesTheEdgeOfAPicture() throws IOException {
        Batch batch = SyntheticBatch.write(
                folder.resolve("wide"),
                "a-scenario-with-a-long-name-that-needs-room",
                IntStream.range(0, 6)
                        .mapToObj(i -> "an-arm-with-a-long-name-" + i)
                        .toList(),
                30,
                14,
                7);
        List<Figure> figures = Gallery.of(batch).subList(0, 17);
        for (Figure figure : figures) {
            assertWhiteEdge(figure);
        }
        for (Figure figure : Gallery.of(List.of(batch), Side.withinBatch(batch).subList(0, 1))) {
            assertWhiteEdge(figure);
        }
    }

    private static void assertWhiteEdge(Figure figure) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(ChartFormat.PNG.render(figure)));
        assertThat(image.getWidth()).isEqualTo(1800);
        int edge = 16;
        int inked = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                boolean outside =
                        Math.min(x, image.getWidth() - 1 - x) < edge || Math.min(y, image.getHeight() - 1 - y) < edge;
                inked += outside && image.getRGB(x, y) != Color.WHITE.getRGB() ? 1 : 0;
            }
        }
        assertThat(inked).as("ink at the edge of %s", figure.name()).isZero();
    }

    @Test
    void writesOneFileForEachFormatAndAPageThatShowsThem() throws IOException {
        Path charts = folder.resolve("charts");
        List<Path> files = new ChartWriter(charts, ChartFormat.parse("png,SVG")).write(List.of(membership("one")));
        assertThat(files.stream().map(file -> file.getFileName().toString()))
                .containsExactly("membership-main.png", "membership-main.svg", "index.html");
        assertThat(Files.readString(charts.resolve("index.html")))
                .contains("<img src=\"membership-main.png\"", "How each member takes part");
    }

    @Test
    void unknownFormatsAndUnwritableFoldersAreNamed() throws IOException {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChartFormat.parse("png,gif"))
                .withMessage("Unknown chart format (gif); choose from png, svg and pdf");
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> new ChartWriter(file, List.of(ChartFormat.SVG)).write(List.of(membership("one"))))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith(file.resolve("membership-main.svg") + ": cannot be written");
    }

    private Figure membership(String name) {
        return Gallery.of(SyntheticBatch.write(folder.resolve(name), "war", List.of("main"), 60, 24, 7))
                .get(0);
    }
}
