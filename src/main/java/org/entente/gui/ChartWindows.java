package org.entente.gui;

import java.awt.AWTEvent;
import java.awt.FlowLayout;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.WindowEvent;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import sim.util.gui.DisclosurePanel;
import sim.util.media.chart.ChartGenerator;

/**
 * MASON's windows with charts of single properties. What they offer to save a chart needs libraries that are not here; it
 * gives way to the export of every other picture.
 */
final class ChartWindows implements AWTEventListener {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 480;
    private static final int MARGIN = 16;

    /** Begins to look out for such windows. */
    void open() {
        Toolkit.getDefaultToolkit().addAWTEventListener(this, AWTEvent.WINDOW_EVENT_MASK);
    }

    /** Ends looking out. */
    void close() {
        Toolkit.getDefaultToolkit().removeAWTEventListener(this);
    }

    @Override
    public void eventDispatched(AWTEvent event) {
        if (event.getID() == WindowEvent.WINDOW_OPENED && event.getSource() instanceof JFrame frame) {
            MasonParts.all(frame.getContentPane())
                    .filter(ChartGenerator.class::isInstance)
                    .map(ChartGenerator.class::cast)
                    .findFirst()
                    .ifPresent(ChartWindows::adapt);
        }
    }

    private static void adapt(ChartGenerator chart) {
        MasonParts.all(chart)
                .filter(DisclosurePanel.class::isInstance)
                .map(DisclosurePanel.class::cast)
                .filter(panel -> panel.getAbridgedComponent() instanceof AbstractButton button
                        && button.getText().equals("Chart Output"))
                .findFirst()
                .ifPresent(panel -> MasonParts.replace(panel, output(chart)));
    }

    private static JComponent output(ChartGenerator chart) {
        JButton button = new JButton("Export…");
        button.setName("exportChart");
        button.setToolTipText("Write the chart as PNG, SVG or PDF");
        button.addActionListener(event -> Export.ask(button, picture(chart)));
        JPanel line = new JPanel(new FlowLayout(FlowLayout.LEFT, 2, 0));
        line.add(button);
        return line;
    }

    /** The chart as a picture of its own. */
    static ShownPicture picture(ChartGenerator chart) {
        String name = chart.getTitle().strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new ShownPicture(
                name,
                WIDTH,
                HEIGHT,
                graphics -> chart.getChart()
                        .draw(
                                graphics,
                                new Rectangle2D.Double(MARGIN, MARGIN, WIDTH - 2.0 * MARGIN, HEIGHT - 2.0 * MARGIN)));
    }
}
