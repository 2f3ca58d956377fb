package org.entente.gui;

import java.awt.Graphics2D;
import org.entente.report.Picture;

/** The map as it stands, for a file. */
record MapPicture(AllianceMap map) implements Picture {
    @Override
    public String name() {
        return map.scene().gui().scenario().id() + "-map";
    }

    @Override
    public int width() {
        return (int) Math.ceil(map.scene().area().getWidth());
    }

    @Override
    public int height() {
        return (int) Math.ceil(map.scene().area().getHeight());
    }

    @Override
    public void draw(Graphics2D graphics) {
        map.scene().gui().whileStill(() -> map.paint(graphics));
    }
}
