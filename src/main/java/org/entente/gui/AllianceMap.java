package org.entente.gui;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.Timer;
import org.entente.model.HistoryEvent;
import sim.display.Display2D;
import sim.portrayal.LocationWrapper;
import sim.util.Bag;

/** The map in MASON's two-dimensional display, as large as the room it has. */
final class AllianceMap {
    private static final int FLASH_MILLISECONDS = 350;

    private final MapScene scene;
    private final Display2D display;
    private final Map<String, MapLayer> layers = new LinkedHashMap<>();
    private final Timer flashing;

    AllianceMap(AllianceGui gui, Geography geography) {
        scene = new MapScene(gui, geography);
        display = new Display2D(640, 420, gui);
        display.setBackdrop(Color.WHITE);
        display.movieButton.setVisible(false); // needs a library that is not here
        painters()
                .forEach((name, painter) ->
                        layers.put(name, new MapLayer(scene, painter, painter instanceof ActorsPainter)));
        display.display.getViewport().addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                fit();
            }
        });
        fit();
        flashing = new Timer(FLASH_MILLISECONDS, tick -> {
            scene.flash(!scene.flash());
            display.repaint();
        });
    }

    private static Map<String, Painter> painters() {
        Map<String, Painter> painters = new LinkedHashMap<>();
        painters.put("States", new StatesPainter());
        painters.put("Ties", new TiesPainter());
        painters.put("Actors", new ActorsPainter());
        painters.put("Events", new EventsPainter());
        painters.put("Date and legend", new FramePainter());
        return painters;
    }

    /** Makes the picture as large as the viewport; MASON's scale enlarges it from there. */
    private void fit() {
        Dimension room = display.display.getViewport().getExtentSize();
        display.insideDisplay.width = Math.max(640, room.width);
        display.insideDisplay.height = Math.max(360, room.height);
        display.detatchAll();
        layers.forEach((name, layer) -> display.attach(layer, name));
        display.insideDisplay.revalidate();
        display.repaint();
    }

    /** Lets MASON's camera do something else than its own snapshots, which lack SVG and PDF. */
    void onCamera(Runnable export) {
        JButton camera = display.snapshotButton;
        Stream.of(camera.getActionListeners()).forEach(camera::removeActionListener);
        camera.addActionListener(event -> export.run());
        camera.setToolTipText("Export the map as PNG, SVG or PDF (Ctrl+E)");
    }

    /** Calls back with the actor that is clicked. */
    void onClick(Consumer<Object> listener) {
        display.insideDisplay.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                for (Bag hits : display.objectsHitBy(event.getPoint())) {
                    for (int i = 0; i < hits.numObjs; i++) {
                        listener.accept(((LocationWrapper) hits.objs[i]).getObject());
                    }
                }
            }
        });
    }

    /** Draws the map as it is, for a picture in a file. */
    void paint(Graphics2D graphics) {
        Look.smooth(graphics);
        painters().values().forEach(painter -> painter.paint(graphics, scene));
    }

    /** Joins MASON's queue of displays for a history that begins. */
    void begin() {
        display.reset();
        display.repaint();
    }

    /** Shows the month, with crises flashing while there are any. */
    void refresh() {
        int now = scene.month();
        boolean crises =
                scene.gui().chronicle().events(now, now).stream().anyMatch(HistoryEvent.Crisis.class::isInstance);
        scene.flash(true);
        if (crises) {
            flashing.restart();
        } else {
            flashing.stop();
        }
        display.repaint();
    }

    /** Ends what runs on its own. */
    void close() {
        flashing.stop();
        display.quit();
    }

    Display2D display() {
        return display;
    }

    MapScene scene() {
        return scene;
    }
}
