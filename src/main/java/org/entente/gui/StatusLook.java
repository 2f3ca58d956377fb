package org.entente.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.entente.report.Palette;
import org.entente.theory.Participation;

/** How participation looks: a colour, lighter to darker as a state falls, a hatching and a symbol, each enough alone. */
final class StatusLook {
    private static final Color WHITE_LINE = new Color(255, 255, 255, 110);
    private static final Color DARK_LINE = new Color(34, 34, 34, 90);

    private StatusLook() {}

    /** The colour of the areas in all charts. */
    static Color color(Participation status) {
        return Palette.LADDER.get(status.name());
    }

    /** Fills a state's area. */
    static void fill(Graphics2D graphics, Shape shape, Participation status) {
        graphics.setPaint(color(status));
        graphics.fill(shape);
        Graphics2D clipped = (Graphics2D) graphics.create();
        clipped.clip(shape);
        clipped.setStroke(new BasicStroke(1));
        Rectangle2D bounds = shape.getBounds2D();
        switch (status) {
            case FULL -> {}
            case PASSIVE -> hatch(clipped, bounds, 9, 1, DARK_LINE);
            case FROZEN -> {
                hatch(clipped, bounds, 8, 1, DARK_LINE);
                hatch(clipped, bounds, 8, -1, DARK_LINE);
            }
            case OUT -> hatch(clipped, bounds, 12, -1, WHITE_LINE);
        }
        clipped.dispose();
    }

    private static void hatch(Graphics2D graphics, Rectangle2D bounds, double gap, int slope, Color color) {
        graphics.setPaint(color);
        double height = bounds.getHeight();
        // Lines start on a grid of the whole map, so that the hatching does not swim when an area changes.
        double first = Math.floor((bounds.getX() - height) / gap) * gap;
        for (double x = first; x < bounds.getMaxX() + height; x += gap) {
            graphics.draw(new Line2D.Double(
                    x,
                    slope > 0 ? bounds.getMaxY() : bounds.getY(),
                    x + height,
                    slope > 0 ? bounds.getY() : bounds.getMaxY()));
        }
    }

    /** Draws the symbol around a point. */
    static void symbol(Graphics2D graphics, Participation status, double x, double y, double radius) {
        Shape disc = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        Shape square = new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        Shape outline = status.isActive() ? disc : square;
        graphics.setPaint(Color.WHITE);
        graphics.fill(outline);
        graphics.setPaint(Look.INK);
        switch (status) {
            case FULL -> graphics.fill(disc);
            case PASSIVE ->
                graphics.fill(new Arc2D.Double(x - radius, y - radius, 2 * radius, 2 * radius, 180, 180, Arc2D.PIE));
            case FROZEN -> {
                graphics.fill(new Rectangle2D.Double(x - .55 * radius, y - .6 * radius, .35 * radius, 1.2 * radius));
                graphics.fill(new Rectangle2D.Double(x + .2 * radius, y - .6 * radius, .35 * radius, 1.2 * radius));
            }
            case OUT -> cross(graphics, x, y, .55 * radius);
        }
        graphics.setStroke(new BasicStroke(1.4f));
        graphics.draw(outline);
    }

    private static void cross(Graphics2D graphics, double x, double y, double radius) {
        Path2D cross = new Path2D.Double();
        cross.moveTo(x - radius, y - radius);
        cross.lineTo(x + radius, y + radius);
        cross.moveTo(x - radius, y + radius);
        cross.lineTo(x + radius, y - radius);
        graphics.setStroke(new BasicStroke(2));
        graphics.draw(cross);
    }
}
