package org.entente.gui;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/**
 * Keys that work wherever the focus is, but in fields that take them.
 *
 * @param window the window
 */
record WindowKeys(ConsoleWindow window) {
    void bind() {
        bind("SPACE", window.playback()::playOrPause);
        bind("RIGHT", window.playback()::step);
        bind("LEFT", window::back);
        bind("HOME", () -> window.playback().goTo(0));
        bind("END", window::forth);
    }

    private void bind(String key, Runnable action) {
        JComponent root = window.frame().getRootPane();
        root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(key), key);
        root.getActionMap().put(key, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                action.run();
            }
        });
    }
}
