package org.entente.gui.tuning;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Font;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import org.entente.parameter.Figure;
import org.entente.scenario.Change;
import org.entente.scenario.Course;
import org.entente.scenario.Driver;
import org.entente.scenario.DriverKey;
import org.entente.scenario.Path;
import org.entente.scenario.Path.Shape;

/** Edits the course of one driver: chart and table of its points, and how values between points are found. */
final class CourseEditor {
    private static final List<String> SHAPES = List.of("Steps", "Straight lines");

    private final Tuning tuning;
    private final JPanel panel = new JPanel(new BorderLayout(0, 4));
    private final JLabel title = new JLabel();
    private final JTextArea meaning = Texts.message(Texts.FAINT);
    private final JTextArea refusal = Texts.message(ParameterRow.REFUSED);
    private final JComboBox<String> shape = new JComboBox<>(SHAPES.toArray(String[]::new));
    private final JButton remove = new JButton("Remove");
    private final JButton reset = new JButton("Reset");
    private final CourseChart chart = new CourseChart(this::commit);
    private final CourseTable table = new CourseTable(this::tryPoints);
    private DriverKey driver;
    private boolean showing;

    CourseEditor(Tuning tuning, DriverKey first) {
        this.tuning = tuning;
        this.driver = first;
        layOut();
        shape.addActionListener(event -> changeShape());
        remove.addActionListener(event -> course().ifPresent(c -> commit(PathEdit.removed(c, chosen()))));
        reset.addActionListener(event ->
                tuning.reset(Change.Kind.DRIVER, driver.toString()).ifPresent(words -> Texts.say(refusal, words)));
        tuning.listen(this::refresh);
        refresh();
    }

    JComponent component() {
        return panel;
    }

    private void layOut() {
        title.setFont(title.getFont().deriveFont(Font.BOLD));
        shape.setName("shape");
        shape.getAccessibleContext().setAccessibleName("Between points");
        remove.setName("removePoint");
        remove.setToolTipText("Remove the chosen point");
        reset.setName("resetDriver");
        JButton add = new JButton("Add");
        add.setName("addPoint");
        add.setToolTipText("Add a point after the chosen one");
        add.addActionListener(event -> add());
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEFT, 4, 0));
        for (JComponent part : List.of(shape, add, remove, reset)) {
            buttons.add(part);
        }
        JPanel head = new JPanel(new BorderLayout(0, 3));
        head.add(title, BorderLayout.NORTH);
        head.add(meaning);
        head.add(buttons, BorderLayout.SOUTH);
        JScrollPane points = new JScrollPane(table.component());
        points.setPreferredSize(new Dimension(200, 104));
        points.setMinimumSize(new Dimension(100, 60));
        JPanel foot = new JPanel(new BorderLayout());
        foot.add(points);
        foot.add(refusal, BorderLayout.SOUTH);
        panel.add(head, BorderLayout.NORTH);
        panel.add(chart);
        panel.add(foot, BorderLayout.SOUTH);
        panel.setBorder(BorderFactory.createEmptyBorder(6, 8, 6, 8));
    }

    void open(DriverKey other) {
        driver = other;
        chart.select(0);
        refresh();
    }

    private Optional<Path> course() {
        return Optional.ofNullable(tuning.arms().get(0).drivers().get(driver));
    }

    private void refresh() {
        showing = true;
        Driver kind = driver.driver();
        boolean changed = tuning.isChanged(Change.Kind.DRIVER, driver.toString());
        title.setText((changed ? "● " : "")
                + Wording.driver(driver, tuning.draft().base().world()));
        title.setForeground(changed ? Texts.CHANGED : null);
        Texts.say(meaning, meaning(kind));
        Texts.say(refusal, "");
        course().ifPresent(course -> shape.setSelectedIndex(course.shape() == Shape.STEP ? 0 : 1));
        reset.setEnabled(changed);
        remove.setEnabled(course().isPresent());
        chart.show(new CourseChart.Shown(
                kind,
                course(),
                before(),
                tuning.draft().scenario().months(),
                tuning.draft().base().world().start().getYear()));
        table.show(course().map(this::written).map(Course::entries).orElse(List.of()));
        showing = false;
    }

    private Optional<Path> before() {
        String arm = tuning.arms().get(0).id();
        return tuning.draft().base().arm(arm).map(base -> base.drivers().get(driver));
    }

    private String meaning(Driver kind) {
        String capital =
                Character.toUpperCase(kind.meaning().charAt(0)) + kind.meaning().substring(1);
        String range = capital + ". Permitted: " + Figure.of(kind.lower()) + " to " + Figure.of(kind.upper());
        String unset = Double.isNaN(kind.fallback())
                ? "; not set: the world's own value holds."
                : "; not set: " + Figure.of(kind.fallback()) + " throughout.";
        return range + (course().isPresent() ? "." : unset) + (differs() ? " Differs by arm; the first is shown." : "");
    }

    private boolean differs() {
        return tuning.arms().stream()
                .anyMatch(arm -> !Optional.ofNullable(arm.drivers().get(driver)).equals(course()));
    }

    private Course written(Path path) {
        return Course.of(path, tuning.draft().base().world().start());
    }

    private Optional<String> tryCourse(Course course) {
        Optional<String> refused = tuning.edit(draft -> draft.with(tuning.arm(), driver, course));
        refused.ifPresent(words -> Texts.say(refusal, words));
        return refused;
    }

    private void commit(Path path) {
        if (tryCourse(written(path)).isPresent()) {
            chart.repaint();
        }
    }

    private Optional<String> tryPoints(List<Course.Entry> points) {
        return tryCourse(new Course(shape.getSelectedIndex() == 0 ? Shape.STEP : Shape.LINEAR, points));
    }

    private void changeShape() {
        if (!showing) {
            course().ifPresent(course ->
                    commit(new Path(shape.getSelectedIndex() == 0 ? Shape.STEP : Shape.LINEAR, course.points())));
        }
    }

    /** The row chosen in the table, else the point chosen on the chart. */
    private int chosen() {
        int row = table.component().getSelectedRow();
        return row >= 0 ? row : chart.selected();
    }

    private void add() {
        if (course().isEmpty()) {
            commit(Path.constant(start()));
            return;
        }
        Path course = course().orElseThrow();
        int month =
                PathEdit.gapAfter(course, chosen(), tuning.draft().scenario().months());
        if (month >= 0) {
            int row = chosen() + 1;
            commit(PathEdit.added(course, month, course.at(month)));
            chart.select(row);
            table.select(row);
        }
    }

    private double start() {
        double fallback = driver.driver().fallback();
        return Double.isNaN(fallback)
                ? (driver.driver().lower() + driver.driver().upper()) / 2
                : fallback;
    }
}
