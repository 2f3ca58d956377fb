package org.entente.gui.tuning;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.ListSelectionModel;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import org.entente.scenario.Arm;
import org.entente.scenario.Change;
import org.entente.scenario.EventEntry;
import org.entente.scenario.ScenarioEvent;

/** The dated events of the scenario as a table, and the chosen one in full. */
final class EventsPane implements Pane {
    private static final List<String> COLUMNS = List.of("Month", "What", "Where", "Size");

    private final Tuning tuning;
    private final Events events = new Events();
    private final JTable table = new JTable(events);
    private final EventForm form;
    private final JTextArea refusal = Texts.message(ParameterRow.REFUSED);
    private final JTextArea hint = Texts.message(Texts.FAINT);
    private final JButton remove = new JButton("Remove");
    private final JButton reset = new JButton("Reset");
    private final JPanel panel = new JPanel(new BorderLayout(0, 4));
    private Filter filter;
    private boolean showing;

    /** An event with whether it is taken out, which leaves it in the table to be put back. */
    private record Row(EventEntry event, boolean removed) {}

    EventsPane(Tuning tuning) {
        this.tuning = tuning;
        filter = new Filter("", true, false, tuning);
        form = new EventForm(tuning.draft().base().world(), this::commit);
        table.setName("datedEvents");
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.getTableHeader().setReorderingAllowed(false);
        table.setDefaultRenderer(Object.class, new Renderer());
        table.getAccessibleContext().setAccessibleName("Dated events");
        int[] widths = {84, 192, 56, 44};
        for (int i = 0; i < widths.length; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(widths[i]);
        }
        table.getSelectionModel().addListSelectionListener(event -> open());
        layOut();
        tuning.listen(this::show);
        show();
    }

    private void layOut() {
        JButton add = new JButton("Add event");
        add.setName("addEvent");
        add.addActionListener(event -> add());
        remove.setName("removeEvent");
        remove.addActionListener(event -> chosen().ifPresent(row -> say(tuning.edit(
                draft -> draft.withoutEvent(tuning.arm(), row.event().id())))));
        reset.setName("resetEvent");
        reset.setToolTipText("Reset to what the scenario says");
        reset.addActionListener(event -> chosen().ifPresent(
                        row -> say(tuning.reset(Change.Kind.EVENT, row.event().id()))));
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEFT, 4, 2));
        for (JComponent button : List.of(add, remove, reset)) {
            buttons.add(button);
        }
        JScrollPane rows = new JScrollPane(table);
        rows.setPreferredSize(new Dimension(300, 150));
        JPanel head = new JPanel(new BorderLayout(0, 2));
        head.add(rows);
        head.add(buttons, BorderLayout.SOUTH);
        Texts.say(hint, "Choose an event to change it, or add one.");
        head.add(hint, BorderLayout.NORTH);
        JPanel whole = new JPanel(new BorderLayout(0, 4));
        whole.add(form.component(), BorderLayout.NORTH);
        whole.add(refusal);
        panel.add(head, BorderLayout.NORTH);
        panel.add(whole);
        panel.setBorder(BorderFactory.createEmptyBorder(6, 8, 6, 8));
    }

    @Override
    public JComponent component() {
        return panel;
    }

    private Optional<Row> chosen() {
        int row = table.getSelectedRow();
        return row < 0 || row >= events.rows.size() ? Optional.empty() : Optional.of(events.rows.get(row));
    }

    private void add() {
        List<String> taken = all().keySet().stream().toList();
        int number = 1;
        while (taken.contains("event-" + number)) {
            number++;
        }
        String id = "event-" + number;
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("id", id);
        keys.put("month", tuning.draft().base().world().start().toString());
        keys.put("news", "0.5");
        keys.put("states", "");
        say(tuning.edit(draft -> draft.with(tuning.arm(), "", new EventEntry(keys))));
        select(id);
    }

    private void commit(EventEntry typed) {
        chosen().ifPresent(row -> {
            Optional<String> refused =
                    tuning.edit(draft -> draft.with(tuning.arm(), row.event().id(), typed));
            say(refused);
            if (refused.isEmpty()) {
                select(typed.id());
            }
        });
    }

    private void say(Optional<String> refused) {
        Texts.say(refusal, refused.orElse(""));
    }

    private void select(String id) {
        for (int i = 0; i < events.rows.size(); i++) {
            if (events.rows.get(i).event().id().equals(id)) {
                table.setRowSelectionInterval(i, i);
                table.scrollRectToVisible(table.getCellRect(i, 0, true));
            }
        }
    }

    private void open() {
        if (!showing) {
            Optional<Row> row = chosen();
            form.show(
                    row.map(Row::event).orElse(new EventEntry(Map.of())),
                    row.filter(one -> !one.removed()).isPresent());
            remove.setEnabled(row.filter(one -> !one.removed()).isPresent());
            reset.setEnabled(row.filter(one ->
                            tuning.isChanged(Change.Kind.EVENT, one.event().id()))
                    .isPresent());
            say(Optional.empty());
        }
    }

    /** Shows the events that pass, and how many do. */
    @Override
    public int filter(Filter wanted) {
        filter = wanted;
        show();
        return events.rows.size();
    }

    private void show() {
        showing = true;
        String before = chosen().map(row -> row.event().id()).orElse("");
        events.rows = all().values().stream()
                .filter(row -> filter.passes(row.event()))
                .sorted(Comparator.comparing(
                        row -> row.event().keys().get("month") + row.event().id()))
                .toList();
        events.fireTableDataChanged();
        select(before);
        showing = false;
        open();
    }

    /** The events of the arms that edits go to, by name, with those that were taken out of them. */
    private Map<String, Row> all() {
        Map<String, Row> rows = new LinkedHashMap<>();
        tuning.arms()
                .forEach(arm -> of(arm, false)
                        .forEach(row -> rows.putIfAbsent(row.event().id(), row)));
        tuning.draft().base().arms().stream()
                .filter(arm -> tuning.arm().isEmpty() || arm.id().equals(tuning.arm()))
                .flatMap(arm -> of(arm, true))
                .filter(row -> tuning.isChanged(Change.Kind.EVENT, row.event().id()))
                .forEach(row -> rows.putIfAbsent(row.event().id(), row));
        return rows;
    }

    private Stream<Row> of(Arm arm, boolean removed) {
        return arm.events().stream()
                .map(event -> new Row(
                        EventEntry.of(event, tuning.draft().base().world().start()), removed));
    }

    /** How many of the arms that edits go to have an event; all or none in most scenarios. */
    private boolean isPartial(Row row) {
        return !row.removed()
                && !tuning.arms().stream()
                        .allMatch(arm -> arm.events().stream()
                                .map(ScenarioEvent::id)
                                .anyMatch(row.event().id()::equals));
    }

    private final class Events extends AbstractTableModel {
        private static final long serialVersionUID = 1L;

        private transient List<Row> rows = new ArrayList<>();

        @Override
        public int getRowCount() {
            return rows.size();
        }

        @Override
        public int getColumnCount() {
            return COLUMNS.size();
        }

        @Override
        public String getColumnName(int column) {
            return COLUMNS.get(column);
        }

        @Override
        public Object getValueAt(int at, int column) {
            Row row = rows.get(at);
            Map<String, String> keys = row.event().keys();
            String kind = row.event().kind();
            return switch (column) {
                case 0 -> (tuning.isChanged(Change.Kind.EVENT, row.event().id()) ? "● " : "") + keys.get("month");
                case 1 ->
                    (keys.containsKey("crisis") ? keys.get("crisis") + " crisis" : kind)
                            + (row.removed() ? " (removed)" : isPartial(row) ? " (some arms)" : "");
                case 2 ->
                    keys.getOrDefault("state", keys.getOrDefault("states", "all"))
                            .replaceFirst("^$", "all");
                default -> keys.getOrDefault("severity", kind.equals("renewal") ? "" : keys.get(kind));
            };
        }
    }

    /** Changed events are marked, removed ones stand back. */
    private final class Renderer extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getTableCellRendererComponent(
                JTable in, Object value, boolean isSelected, boolean hasFocus, int at, int column) {
            super.getTableCellRendererComponent(in, value, isSelected, hasFocus, at, column);
            Row row = events.rows.get(at);
            boolean changed = tuning.isChanged(Change.Kind.EVENT, row.event().id());
            setFont(getFont().deriveFont(changed ? Font.BOLD : Font.PLAIN));
            setToolTipText(row.event().id());
            if (!isSelected) {
                setForeground(row.removed() ? Texts.FAINT : changed ? Texts.CHANGED : in.getForeground());
            }
            return this;
        }
    }
}
