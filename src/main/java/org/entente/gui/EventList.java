package org.entente.gui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import org.entente.model.HistoryEvent;

/** Events in words, each with its month, wrapped to the width of the list. */
final class EventList extends JList<HistoryEvent> {
    private static final long serialVersionUID = 1;
    private static final int MARGIN = 6;

    private final transient MapScene scene;

    EventList(MapScene scene, DefaultListModel<HistoryEvent> events) {
        super(events);
        this.scene = scene;
        setName("events");
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setCellRenderer(new Cell());
        getAccessibleContext().setAccessibleName("Events; Enter goes back to the month of the selected one");
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                measure();
            }
        });
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    /** Makes Swing forget the heights of rows, which depend on the width. */
    private void measure() {
        setFixedCellHeight(1);
        setFixedCellHeight(-1);
    }

    /** One event: the month, and beside it the words in as many lines as they need. */
    private final class Cell extends JPanel implements ListCellRenderer<HistoryEvent> {
        private static final long serialVersionUID = 1;

        private final JLabel month = new JLabel();
        private final JTextArea words = new JTextArea();

        Cell() {
            super(new BorderLayout(MARGIN, 0));
            setBorder(BorderFactory.createEmptyBorder(1, MARGIN, 1, MARGIN));
            month.setVerticalAlignment(JLabel.TOP);
            words.setLineWrap(true);
            words.setWrapStyleWord(true);
            words.setOpaque(false);
            words.setBorder(null);
            add(month, BorderLayout.WEST);
            add(words);
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends HistoryEvent> list, HistoryEvent event, int index, boolean selected, boolean focused) {
            Font font = event.month() == scene.month() ? Look.bold(11) : Look.regular(11);
            month.setFont(font);
            words.setFont(font);
            month.setText(scene.world().start().plusMonths(event.month()).toString());
            words.setText(new EventText(scene.world()).text(event));
            month.setForeground(selected ? list.getSelectionForeground() : list.getForeground());
            words.setForeground(month.getForeground());
            setBackground(selected ? list.getSelectionBackground() : list.getBackground());
            getAccessibleContext().setAccessibleName(month.getText() + " " + words.getText());
            words.setSize(room(list), Short.MAX_VALUE);
            return this;
        }

        /** Dates are as wide in bold as they can be, so that rows do not wrap anew as time goes by. */
        private int room(JList<?> list) {
            int date = month.getFontMetrics(Look.bold(11)).stringWidth("2022-00");
            month.setPreferredSize(
                    new Dimension(date, month.getFontMetrics(month.getFont()).getHeight()));
            return Math.max(60, list.getWidth() - date - 3 * MARGIN);
        }
    }
}
