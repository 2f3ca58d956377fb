package org.entente.gui.tuning;

import java.awt.event.ActionEvent;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import javax.swing.AbstractAction;
import javax.swing.KeyStroke;
import org.entente.scenario.Path;

/** The chart of a course by keyboard. */
final class CourseKeys {
    private final CourseChart chart;

    private CourseKeys(CourseChart chart) {
        this.chart = chart;
    }

    static void install(CourseChart chart) {
        CourseKeys keys = new CourseKeys(chart);
        keys.on("PAGE_UP", () -> chart.select(chart.selected() - 1));
        keys.on("PAGE_DOWN", () -> chart.select(chart.selected() + 1));
        keys.on("LEFT", () -> keys.move(-1, 0));
        keys.on("RIGHT", () -> keys.move(1, 0));
        keys.on("UP", () -> keys.move(0, 1));
        keys.on("DOWN", () -> keys.move(0, -1));
        keys.on("INSERT", keys::add);
        keys.on("DELETE", keys::remove);
        chart.addFocusListener(new FocusListener() {
            @Override
            public void focusGained(FocusEvent event) {
                chart.repaint();
            }

            @Override
            public void focusLost(FocusEvent event) {
                chart.repaint();
            }
        });
    }

    private void on(String key, Runnable action) {
        chart.getInputMap().put(KeyStroke.getKeyStroke(key), key);
        chart.getActionMap().put(key, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                action.run();
            }
        });
    }

    private void move(int months, int steps) {
        chart.course().ifPresent(course -> {
            Path.Point point = course.points().get(chart.selected());
            Scale scale = chart.plot().scale();
            double value = steps == 0 ? point.value() : scale.round(point.value() + steps * scale.step());
            chart.commit(PathEdit.moved(course, chart.selected(), point.month() + months, value, chart.months()));
        });
    }

    private void add() {
        chart.course().ifPresent(course -> {
            int month = PathEdit.gapAfter(course, chart.selected(), chart.months());
            if (month >= 0) {
                chart.commit(PathEdit.added(course, month, course.at(month)));
                chart.select(chart.selected() + 1);
            }
        });
    }

    private void remove() {
        chart.course().ifPresent(course -> chart.commit(PathEdit.removed(course, chart.selected())));
    }
}
