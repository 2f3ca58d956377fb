package org.entente.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Point2D;
import org.entente.report.Fonts;
import org.entente.report.Palette;

/** Colours, which are those of the charts, and lettering. */
final class Look {
    static final Color INK = Palette.INK;
    static final Color FAINT = Palette.FAINT;
    static final Color GRID = Palette.GRID;
    static final Color SEA = Color.WHITE;
    static final Color LAND = new Color(0xEFEBE2);
    static final Color BORDER = new Color(0xC4BEB2);
    static final Color PATRON_LAND = new Color(0xE2DEE6);
    static final Color DEPENDENCE = Palette.BLUE;
    static final Color PRESSURE = new Color(0xC62828);
    static final Color OFFER = Palette.GREEN;

    private Look() {}

    /** Smooth lines and letters. */
    static void smooth(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    static Font regular(double size) {
        return Fonts.regular((float) size);
    }

    static Font bold(double size) {
        return Fonts.bold((float) size);
    }

    static Color translucent(Color color, int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }

    /** Writes a word; x is its left edge, y its base line. Returns where it ends. */
    static double write(Graphics2D graphics, String text, Font font, Color color, double x, double y) {
        graphics.setFont(font);
        graphics.setPaint(color);
        graphics.drawString(text, (float) x, (float) y);
        return x + graphics.getFontMetrics().stringWidth(text);
    }

    /** Writes a word that ends at x. */
    static void writeBefore(Graphics2D graphics, String text, Font font, Color color, double x, double y) {
        write(graphics, text, font, color, x - graphics.getFontMetrics(font).stringWidth(text), y);
    }

    /** Writes a word around x, on a light ground, kept between two edges. */
    static void label(Graphics2D graphics, String text, Font font, Point2D at, double left, double right) {
        FontMetrics metrics = graphics.getFontMetrics(font);
        double width = metrics.stringWidth(text);
        double x = Math.max(left, Math.min(right - width, at.getX() - width / 2));
        graphics.setFont(font);
        graphics.setPaint(new Color(255, 255, 255, 200));
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                if (dx != 0 || dy != 0) {
                    graphics.drawString(text, (float) (x + dx * 1.3), (float) (at.getY() + dy * 1.3));
                }
            }
        }
        write(graphics, text, font, INK, x, at.getY());
    }

    static BasicStroke line(double width, float... dashes) {
        return new BasicStroke(
                (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 4, dashes.length == 0 ? null : dashes, 0);
    }
}
