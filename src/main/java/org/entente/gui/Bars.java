package org.entente.gui;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import javax.swing.JPanel;

/** Named numbers, each with a bar on its scale. */
final class Bars extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int ROW = 18;
    private static final double NAMES = 232;
    private static final double NUMBERS = 46;

    private transient List<Bar> bars = List.of();

    /** A number between two ends of a scale. */
    record Bar(String name, double value, double lower, double upper) {
        double share() {
            return Math.max(0, Math.min(1, (value - lower) / (upper - lower)));
        }
    }

    /** Shows other numbers. */
    void show(List<Bar> shown) {
        bars = List.copyOf(shown);
        setPreferredSize(new Dimension(300, bars.size() * ROW + 4));
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
        double room = Math.max(10, getWidth() - NAMES - NUMBERS);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double y = i * ROW;
            Look.write(own, bar.name(), Look.regular(11), Look.INK, 2, y + 13);
            own.setPaint(Look.GRID);
            own.fill(new Rectangle2D.Double(NAMES, y + 5, room, 9));
            own.setPaint(Look.DEPENDENCE);
            own.fill(new Rectangle2D.Double(NAMES, y + 5, room * bar.share(), 9));
            Look.writeBefore(own, EventText.two(bar.value()), Look.regular(11), Look.INK, getWidth() - 2, y + 13);
        }
        own.dispose();
    }
}
