package org.entente.report;

import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import org.apache.batik.ext.awt.image.spi.ImageWriter;
import org.apache.batik.ext.awt.image.spi.ImageWriterParams;

/** Lets Batik put pixels into an SVG, such as the icon of a button, with what Java brings along. */
final class PngWriter implements ImageWriter {
    @Override
    public void writeImage(RenderedImage image, OutputStream out) throws IOException {
        ImageIO.write(image, "png", out);
    }

    @Override
    public void writeImage(RenderedImage image, OutputStream out, ImageWriterParams params) throws IOException {
        writeImage(image, out);
    }

    @Override
    public String getMIMEType() {
        return "image/png";
    }
}
