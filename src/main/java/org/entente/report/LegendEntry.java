package org.entente.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/**
 * A line of the legend.
 *
 * @param label what it stands for
 * @param fill colour of an area or band; null if none
 * @param look how the line is drawn; null if none
 */
record LegendEntry(String label, Color fill, Look look) {
    static final double SAMPLE = 26;

    static LegendEntry area(String label, Color fill) {
        return new LegendEntry(label, fill, null);
    }

    static LegendEntry line(String label, Look look) {
        return new LegendEntry(label, null, look);
    }

    static LegendEntry band(String label, Look look) {
        return new LegendEntry(label, Palette.translucent(look.color(), Lines.BAND), look);
    }

    /** Draws the sample, 26 units wide, around a height. */
    void drawSample(Graphics2D graphics, double x, double middle) {
        if (fill != null) {
            Rectangle2D box = new Rectangle2D.Double(x, middle - 5, SAMPLE, 10);
            graphics.setPaint(fill);
            graphics.fill(box);
            if (look == null) {
                graphics.setPaint(Palette.FAINT);
                graphics.setStroke(new BasicStroke(.5f));
                graphics.draw(box);
            }
        }
        if (look != null) {
            drawLine(graphics, x, middle);
        }
    }

    private void drawLine(Graphics2D graphics, double x, double middle) {
        graphics.setPaint(look.color());
        graphics.setStroke(look.stroke());
        graphics.draw(new Line2D.Double(x, middle, x + SAMPLE, middle));
        if (look.marker() != null) {
            AffineTransform centre = AffineTransform.getTranslateInstance(x + SAMPLE / 2, middle);
            graphics.fill(centre.createTransformedShape(look.marker().shape()));
        }
    }
}
