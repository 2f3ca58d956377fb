package org.entente.report;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.ext.awt.image.spi.ImageWriterRegistry;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jfree.text.TextUtilities;
import org.w3c.dom.Document;

/** A figure as the bytes of a file. The same figure gives the same bytes: no clock, no random names. */
final class Pictures {
    /** Pixels for each point of a PNG. */
    static final int SCALE = 2;

    private Pictures() {}

    static byte[] png(Picture picture) {
        Fonts.install();
        BufferedImage image =
                new BufferedImage(picture.width() * SCALE, picture.height() * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(SCALE, SCALE);
        picture.draw(graphics);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] svg(Picture picture) {
        Fonts.install();
        // Upright text stays text; the other way turns rotated labels into outlines.
        TextUtilities.setUseDrawRotatedStringWorkaround(false);
        Document document = GenericDOMImplementation.getDOMImplementation()
                .createDocument("http://www.w3.org/2000/svg", "svg", null);
        ImageWriterRegistry.getInstance().register(new PngWriter());
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment("Entente");
        context.setPrecision(2);
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension(picture.width(), picture.height()));
        picture.draw(graphics);
        StringWriter text = new StringWriter();
        try {
            graphics.stream(text, true);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString()
                .replace("'DejaVu Sans'", "'DejaVu Sans', Verdana, sans-serif")
                .replace("\r\n", "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] pdf(Picture picture) {
        Fonts.install();
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId((long) picture.name().hashCode());
            PDPage page = new PDPage(new PDRectangle(picture.width(), picture.height()));
            document.addPage(page);
            PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, picture.width(), picture.height());
            graphics.setFontTextDrawer(fonts(document));
            picture.draw(graphics);
            graphics.dispose();
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(graphics.getXFormObject());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static PdfBoxGraphics2DFontTextDrawer fonts(PDDocument document) throws IOException {
        PdfBoxGraphics2DFontTextDrawer drawer = new PdfBoxGraphics2DFontTextDrawer();
        register(drawer, document, Fonts.regular(10), "DejaVuSans.ttf");
        register(drawer, document, Fonts.bold(10), "DejaVuSans-Bold.ttf");
        return drawer;
    }

    private static void register(
            PdfBoxGraphics2DFontTextDrawer drawer, PDDocument document, java.awt.Font font, String file)
            throws IOException {
        try (InputStream stream = Objects.requireNonNull(Fonts.class.getResourceAsStream("fonts/" + file), file)) {
            drawer.registerFont(font.getFontName(), PDType0Font.load(document, stream, true));
        }
    }
}
