package org.entente.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;

/**
 * A panel with axes.
 *
 * @param title the heading
 * @param chart the chart, without a legend of its own
 */
public record PlotPanel(String title, JFreeChart chart) implements Panel {
    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        chart.draw(graphics, area);
    }
}
