package org.entente.gui;

import java.awt.Graphics2D;

/** Draws one layer of the map. */
interface Painter {
    void paint(Graphics2D graphics, MapScene scene);
}
