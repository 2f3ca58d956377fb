package org.entente.gui.tuning;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JPanel;
import org.entente.parameter.Figure;
import org.entente.report.Palette;
import org.entente.scenario.Driver;
import org.entente.scenario.Path;

/** The course of a driver as points that can be dragged, added and removed. */
final class CourseChart extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final Color BEFORE = new Color(0x9A9A9A);
    private static final double RADIUS = 4.5;
    private static final double REACH = 12;
    private static final float[] DASHES = {5, 4};

    private final transient Consumer<Path> edited;
    private transient Shown shown;
    private transient Path dragged;
    private int selected;

    /**
     * What is drawn.
     *
     * @param driver whose course it is
     * @param course the course; empty where none is set
     * @param before the course of the scenario as it was read; empty where none is set
     * @param months months of the horizon
     * @param firstYear year of the first month
     */
    record Shown(Driver driver, Optional<Path> course, Optional<Path> before, int months, int firstYear) {
        double top() {
            return CoursePlot.top(
                    driver, Stream.concat(course.stream(), before.stream()).toArray(Path[]::new));
        }
    }

    CourseChart(Consumer<Path> edited) {
        this.edited = edited;
        setName("course");
        setPreferredSize(new Dimension(420, 190));
        setMinimumSize(new Dimension(200, 120));
        setFocusable(true);
        setToolTipText("Drag points; double-click adds one. Keys: Page Up and Page Down choose a point, arrows move it,"
                + " Insert adds, Delete removes.");
        getAccessibleContext().setAccessibleName("Course of the driver");
        Mouse mouse = new Mouse();
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        CourseKeys.install(this);
    }

    void show(Shown what) {
        shown = what;
        dragged = null;
        selected = Math.min(selected, Math.max(0, points() - 1));
        repaint();
    }

    int selected() {
        return selected;
    }

    void select(int index) {
        selected = Math.max(0, Math.min(points() - 1, index));
        repaint();
    }

    private int points() {
        return shown.course().map(course -> course.points().size()).orElse(0);
    }

    CoursePlot plot() {
        return new CoursePlot(
                getWidth(), getHeight(), shown.months(), shown.driver().lower(), shown.top());
    }

    Optional<Path> course() {
        return shown.course();
    }

    int months() {
        return shown.months();
    }

    void commit(Path changed) {
        edited.accept(changed);
    }

    private final class Mouse extends MouseAdapter {
        private int grabbed = -1;

        @Override
        public void mousePressed(MouseEvent event) {
            requestFocusInWindow();
            grabbed = course().map(course -> plot().pointAt(course, event.getX(), event.getY(), REACH))
                    .orElse(-1);
            if (grabbed >= 0) {
                select(grabbed);
            } else if (event.getClickCount() == 2) {
                add(event);
            }
        }

        private void add(MouseEvent event) {
            CoursePlot plot = plot();
            int month = plot.month(event.getX());
            Path changed = course().map(course -> PathEdit.added(course, month, plot.value(event.getY())))
                    .orElseGet(() -> Path.constant(plot.value(event.getY())));
            commit(changed);
        }

        @Override
        public void mouseDragged(MouseEvent event) {
            if (grabbed >= 0) {
                CoursePlot plot = plot();
                dragged = PathEdit.moved(
                        course().orElseThrow(), grabbed, plot.month(event.getX()), plot.value(event.getY()), months());
                repaint();
            }
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            if (dragged != null) {
                commit(dragged);
            }
            grabbed = -1;
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D painting = (Graphics2D) graphics.create();
        painting.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        painting.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        painting.setColor(Color.WHITE);
        painting.fillRect(0, 0, getWidth(), getHeight());
        if (shown != null) {
            paint(painting, plot());
        }
        painting.dispose();
    }

    private void paint(Graphics2D painting, CoursePlot plot) {
        painting.setFont(getFont().deriveFont(getFont().getSize2D() - 1));
        paintValues(painting, plot);
        paintYears(painting, plot);
        painting.setStroke(new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 4, DASHES, 0));
        painting.setColor(BEFORE);
        before().filter(path -> !Optional.of(path).equals(shown.course()))
                .ifPresent(path -> painting.draw(plot.line(path)));
        Optional.ofNullable(dragged).or(shown::course).ifPresent(course -> paintCourse(painting, plot, course));
        if (isFocusOwner()) {
            painting.setColor(Texts.CHANGED);
            painting.setStroke(new BasicStroke(1));
            painting.drawRect(0, 0, getWidth() - 1, getHeight() - 1);
        }
    }

    /** The course of the scenario, or the value that holds where it sets none. */
    private Optional<Path> before() {
        double fallback = shown.driver().fallback();
        return shown.before()
                .or(() -> Double.isNaN(fallback) ? Optional.empty() : Optional.of(Path.constant(fallback)));
    }

    private void paintValues(Graphics2D painting, CoursePlot plot) {
        FontMetrics metrics = painting.getFontMetrics();
        for (int tick = 0; tick <= 4; tick++) {
            double value = plot.lower() + tick * (plot.upper() - plot.lower()) / 4;
            double y = plot.y(value);
            painting.setColor(Palette.GRID);
            painting.draw(new Line2D.Double(CoursePlot.LEFT, y, getWidth() - CoursePlot.RIGHT, y));
            painting.setColor(Texts.FAINT);
            String text = Figure.of(value).replace('-', '−');
            painting.drawString(
                    text, CoursePlot.LEFT - 6 - metrics.stringWidth(text), (int) y + metrics.getAscent() / 2 - 1);
        }
    }

    private void paintYears(Graphics2D painting, CoursePlot plot) {
        FontMetrics metrics = painting.getFontMetrics();
        int years = (shown.months() + 11) / 12;
        int every = 1 + years * 2 * metrics.stringWidth("2000") / Math.max(1, getWidth());
        for (int year = 0; year < years; year += every) {
            double x = plot.x(12 * year);
            painting.setColor(Palette.GRID);
            painting.draw(new Line2D.Double(x, CoursePlot.TOP, x, getHeight() - CoursePlot.BOTTOM));
            painting.setColor(Texts.FAINT);
            String text = Integer.toString(shown.firstYear() + year);
            painting.drawString(text, (int) x - metrics.stringWidth(text) / 2, getHeight() - 7);
        }
    }

    private void paintCourse(Graphics2D painting, CoursePlot plot, Path course) {
        painting.setColor(Texts.CHANGED);
        painting.setStroke(new BasicStroke(1.8f));
        painting.draw(plot.line(course));
        for (int i = 0; i < course.points().size(); i++) {
            Path.Point point = course.points().get(i);
            double radius = i == selected ? RADIUS + 1.5 : RADIUS;
            Ellipse2D dot = new Ellipse2D.Double(
                    plot.x(point.month()) - radius, plot.y(point.value()) - radius, 2 * radius, 2 * radius);
            painting.setColor(i == selected ? Texts.CHANGED : Color.WHITE);
            painting.fill(dot);
            painting.setColor(Texts.CHANGED);
            painting.draw(dot);
        }
    }
}
