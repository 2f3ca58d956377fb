package org.entente.report;

import java.awt.Graphics2D;

/** Something that can be drawn into a file of any format. */
public interface Picture {
    /** The name of the file without its ending. */
    String name();

    /** Width in points. */
    int width();

    /** Height in points. */
    int height();

    /** Draws it with its upper left corner at the origin. */
    void draw(Graphics2D graphics);
}
