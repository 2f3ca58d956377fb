package org.entente.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A table whose cells are coloured by their value.
 *
 * @param title the heading
 * @param columns the columns
 * @param rows the rows, each with one cell for every column
 */
public record HeatTable(String title, List<Column> columns, List<Row> rows) implements Panel {
    private static final double ROW = 25;
    private static final double FINE = 11;
    private static final double HEAD = 40;

    /**
     * A column.
     *
     * @param group heading above several columns; empty if none
     * @param header the column's own heading
     * @param weight its share of the width, relative to the others
     */
    record Column(String group, String header, double weight) {
        /** Columns of words are wide and set to the left. */
        private boolean words() {
            return weight > 2;
        }
    }

    /**
     * A row.
     *
     * @param cells one for each column
     * @param first whether a line is drawn above it
     */
    record Row(List<Cell> cells, boolean first) {
        private double height() {
            return cells.stream().allMatch(cell -> cell.fine().isEmpty()) ? ROW : ROW + FINE;
        }
    }

    /**
     * A cell.
     *
     * @param text the number or words
     * @param small its interval, below it in small type; empty if none
     * @param fine a further range, below that in finer type and under a dotted line; empty if none
     * @param fill its colour; null for none
     */
    record Cell(String text, String small, String fine, Color fill) {
        static Cell words(String text) {
            return new Cell(text, "", "", null);
        }

        private Color ink() {
            boolean dark = fill != null && fill.getRed() * .3 + fill.getGreen() * .59 + fill.getBlue() * .11 < 135;
            return dark ? Color.WHITE : Palette.INK;
        }
    }

    /** The type of the cells. */
    static Font font() {
        return Fonts.regular(9.5f);
    }

    double height() {
        return HEAD + rows.stream().mapToDouble(Row::height).sum() + 4;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        double unit =
                area.getWidth() / columns.stream().mapToDouble(Column::weight).sum();
        double x = area.getX();
        String group = "";
        for (int column = 0; column < columns.size(); column++) {
            double width = columns.get(column).weight() * unit;
            if (!columns.get(column).group().equals(group)) {
                group = columns.get(column).group();
                text(graphics, group, Fonts.bold(10), x + 3, area.getY() + 12);
            }
            heading(graphics, columns.get(column), x, area.getY() + 30, width);
            double y = area.getY() + HEAD;
            for (Row row : rows) {
                Rectangle2D box = new Rectangle2D.Double(x, y, width, row.height());
                cell(graphics, row.cells().get(column), box, columns.get(column).words());
                y += row.height();
            }
            x += width;
        }
        rules(graphics, area);
    }

    private void rules(Graphics2D graphics, Rectangle2D area) {
        double y = area.getY() + HEAD;
        for (Row row : rows) {
            if (row.first()) {
                graphics.setPaint(Palette.FAINT);
                graphics.setStroke(new BasicStroke(.8f));
                graphics.draw(new Line2D.Double(area.getX(), y, area.getMaxX(), y));
            }
            y += row.height();
        }
    }

    private static void heading(Graphics2D graphics, Column column, double x, double y, double width) {
        double room = (width - 4) / TextBlock.width(column.header(), font());
        Font font = font().deriveFont((float) (font().getSize2D() * Math.min(1, room)));
        double shift = column.words() ? 3 : (width - TextBlock.width(column.header(), font)) / 2;
        text(graphics, column.header(), font, x + shift, y);
    }

    private static void cell(Graphics2D graphics, Cell cell, Rectangle2D box, boolean left) {
        if (cell.fill() != null) {
            graphics.setPaint(cell.fill());
            graphics.fill(
                    new Rectangle2D.Double(box.getX() + 1, box.getY() + 1, box.getWidth() - 2, box.getHeight() - 2));
        }
        Font font = font();
        double shift = left ? 3 : (box.getWidth() - TextBlock.width(cell.text(), font)) / 2;
        double base = box.getY() + (cell.small().isEmpty() ? 16 : 12);
        graphics.setPaint(cell.ink());
        graphics.setFont(font);
        graphics.drawString(cell.text(), (float) (box.getX() + shift), (float) base);
        below(graphics, cell.small(), Fonts.regular(8), box, base + 9.5);
        if (!cell.fine().isEmpty()) {
            below(graphics, cell.fine(), Fonts.regular(7), box, base + 20.5);
            graphics.setStroke(Palette.stroke(.8f, 1.5f, 2));
            double y = base + 12.5;
            graphics.draw(new Line2D.Double(box.getX() + 8, y, box.getMaxX() - 8, y));
        }
    }

    private static void below(Graphics2D graphics, String text, Font font, Rectangle2D box, double base) {
        graphics.setFont(font);
        double middle = (box.getWidth() - TextBlock.width(text, font)) / 2;
        graphics.drawString(text, (float) (box.getX() + middle), (float) base);
    }

    private static void text(Graphics2D graphics, String text, Font font, double x, double y) {
        graphics.setFont(font);
        graphics.setPaint(Palette.INK);
        graphics.drawString(text, (float) x, (float) y);
    }
}
