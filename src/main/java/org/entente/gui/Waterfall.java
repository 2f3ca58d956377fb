package org.entente.gui;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import javax.swing.JPanel;

/** A difference of two utilities built up term by term, from zero to the whole. */
final class Waterfall extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int ROW = 22;
    private static final double NAMES = 96;
    private static final double NUMBERS = 48;

    private transient List<Part> parts = List.of();

    /** One term. */
    record Part(String name, double value) {}

    Waterfall() {
        setName("waterfall");
        getAccessibleContext().setAccessibleName("Difference in utility by term");
    }

    /** Shows other terms. */
    void show(List<Part> shown) {
        parts = List.copyOf(shown);
        setPreferredSize(new Dimension(300, (parts.size() + 1) * ROW + 6));
        revalidate();
        repaint();
    }

    @Override
    public Dimension getMaximumSize() {
        return new Dimension(Integer.MAX_VALUE, getPreferredSize().height);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D own = (Graphics2D) graphics.create();
        Look.smooth(own);
        paint(own);
        own.dispose();
    }

    private void paint(Graphics2D graphics) {
        double low = 0;
        double high = 0;
        double sum = 0;
        for (Part part : parts) {
            sum += part.value();
            low = Math.min(low, sum);
            high = Math.max(high, sum);
        }
        double room = Math.max(10, getWidth() - NAMES - NUMBERS);
        double scale = room / Math.max(1e-9, high - low);
        double zero = NAMES - low * scale;
        graphics.setPaint(Look.GRID);
        graphics.draw(new Line2D.Double(zero, 0, zero, (parts.size() + 1) * ROW));
        double from = 0;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            row(graphics, i, part, zero + from * scale, zero + (from + part.value()) * scale, false);
            from += part.value();
        }
        if (!parts.isEmpty()) {
            row(graphics, parts.size(), new Part("together", sum), zero, zero + sum * scale, true);
        }
    }

    private void row(Graphics2D graphics, int row, Part part, double start, double end, boolean total) {
        double y = row * ROW;
        Look.write(graphics, part.name(), total ? Look.bold(11.5) : Look.regular(11.5), Look.INK, 2, y + 15);
        graphics.setPaint(color(part.value()));
        graphics.fill(new Rectangle2D.Double(
                Math.min(start, end), y + (total ? 3 : 5), Math.max(1, Math.abs(end - start)), total ? 15 : 11));
        if (!total) {
            graphics.setPaint(Look.FAINT);
            graphics.setStroke(Look.line(.8));
            graphics.draw(new Line2D.Double(end, y + 5, end, y + ROW + 5));
        }
        Look.writeBefore(
                graphics,
                EventText.signed(part.value()),
                total ? Look.bold(11) : Look.regular(11),
                Look.INK,
                getWidth() - 2,
                y + 15);
    }

    private static Color color(double value) {
        return value >= 0 ? Look.DEPENDENCE : Look.FROZEN;
    }
}
