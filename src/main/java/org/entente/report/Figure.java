package org.entente.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A whole picture: title, panels in rows, one legend for all of them, and a note that names the methods. The height
 * follows from what it holds, so that nothing is cut.
 *
 * @param name file name without ending
 * @param title what is shown
 * @param subtitle scenario, arm, replications
 * @param panels the panels, row by row
 * @param columns panels in a row
 * @param panelHeight height of a row of panels
 * @param legend the legend, drawn below the panels
 * @param note method of every interval, and how to read the picture
 */
public record Figure(
        String name,
        String title,
        String subtitle,
        List<Panel> panels,
        int columns,
        double panelHeight,
        List<LegendEntry> legend,
        String note)
        implements Picture {
    /** Width of every figure, in points. */
    public static final int WIDTH = 900;

    private static final double MARGIN = 18;
    private static final double GAP = 10;
    /** Width of the panels of a row together. */
    static final double INNER = WIDTH - 2 * MARGIN;

    @Override
    public int width() {
        return WIDTH;
    }

    /** Height in points. */
    @Override
    public int height() {
        return (int) Math.ceil(bottomTop() + noteBlock().height() + MARGIN);
    }

    private double panelsTop() {
        return MARGIN + titleBlock().height() + subtitleBlock().height() + GAP;
    }

    private double legendTop() {
        int rows = (panels.size() + columns - 1) / columns;
        return panelsTop() + rows * (panelHeight + GAP);
    }

    private double bottomTop() {
        return legendTop() + new LegendRows(legend, INNER).height() + GAP / 2;
    }

    private TextBlock titleBlock() {
        return new TextBlock(title, Fonts.bold(16), Palette.INK, INNER);
    }

    private TextBlock subtitleBlock() {
        return new TextBlock(subtitle, Fonts.regular(11), Palette.FAINT, INNER);
    }

    private TextBlock noteBlock() {
        return new TextBlock(note, Fonts.regular(9.5f), Palette.FAINT, INNER);
    }

    /** Draws the figure with its upper left corner at the origin. */
    @Override
    public void draw(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setPaint(Color.WHITE);
        graphics.fill(new Rectangle2D.Double(0, 0, WIDTH, height()));
        titleBlock().draw(graphics, MARGIN, MARGIN);
        subtitleBlock().draw(graphics, MARGIN, MARGIN + titleBlock().height());
        drawPanels(graphics);
        new LegendRows(legend, INNER).draw(graphics, MARGIN, legendTop());
        noteBlock().draw(graphics, MARGIN, bottomTop());
    }

    private void drawPanels(Graphics2D graphics) {
        double width = (INNER - (columns - 1) * GAP) / columns;
        for (int i = 0; i < panels.size(); i++) {
            int row = i / columns;
            double x = MARGIN + i % columns * (width + GAP);
            double y = panelsTop() + row * (panelHeight + GAP);
            panels.get(i).draw(graphics, new Rectangle2D.Double(x, y, width, panelHeight));
        }
    }
}
