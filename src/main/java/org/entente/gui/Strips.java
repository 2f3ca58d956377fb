package org.entente.gui;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import javax.swing.JPanel;

/**
 * Rows of equal height, each drawn from one value.
 *
 * @param <T> what a row shows
 */
abstract class Strips<T> extends JPanel {
    private static final long serialVersionUID = 1;

    private final int rowHeight;
    private transient List<T> shown = List.of();

    Strips(int rowHeight) {
        this.rowHeight = rowHeight;
    }

    /** Shows other rows. */
    final void show(List<T> values) {
        shown = List.copyOf(values);
        setPreferredSize(new Dimension(300, shown.size() * rowHeight + 4));
        revalidate();
        repaint();
    }

    /** Draws all rows. */
    abstract void paint(Graphics2D graphics, List<T> values);

    final double top(int row) {
        return (double) row * rowHeight;
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
        paint(own, shown);
        own.dispose();
    }
}
