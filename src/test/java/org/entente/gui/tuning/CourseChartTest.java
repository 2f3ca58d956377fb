package org.entente.gui.tuning;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.entente.scenario.Driver;
import org.entente.scenario.Path;
import org.entente.scenario.Path.Point;
import org.entente.scenario.Path.Shape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Points moved by mouse and keys; needs no display. */
class CourseChartTest {
    private Path course = new Path(Shape.STEP, List.of(new Point(0, 0.1), new Point(60, 0.5)));
    private CourseChart chart;

    @BeforeEach
    void open() {
        Panels.onEventThread(() -> {
            chart = new CourseChart(this::commit);
            chart.setSize(460, 190);
            show();
        });
    }

    private void commit(Path changed) {
        course = changed;
        show();
    }

    private void show() {
        chart.show(new CourseChart.Shown(Driver.WAR, Optional.of(course), Optional.empty(), 120, 2022));
    }

    @Test
    void aPointIsDragged() {
        Panels.onEventThread(() -> {
            mouse(MouseEvent.MOUSE_PRESSED, 60, 0.5, 1);
            mouse(MouseEvent.MOUSE_DRAGGED, 70, 0.65, 0);
            mouse(MouseEvent.MOUSE_DRAGGED, 80, 0.75, 0);
            assertThat(course.points()).contains(new Point(60, 0.5));
            mouse(MouseEvent.MOUSE_RELEASED, 80, 0.75, 1);
        });

        assertThat(course.points()).containsExactly(new Point(0, 0.1), new Point(80, 0.75));
    }

    @Test
    void aDoubleClickAddsAPointAndAMereClickDoesNothing() {
        Panels.onEventThread(() -> {
            mouse(MouseEvent.MOUSE_PRESSED, 30, 0.8, 1);
            mouse(MouseEvent.MOUSE_RELEASED, 30, 0.8, 1);
            assertThat(course.points()).hasSize(2);
            mouse(MouseEvent.MOUSE_PRESSED, 30, 0.8, 2);
        });

        assertThat(course.points()).containsExactly(new Point(0, 0.1), new Point(30, 0.8), new Point(60, 0.5));
    }

    private void mouse(int kind, int month, double value, int clicks) {
        CoursePlot plot = chart.plot();
        chart.dispatchEvent(new MouseEvent(
                chart,
                kind,
                0,
                InputEvent.BUTTON1_DOWN_MASK,
                (int) Math.round(plot.x(month)),
                (int) Math.round(plot.y(value)),
                clicks,
                false,
                MouseEvent.BUTTON1));
    }

    @Test
    void keysChooseMoveAddAndRemove() {
        keys("PAGE_DOWN", "RIGHT", "RIGHT", "UP");
        assertThat(course.points()).containsExactly(new Point(0, 0.1), new Point(62, 0.51));

        keys("PAGE_UP", "LEFT", "DOWN", "INSERT");
        assertThat(course.points()).containsExactly(new Point(0, 0.09), new Point(31, 0.09), new Point(62, 0.51));
        assertThat(chart.selected()).isEqualTo(1);

        keys("DELETE");
        assertThat(course.points()).hasSize(2);
    }

    private void keys(String... names) {
        Panels.onEventThread(() -> {
            for (String name : names) {
                chart.getActionMap().get(name).actionPerformed(new ActionEvent(chart, 0, name));
            }
        });
    }

    @Test
    void theCourseIsDrawn() {
        BufferedImage image = new BufferedImage(460, 190, BufferedImage.TYPE_INT_RGB);

        Panels.onEventThread(() -> chart.paint(image.getGraphics()));

        CoursePlot plot = chart.plot();
        assertThat(image.getRGB((int) plot.x(30), (int) Math.round(plot.y(0.1))) & 0xFFFFFF)
                .isNotEqualTo(0xFFFFFF);
        assertThat(image.getRGB((int) plot.x(30), (int) Math.round(plot.y(0.6))) & 0xFFFFFF)
                .isEqualTo(0xFFFFFF);
    }
}
