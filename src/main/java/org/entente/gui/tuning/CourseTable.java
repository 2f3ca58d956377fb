package org.entente.gui.tuning;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.DefaultCellEditor;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.table.AbstractTableModel;
import org.entente.scenario.Course;

/** The points of a course as a table of months and values to type in. */
final class CourseTable {
    private final JTable table;
    private final Points points = new Points();
    private final Function<List<Course.Entry>, Optional<String>> edited;

    /**
     * An empty table.
     *
     * @param edited tries the points with a cell changed; answers what is wrong with them
     */
    CourseTable(Function<List<Course.Entry>, Optional<String>> edited) {
        this.edited = edited;
        table = new JTable(points);
        table.setName("points");
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.getTableHeader().setReorderingAllowed(false);
        table.setDefaultEditor(String.class, new CheckedEditor());
        table.putClientProperty("terminateEditOnFocusLost", true);
        table.getAccessibleContext().setAccessibleName("Points of the course");
    }

    JTable component() {
        return table;
    }

    void show(List<Course.Entry> entries) {
        if (table.isEditing()) {
            table.getCellEditor().cancelCellEditing();
        }
        if (!entries.equals(points.entries)) {
            points.entries = List.copyOf(entries);
            points.fireTableDataChanged();
        }
    }

    void select(int row) {
        if (row >= 0 && row < points.getRowCount()) {
            table.setRowSelectionInterval(row, row);
        }
    }

    private static final class Points extends AbstractTableModel {
        private static final long serialVersionUID = 1L;

        private transient List<Course.Entry> entries = List.of();

        @Override
        public int getRowCount() {
            return entries.size();
        }

        @Override
        public int getColumnCount() {
            return 2;
        }

        @Override
        public String getColumnName(int column) {
            return column == 0 ? "Month" : "Value";
        }

        @Override
        public Class<?> getColumnClass(int column) {
            return String.class;
        }

        @Override
        public boolean isCellEditable(int row, int column) {
            return true;
        }

        @Override
        public Object getValueAt(int row, int column) {
            return column == 0 ? entries.get(row).month() : entries.get(row).value();
        }

        List<Course.Entry> with(int row, int column, String text) {
            Course.Entry before = entries.get(row);
            List<Course.Entry> changed = new ArrayList<>(entries);
            changed.set(
                    row, column == 0 ? new Course.Entry(text, before.value()) : new Course.Entry(before.month(), text));
            return changed;
        }
    }

    /** Keeps the cell open while what stands in it is refused. */
    private final class CheckedEditor extends DefaultCellEditor {
        private static final long serialVersionUID = 1L;

        private final transient JTextField field;
        private int row;
        private int column;

        CheckedEditor() {
            this(new JTextField());
        }

        private CheckedEditor(JTextField field) {
            super(field);
            this.field = field;
            field.setName("cell");
            setClickCountToStart(2);
        }

        @Override
        public Component getTableCellEditorComponent(
                JTable in, Object value, boolean isSelected, int atRow, int atColumn) {
            row = atRow;
            column = atColumn;
            field.putClientProperty("JComponent.outline", null);
            return super.getTableCellEditorComponent(in, value, isSelected, atRow, atColumn);
        }

        @Override
        public boolean stopCellEditing() {
            if (field.getText().strip().equals(points.getValueAt(row, column))) {
                cancelCellEditing();
                return true;
            }
            if (edited.apply(points.with(row, column, field.getText())).isPresent()) {
                field.putClientProperty("JComponent.outline", "error");
                return false;
            }
            return true;
        }
    }
}
