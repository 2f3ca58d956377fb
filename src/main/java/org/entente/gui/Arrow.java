package org.entente.gui;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;

/** A curved arrow between two places, its width a quantity. */
record Arrow(Point2D from, Point2D to, double width, Color color, boolean dashed) {
    private static final double GAP = 13;
    private static final double BEND = .12;

    /** Draws the arrow; nothing where the places are too close. */
    void draw(Graphics2D graphics) {
        double length = from.distance(to);
        if (length < 2.5 * GAP) {
            return;
        }
        double ux = (to.getX() - from.getX()) / length;
        double uy = (to.getY() - from.getY()) / length;
        Point2D control = new Point2D.Double(
                (from.getX() + to.getX()) / 2 - uy * length * BEND, (from.getY() + to.getY()) / 2 + ux * length * BEND);
        Point2D start = toward(from, control, GAP);
        Point2D tip = toward(to, control, GAP);
        double head = 4 + 1.3 * width;
        Point2D neck = toward(tip, control, head * .8);
        graphics.setPaint(color);
        graphics.setStroke(dashed ? Look.line(width, 6, 4) : Look.line(width));
        graphics.draw(new QuadCurve2D.Double(
                start.getX(), start.getY(), control.getX(), control.getY(), neck.getX(), neck.getY()));
        graphics.fill(head(control, tip, head));
    }

    private static Path2D head(Point2D control, Point2D tip, double size) {
        double length = control.distance(tip);
        double ux = (tip.getX() - control.getX()) / length;
        double uy = (tip.getY() - control.getY()) / length;
        double baseX = tip.getX() - ux * size;
        double baseY = tip.getY() - uy * size;
        Path2D head = new Path2D.Double();
        head.moveTo(tip.getX(), tip.getY());
        head.lineTo(baseX - uy * size * .55, baseY + ux * size * .55);
        head.lineTo(baseX + uy * size * .55, baseY - ux * size * .55);
        head.closePath();
        return head;
    }

    private static Point2D toward(Point2D from, Point2D to, double distance) {
        double share = distance / Math.max(distance, from.distance(to));
        return new Point2D.Double(
                from.getX() + share * (to.getX() - from.getX()), from.getY() + share * (to.getY() - from.getY()));
    }
}
