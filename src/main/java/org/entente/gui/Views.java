package org.entente.gui;

import java.awt.CardLayout;
import java.awt.Component;
import javax.swing.Box;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;

/** One history or many in the same place, so that both can be watched while the scenario is tuned beside them. */
final class Views {
    private static final String ONE = "one";
    private static final String MANY = "many";

    private final CardLayout cards = new CardLayout();
    private final JPanel panel = new JPanel(cards);
    private final JToggleButton one = new JToggleButton("One history", true);
    private final JToggleButton many = new JToggleButton("Many histories");
    private final Workshop workshop;

    /**
     * Two views.
     *
     * @param history one history
     * @param workshop shows many
     */
    Views(Component history, Workshop workshop) {
        this.workshop = workshop;
        panel.add(history, ONE);
        panel.add(workshop.liveView(), MANY);
        ButtonGroup group = new ButtonGroup();
        button(one, "oneHistory", "The map and the time line (Ctrl+M)", group);
        button(many, "manyHistories", "Fans over many histories of the tuned scenario (Ctrl+M)", group);
    }

    private void button(JToggleButton button, String name, String tip, ButtonGroup group) {
        button.setName(name);
        button.setToolTipText(tip);
        button.addActionListener(event -> show());
        group.add(button);
    }

    private void show() {
        if (many.isSelected()) {
            workshop.live();
        }
        cards.show(panel, many.isSelected() ? MANY : ONE);
    }

    void next() {
        (one.isSelected() ? many : one).doClick();
    }

    JComponent component() {
        return panel;
    }

    JComponent buttons() {
        Box both = Box.createHorizontalBox();
        both.add(one);
        both.add(many);
        return both;
    }
}
