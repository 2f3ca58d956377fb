package org.entente.gui.live;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.IntFunction;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import javax.swing.SwingWorker;
import org.entente.report.Figure;
import org.entente.report.LegendRows;
import org.entente.report.Panel;

/** Shows the panels of a figure in as many columns as fit. Charts are drawn behind the window and painted as a picture. */
final class FigureView extends JPanel implements Scrollable {
    private static final long serialVersionUID = 1L;
    private static final int PANEL_WIDTH = 250;
    private static final int PANEL_HEIGHT = 190;
    private static final int NARROW = 460;
    private static final int GAP = 8;

    private transient IntFunction<Figure> source;
    private transient BufferedImage picture;
    private transient Drawing drawing;

    FigureView() {
        setBackground(Color.WHITE);
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                draw();
            }
        });
    }

    /** Shows a figure, given the number of columns; what it computes, it computes behind the window. */
    void show(IntFunction<Figure> figure) {
        source = figure;
        draw();
    }

    private void draw() {
        if (source != null && getWidth() > 2 * GAP) {
            if (drawing != null) {
                drawing.cancel(false);
            }
            AffineTransform scale = getGraphicsConfiguration() == null
                    ? new AffineTransform()
                    : getGraphicsConfiguration().getDefaultTransform();
            drawing = new Drawing(source, getWidth(), scale.getScaleX());
            drawing.execute();
        }
    }

    private final class Drawing extends SwingWorker<BufferedImage, Void> {
        private final IntFunction<Figure> figure;
        private final int width;
        private final double scale;

        Drawing(IntFunction<Figure> figure, int width, double scale) {
            this.figure = figure;
            this.width = width;
            this.scale = scale;
        }

        @Override
        protected BufferedImage doInBackground() {
            int columns = width < NARROW ? 1 : 2 * Math.max(1, width / (2 * PANEL_WIDTH));
            return picture(figure.apply(columns), width, scale);
        }

        @Override
        protected void done() {
            if (this != drawing || isCancelled()) {
                return;
            }
            try {
                picture = get();
                setPreferredSize(new Dimension(width, (int) Math.ceil(picture.getHeight() / scale)));
                revalidate();
                repaint();
            } catch (InterruptedException | ExecutionException fault) {
                throw new IllegalStateException("The charts cannot be drawn.", fault);
            }
        }
    }

    /** The panels row by row below their legend. */
    static BufferedImage picture(Figure figure, int width, double scale) {
        LegendRows legend = new LegendRows(figure.legend(), width - 2.0 * GAP);
        int columns = figure.columns();
        int rows = (figure.panels().size() + columns - 1) / columns;
        double top = legend.height() + 2 * GAP;
        double height = top + rows * (PANEL_HEIGHT + GAP);
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(width * scale), (int) Math.ceil(height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        smooth(graphics);
        graphics.scale(scale, scale);
        graphics.setColor(Color.WHITE);
        graphics.fill(new Rectangle2D.Double(0, 0, width, height));
        legend.draw(graphics, GAP, GAP);
        draw(figure.panels(), columns, graphics, top, (width - (columns + 1.0) * GAP) / columns);
        graphics.dispose();
        return image;
    }

    private static void draw(List<Panel> panels, int columns, Graphics2D graphics, double top, double width) {
        for (int i = 0; i < panels.size(); i++) {
            double x = GAP + i % columns * (width + GAP);
            double y = top + i / columns * (PANEL_HEIGHT + GAP);
            panels.get(i).draw(graphics, new Rectangle2D.Double(x, y, width, PANEL_HEIGHT));
        }
    }

    private static void smooth(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        if (picture != null) {
            Graphics2D painting = (Graphics2D) graphics.create();
            double scale = painting.getTransform().getScaleX();
            painting.scale(1 / scale, 1 / scale);
            painting.drawImage(picture, 0, 0, null);
            painting.dispose();
        }
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return new Dimension(2 * PANEL_WIDTH + 3 * GAP, 3 * PANEL_HEIGHT);
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return PANEL_HEIGHT / 4;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return PANEL_HEIGHT;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }
}
