package org.entente.gui;

import java.awt.Graphics2D;
import java.lang.reflect.InvocationTargetException;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.entente.report.Picture;

/**
 * What the window shows, for a file. It is drawn on the event thread, wherever the file is written.
 *
 * @param name name of the file without its ending
 * @param width width in points
 * @param height height in points
 * @param painter draws it
 */
record ShownPicture(String name, int width, int height, Consumer<Graphics2D> painter) implements Picture {
    /** The map with its legend. */
    static ShownPicture of(AllianceMap map) {
        AllianceGui gui = map.scene().gui();
        return new ShownPicture(
                gui.scenario().id() + "-map",
                (int) Math.ceil(map.scene().area().getWidth()),
                (int) Math.ceil(map.scene().area().getHeight()),
                graphics -> gui.whileStill(() -> map.paint(graphics)));
    }

    /** A part of the window as it stands, all of it where it is scrolled. */
    static ShownPicture of(String name, JComponent part) {
        return new ShownPicture(name, part.getWidth(), part.getHeight(), part::print);
    }

    @Override
    public void draw(Graphics2D graphics) {
        if (SwingUtilities.isEventDispatchThread()) {
            painter.accept(graphics);
            return;
        }
        try {
            SwingUtilities.invokeAndWait(() -> painter.accept(graphics));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException("The picture cannot be drawn", failed.getCause());
        }
    }
}
