package org.entente.gui;

import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.entente.model.AllianceSimulation;
import org.entente.scenario.World;

/** What the painters of the map see: the live history, the geometry for the current size, what is selected. */
final class MapScene {
    static final double HEADER = 52;
    static final double LEGEND = 74;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private final AllianceGui gui;
    private final Geography geography;
    private Optional<String> selected = Optional.empty();
    private boolean flash = true;
    private Rectangle2D area = new Rectangle2D.Double();
    private String laidOut = "";
    private MapGeometry geometry;

    MapScene(AllianceGui gui, Geography geography) {
        this.gui = gui;
        this.geography = geography;
        resize(1, 1);
    }

    /** Lays the picture out anew where its size or the world has changed. */
    void resize(double width, double height) {
        if (area.getWidth() != width || area.getHeight() != height || !laidOut.equals(world().id())) {
            laidOut = world().id();
            area = new Rectangle2D.Double(0, 0, width, height);
            geometry = new MapGeometry(
                    geography,
                    world(),
                    new Rectangle2D.Double(0, HEADER, width, Math.max(1, height - HEADER - LEGEND)));
        }
    }

    /** The whole picture: header, map and legend. */
    Rectangle2D area() {
        return area;
    }

    MapGeometry geometry() {
        return geometry;
    }

    AllianceGui gui() {
        return gui;
    }

    AllianceSimulation simulation() {
        return gui.simulation();
    }

    World world() {
        return simulation().arm().world();
    }

    /** The month shown, the last complete one; -1 before the first. */
    int month() {
        return simulation().month() - 1;
    }

    /** The month shown in words. */
    String date() {
        return date(world().start(), month());
    }

    static String date(YearMonth start, int month) {
        return month < 0 ? "Before " + MONTH.format(start) : MONTH.format(start.plusMonths(month));
    }

    Optional<String> selected() {
        return selected;
    }

    boolean isSelected(String code) {
        return selected.filter(code::equals).isPresent();
    }

    void select(Optional<String> code) {
        selected = code;
    }

    /** Whether crises are in the bright phase of their flashing. */
    boolean flash() {
        return flash;
    }

    void flash(boolean bright) {
        flash = bright;
    }
}
