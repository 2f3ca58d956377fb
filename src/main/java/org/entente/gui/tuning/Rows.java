package org.entente.gui.tuning;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Rectangle;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.Scrollable;

/** A column of rows as wide as the window and as high as it needs to be. */
final class Rows extends JPanel implements Scrollable {
    private static final long serialVersionUID = 1L;
    private static final int LINE = 24;

    Rows() {
        setLayout(new BoxLayout(this, BoxLayout.Y_AXIS));
        setBorder(BorderFactory.createEmptyBorder(4, 0, 8, 0));
    }

    JScrollPane scrolled() {
        JScrollPane pane =
                new JScrollPane(this, JScrollPane.VERTICAL_SCROLLBAR_ALWAYS, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        pane.setBorder(BorderFactory.createEmptyBorder());
        return pane;
    }

    /** A heading above rows. */
    static JLabel heading(String text, boolean large) {
        JLabel label = new JLabel(text);
        label.setFont(label.getFont().deriveFont(Font.BOLD, label.getFont().getSize2D() + (large ? 1 : -1)));
        label.setForeground(large ? null : Texts.FAINT);
        label.setBorder(BorderFactory.createEmptyBorder(large ? 10 : 6, 8, 2, 8));
        return label;
    }

    void put(JComponent row) {
        row.setAlignmentX(LEFT_ALIGNMENT);
        add(row);
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return new Dimension(520, 400);
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return LINE;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height - LINE;
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
