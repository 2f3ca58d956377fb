package org.entente.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** Text broken into lines that fit a width. */
final class TextBlock {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final List<String> lines = new ArrayList<>();
    private final Font font;
    private final Color color;

    TextBlock(String text, Font font, Color color, double width) {
        this.font = font;
        this.color = color;
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, font) > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    static double width(String text, Font font) {
        return font.getStringBounds(text, CONTEXT).getWidth();
    }

    double height() {
        return lines.size() * lineHeight();
    }

    private double lineHeight() {
        return font.getSize2D() * 1.35;
    }

    /** Draws the lines from a top edge down. */
    void draw(Graphics2D graphics, double x, double top) {
        graphics.setFont(font);
        graphics.setPaint(color);
        for (int i = 0; i < lines.size(); i++) {
            graphics.drawString(lines.get(i), (float) x, (float) (top + i * lineHeight() + font.getSize2D()));
        }
    }
}
