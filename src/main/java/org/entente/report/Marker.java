package org.entente.report;

import java.awt.Polygon;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Shapes that tell lines apart without colour. */
enum Marker {
    CIRCLE(new Ellipse2D.Double(-2.8, -2.8, 5.6, 5.6)),
    SQUARE(new Rectangle2D.Double(-2.6, -2.6, 5.2, 5.2)),
    TRIANGLE(new Polygon(new int[] {-3, 3, 0}, new int[] {3, 3, -4}, 3)),
    DIAMOND(new Polygon(new int[] {0, 4, 0, -4}, new int[] {-4, 0, 4, 0}, 4)),
    WEDGE(new Polygon(new int[] {-3, 3, 0}, new int[] {-3, -3, 4}, 3)),
    BAR(new Rectangle2D.Double(-1.2, -4, 2.4, 8)),
    /** Ends and middle of a whisker that lies in a legend. */
    WHISKER(whisker());

    private final Shape shape;

    Marker(Shape shape) {
        this.shape = shape;
    }

    private static Shape whisker() {
        Path2D whisker = new Path2D.Double(new Ellipse2D.Double(-2.2, -2.2, 4.4, 4.4));
        double end = LegendEntry.SAMPLE / 2;
        whisker.append(new Rectangle2D.Double(-end, -3.5, 1.2, 7), false);
        whisker.append(new Rectangle2D.Double(end - 1.2, -3.5, 1.2, 7), false);
        return whisker;
    }

    Shape shape() {
        return shape;
    }
}
