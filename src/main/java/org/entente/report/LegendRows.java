package org.entente.report;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** Legend entries set side by side, in as many rows as they need. */
public final class LegendRows {
    private static final double ROW = 17;
    private static final double SPACE = 18;

    private final List<Placed> placed = new ArrayList<>();
    private final double height;

    private record Placed(LegendEntry entry, double x, int row) {}

    /**
     * Entries laid out.
     *
     * @param entries the entries
     * @param width room for a row
     */
    public LegendRows(List<LegendEntry> entries, double width) {
        double x = 0;
        int row = 0;
        for (LegendEntry entry : entries) {
            double needed = LegendEntry.SAMPLE + 6 + TextBlock.width(entry.label(), font());
            if (x > 0 && x + needed > width) {
                x = 0;
                row++;
            }
            placed.add(new Placed(entry, x, row));
            x += needed + SPACE;
        }
        this.height = entries.isEmpty() ? 0 : (row + 1) * ROW;
    }

    private static Font font() {
        return Fonts.regular(10.5f);
    }

    /** Height of all rows. */
    public double height() {
        return height;
    }

    /** Draws the rows below a height. */
    public void draw(Graphics2D graphics, double left, double top) {
        for (Placed place : placed) {
            double middle = top + place.row() * ROW + ROW / 2;
            place.entry().drawSample(graphics, left + place.x(), middle);
            graphics.setFont(font());
            graphics.setPaint(Palette.INK);
            float x = (float) (left + place.x() + LegendEntry.SAMPLE + 6);
            graphics.drawString(place.entry().label(), x, (float) middle + 4);
        }
    }
}
