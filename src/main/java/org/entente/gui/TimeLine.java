package org.entente.gui;

import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import org.entente.model.HistoryEvent;

/** The lanes of the history and the list of its events; both lead back to a month. */
final class TimeLine {
    private final MapScene scene;
    private final IntConsumer goTo;
    private final Lanes lanes;
    private final DefaultListModel<HistoryEvent> events = new DefaultListModel<>();
    private final JList<HistoryEvent> list;
    private final JScrollPane scroll;

    TimeLine(MapScene scene, IntConsumer goTo) {
        this.scene = scene;
        this.goTo = goTo;
        lanes = new Lanes(scene, goTo);
        list = new EventList(scene, events);
        scroll = new JScrollPane(list, JScrollPane.VERTICAL_SCROLLBAR_ALWAYS, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        list.getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "go");
        list.getActionMap().put("go", new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                go();
            }
        });
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                go();
            }
        });
        scroll.setBorder(BorderFactory.createEmptyBorder());
    }

    private void go() {
        HistoryEvent chosen = list.getSelectedValue();
        if (chosen != null) {
            goTo.accept(chosen.month());
        }
    }

    /** The lanes. */
    JComponent lanes() {
        return lanes;
    }

    /** The list of events. */
    JComponent events() {
        return scroll;
    }

    /** Shows what has happened since. */
    void refresh() {
        List<HistoryEvent> seen = scene.gui().chronicle().events();
        boolean same = events.size() <= seen.size() && (events.isEmpty() || events.get(0) == seen.get(0));
        if (!same) {
            events.clear();
        }
        if (events.size() < seen.size()) {
            events.addAll(seen.subList(events.size(), seen.size()));
            list.ensureIndexIsVisible(events.size() - 1);
        }
        lanes.repaint();
        list.repaint();
    }
}
