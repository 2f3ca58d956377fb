package org.entente.gui;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Names around places, each where it covers the least of those before it. */
final class Names {
    private static final double ABOVE = 14;
    private static final double BESIDE = 13;
    private static final int LONGEST = 16;

    private final Graphics2D graphics;
    private final Rectangle2D area;
    private final List<Name> names = new ArrayList<>();

    /** A name in its lines, and the box that they fill. */
    private record Name(List<String> lines, Font font, Rectangle2D box) {}

    /** No names yet, in an area that they must not leave. */
    Names(Graphics2D graphics, Rectangle2D area) {
        this.graphics = graphics;
        this.area = area;
    }

    /** Adds a name at a place. */
    void add(String text, boolean great, Point2D at) {
        Font font = great ? Look.bold(12.5) : Look.regular(11.5);
        List<String> lines = great ? List.of(text) : lines(text);
        FontMetrics metrics = graphics.getFontMetrics(font);
        double width = lines.stream().mapToInt(metrics::stringWidth).max().orElse(0);
        double height = 13.0 * lines.size();
        Rectangle2D best = null;
        double least = Double.POSITIVE_INFINITY;
        for (Rectangle2D box : List.of(
                box(at.getX() - width / 2, at.getY() + ABOVE - 4, width, height),
                box(at.getX() - width / 2, at.getY() - ABOVE + 2 - height, width, height),
                box(at.getX() + BESIDE, at.getY() - height / 2, width, height),
                box(at.getX() - BESIDE - width, at.getY() - height / 2, width, height))) {
            double covered = covered(box, at);
            if (covered < least) {
                least = covered;
                best = box;
            }
        }
        names.add(new Name(lines, font, best));
    }

    /** A box moved sideways into the area. */
    private Rectangle2D box(double x, double y, double width, double height) {
        double inside = Math.max(area.getX() + 4, Math.min(area.getMaxX() - 4 - width, x));
        return new Rectangle2D.Double(inside, y, width, height);
    }

    private double covered(Rectangle2D box, Point2D at) {
        double covered = box.getMinY() < area.getMinY() || box.getMaxY() > area.getMaxY() - 2 ? 1e6 : 0;
        if (box.contains(at)) {
            covered += 1e5;
        }
        for (Name name : names) {
            Rectangle2D common = name.box().createIntersection(box);
            if (common.getWidth() > 0 && common.getHeight() > 0) {
                covered += common.getWidth() * common.getHeight();
            }
        }
        return covered;
    }

    /** Writes the names, the last ones first. */
    void draw() {
        for (int i = names.size() - 1; i >= 0; i--) {
            Name name = names.get(i);
            for (int line = 0; line < name.lines().size(); line++) {
                Point2D base =
                        new Point2D.Double(name.box().getCenterX(), name.box().getY() + 10.5 + 13 * line);
                Look.label(graphics, name.lines().get(line), name.font(), base, area.getX() + 4, area.getMaxX() - 4);
            }
        }
    }

    /** A long name in two lines. */
    private static List<String> lines(String name) {
        int space = name.indexOf(' ', Math.max(0, name.length() / 2 - 4));
        return name.length() <= LONGEST || space < 0
                ? List.of(name)
                : List.of(name.substring(0, space), name.substring(space + 1));
    }
}
