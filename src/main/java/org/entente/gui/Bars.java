package org.entente.gui;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Named numbers, each with a bar on its scale. */
final class Bars extends Strips<Bars.Bar> {
    private static final long serialVersionUID = 1;
    private static final double NAMES = 232;
    private static final double NUMBERS = 46;

    Bars() {
        super(18);
    }

    /** A number between two ends of a scale. */
    record Bar(String name, double value, double lower, double upper) {
        double share() {
            return Math.max(0, Math.min(1, (value - lower) / (upper - lower)));
        }
    }

    @Override
    void paint(Graphics2D graphics, List<Bar> bars) {
        double room = Math.max(10, getWidth() - NAMES - NUMBERS);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double y = top(i);
            Look.write(graphics, bar.name(), Look.regular(11), Look.INK, 2, y + 13);
            graphics.setPaint(Look.GRID);
            graphics.fill(new Rectangle2D.Double(NAMES, y + 5, room, 9));
            graphics.setPaint(Look.DEPENDENCE);
            graphics.fill(new Rectangle2D.Double(NAMES, y + 5, room * bar.share(), 9));
            Look.writeBefore(graphics, EventText.two(bar.value()), Look.regular(11), Look.INK, getWidth() - 2, y + 13);
        }
    }
}
