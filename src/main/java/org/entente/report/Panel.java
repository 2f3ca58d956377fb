package org.entente.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** One rectangle of a figure. */
public sealed interface Panel permits PlotPanel, HeatTable {
    /** Draws the panel. */
    void draw(Graphics2D graphics, Rectangle2D area);

    /** The heading above the panel; empty if none. */
    String title();
}
