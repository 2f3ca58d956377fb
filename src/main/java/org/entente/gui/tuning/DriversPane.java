package org.entente.gui.tuning;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.util.Collections;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.ListSelectionModel;
import org.entente.scenario.Change;
import org.entente.scenario.DriverKey;

/** All drivers of the world as a list, and the course of the chosen one. */
final class DriversPane implements Pane {
    private final Tuning tuning;
    private final DefaultListModel<DriverKey> drivers = new DefaultListModel<>();
    private final JList<DriverKey> list = new JList<>(drivers);
    private final CourseEditor editor;
    private final JSplitPane split;

    DriversPane(Tuning tuning) {
        this.tuning = tuning;
        List<DriverKey> all = tuning.draft().drivers();
        drivers.addAll(all);
        editor = new CourseEditor(tuning, all.get(0));
        list.setName("drivers");
        list.getAccessibleContext().setAccessibleName("Drivers");
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new Renderer());
        list.setSelectedIndex(0);
        list.addListSelectionListener(event -> open());
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setPreferredSize(new Dimension(200, 150));
        split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, scroll, editor.component());
        split.setBorder(BorderFactory.createEmptyBorder());
        split.setResizeWeight(0.3);
        tuning.listen(list::repaint);
    }

    @Override
    public JComponent component() {
        JPanel panel = new JPanel(new BorderLayout());
        panel.add(split);
        return panel;
    }

    private void open() {
        DriverKey chosen = list.getSelectedValue();
        if (chosen != null) {
            editor.open(chosen);
        }
    }

    /** Shows the drivers that pass, and how many do. */
    @Override
    public int filter(Filter filter) {
        List<DriverKey> passing =
                tuning.draft().drivers().stream().filter(filter::passes).toList();
        DriverKey chosen = list.getSelectedValue();
        if (!passing.equals(Collections.list(drivers.elements()))) {
            drivers.clear();
            drivers.addAll(passing);
            list.setSelectedIndex(Math.max(0, passing.indexOf(chosen)));
        }
        return passing.size();
    }

    /** Changed ones are marked, those that the scenario does not set stand back. */
    private final class Renderer extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(
                JList<?> in, Object value, int index, boolean isSelected, boolean hasFocus) {
            super.getListCellRendererComponent(in, value, index, isSelected, hasFocus);
            DriverKey key = (DriverKey) value;
            boolean changed = tuning.isChanged(Change.Kind.DRIVER, key.toString());
            boolean set = tuning.arms().get(0).drivers().containsKey(key);
            setText((changed ? "● " : "")
                    + Wording.driver(key, tuning.draft().base().world())
                    + (set ? "" : "  (not set)"));
            setFont(getFont().deriveFont(changed ? Font.BOLD : Font.PLAIN));
            if (!isSelected) {
                setForeground(changed ? Texts.CHANGED : set ? list.getForeground() : Texts.FAINT);
            }
            return this;
        }
    }
}
