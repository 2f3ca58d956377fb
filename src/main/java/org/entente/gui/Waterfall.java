package org.entente.gui;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.entente.report.Palette;

/**
 * A difference of two utilities built up term by term, from zero to the whole. What is paid once for moving is often many
 * times the terms of a month, so it does not set the scale; a bar that leaves the scale is broken.
 */
final class Waterfall extends Strips<Waterfall.Part> {
    private static final long serialVersionUID = 1;
    private static final double NAMES = 106;
    private static final double NUMBERS = 48;
    private static final double ROW = 22;
    private static final double LEAST_RANGE = .2;

    /** How a part stands in the whole. */
    enum Role {
        /** A term that is added and sets the scale. */
        TERM,
        /** What is added without setting the scale. */
        COST,
        /** The sum of what stands above. */
        SUM
    }

    /** One row; of a sum the value is that of the terms above. */
    record Part(String name, double value, Role role) {}

    /** The rows' values as numbers along the scale. */
    private record Scale(double low, double high, double room) {
        double x(double value) {
            double kept = Math.max(low, Math.min(high, value));
            return NAMES + (kept - low) / (high - low) * room;
        }

        boolean holds(double value) {
            return value >= low - 1e-9 && value <= high + 1e-9;
        }
    }

    Waterfall() {
        super((int) ROW);
        setName("waterfall");
        getAccessibleContext().setAccessibleName("Difference in utility by term");
    }

    @Override
    void paint(Graphics2D graphics, List<Part> parts) {
        Scale scale = scale(parts);
        graphics.setPaint(Look.GRID);
        graphics.draw(new Line2D.Double(scale.x(0), 0, scale.x(0), top(parts.size())));
        double sum = 0;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean total = part.role() == Role.SUM;
            double from = total ? 0 : sum;
            double to = total ? part.value() : sum + part.value();
            row(graphics, top(i), part, scale, from, to);
            sum = to;
        }
    }

    private Scale scale(List<Part> parts) {
        double low = 0;
        double high = 0;
        double sum = 0;
        for (Part part : parts) {
            sum += part.role() == Role.TERM ? part.value() : 0;
            low = Math.min(low, sum);
            high = Math.max(high, sum);
        }
        double margin = Math.max(LEAST_RANGE, high - low) * .25;
        return new Scale(low - margin, high + margin, Math.max(10, getWidth() - NAMES - NUMBERS));
    }

    private void row(Graphics2D graphics, double y, Part part, Scale scale, double from, double to) {
        boolean total = part.role() == Role.SUM;
        Look.write(graphics, part.name(), total ? Look.bold(11.5) : Look.regular(11.5), Look.INK, 2, y + 15);
        double start = Math.min(scale.x(from), scale.x(to));
        double width = Math.max(1, Math.abs(scale.x(to) - scale.x(from)));
        Rectangle2D bar = new Rectangle2D.Double(start, y + (total ? 3 : 5), width, total ? 15 : 11);
        graphics.setPaint(color(part.value()));
        graphics.fill(bar);
        if (!scale.holds(to)) {
            broken(graphics, bar, to < 0);
        } else if (!total) {
            graphics.setPaint(Look.FAINT);
            graphics.setStroke(Look.line(.8));
            graphics.draw(new Line2D.Double(scale.x(to), y + 5, scale.x(to), y + ROW + 5));
        }
        Look.writeBefore(
                graphics,
                EventText.signed(part.value()),
                total ? Look.bold(11) : Look.regular(11),
                Look.INK,
                getWidth() - 2,
                y + 15);
    }

    /** Two slanting cuts near the end that leaves the scale. */
    private void broken(Graphics2D graphics, Rectangle2D bar, boolean left) {
        double at = left ? bar.getX() + 6 : bar.getMaxX() - 10;
        graphics.setPaint(getBackground());
        for (int cut = 0; cut < 2; cut++) {
            Path2D slant = new Path2D.Double();
            double x = at + 5 * cut;
            slant.moveTo(x, bar.getMaxY() + 1);
            slant.lineTo(x + 4, bar.getY() - 1);
            slant.lineTo(x + 6, bar.getY() - 1);
            slant.lineTo(x + 2, bar.getMaxY() + 1);
            slant.closePath();
            graphics.fill(slant);
        }
    }

    private static Color color(double value) {
        return value >= 0 ? Look.DEPENDENCE : Palette.VERMILION;
    }
}
