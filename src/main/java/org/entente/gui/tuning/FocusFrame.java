package org.entente.gui.tuning;

import java.awt.Color;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.border.Border;

/** Lets a view take the focus, so that keys scroll it, and shows by a frame that it has it. */
public final class FocusFrame implements FocusListener {
    private static final Border WITHOUT = BorderFactory.createEmptyBorder(1, 1, 1, 1);
    private static final Border WITH = BorderFactory.createLineBorder(new Color(0x0B57A4), 1);

    private final JComponent framed;

    private FocusFrame(JComponent framed) {
        this.framed = framed;
        framed.setBorder(WITHOUT);
    }

    /**
     * Makes a view focusable, by keys and by a click.
     *
     * @param view what takes the focus
     * @param framed what bears the frame: the view, or the scroll pane around it
     */
    public static void install(JComponent view, JComponent framed) {
        view.setFocusable(true);
        view.addFocusListener(new FocusFrame(framed));
        view.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                view.requestFocusInWindow();
            }
        });
    }

    @Override
    public void focusGained(FocusEvent event) {
        framed.setBorder(WITH);
    }

    @Override
    public void focusLost(FocusEvent event) {
        framed.setBorder(WITHOUT);
    }
}
