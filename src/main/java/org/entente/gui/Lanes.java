package org.entente.gui;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javax.swing.JPanel;
import org.entente.gui.tuning.FocusFrame;
import org.entente.model.HistoryEvent;
import org.entente.model.Member;
import org.entente.theory.Participation;

/** The history so far, one lane for each state and one for cohesion; a click goes back to a month. */
final class Lanes extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int LEFT = 92;
    private static final int TOP = 4;
    private static final int AXIS = 18;

    private final transient MapScene scene;

    Lanes(MapScene scene, IntConsumer goTo) {
        this.scene = scene;
        setName("lanes");
        setPreferredSize(new Dimension(600, 170));
        setMinimumSize(new Dimension(200, 100));
        getAccessibleContext().setAccessibleName("Time line of participation and crises by state");
        setToolTipText("");
        FocusFrame.install(this, this);
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                int month = month(event.getX());
                if (month >= 0 && month < scene.gui().chronicle().months()) {
                    goTo.accept(month);
                }
            }
        });
    }

    private int months() {
        return scene.simulation().arm().months();
    }

    private double x(double month) {
        return LEFT + (getWidth() - LEFT - 10) * month / months();
    }

    private int month(int x) {
        return (int) Math.floor((x - LEFT) * (double) months() / Math.max(1, getWidth() - LEFT - 10));
    }

    private List<Member> states() {
        return scene.simulation().states();
    }

    private double laneHeight() {
        return (getHeight() - TOP - AXIS) / (states().size() + 2.0);
    }

    private double laneTop(int lane) {
        return TOP + (lane == 0 ? 0 : (lane + 1) * laneHeight());
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        int month = month(event.getX());
        if (month < 0 || month >= scene.gui().chronicle().months()) {
            return null;
        }
        EventText text = new EventText(scene.world());
        String events = scene.gui().chronicle().events(month, month).stream()
                .map(happened -> "<br>" + text.text(happened))
                .collect(Collectors.joining());
        return "<html><b>" + MapScene.date(scene.world().start(), month) + "</b>" + events + "</html>";
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D own = (Graphics2D) graphics.create();
        Look.smooth(own);
        own.setPaint(Color.WHITE);
        own.fill(new Rectangle2D.Double(0, 0, getWidth(), getHeight()));
        years(own);
        cohesion(own);
        for (int lane = 0; lane < states().size(); lane++) {
            lane(own, lane + 1, states().get(lane));
        }
        events(own);
        now(own);
        own.dispose();
    }

    private void years(Graphics2D graphics) {
        int first = (13 - scene.world().start().getMonthValue()) % 12;
        int every = months() > 240 ? 60 : months() > 120 ? 24 : 12;
        for (int month = first; month <= months(); month += every) {
            graphics.setPaint(Look.GRID);
            graphics.draw(new Line2D.Double(x(month), TOP, x(month), getHeight() - AXIS));
            String year = String.valueOf(scene.world().start().plusMonths(month).getYear());
            if (x(month) + 30 < getWidth()) {
                Look.write(graphics, year, Look.regular(10.5), Look.FAINT, x(month) + 2, getHeight() - 5);
            }
        }
    }

    private void cohesion(Graphics2D graphics) {
        double height = 2 * laneHeight() - 4;
        Look.writeBefore(graphics, "Cohesion", Look.regular(11), Look.INK, LEFT - 8, TOP + height / 2 + 4);
        Path2D line = new Path2D.Double();
        for (int month = 0; month < scene.gui().chronicle().months(); month++) {
            double y = TOP + height * (1 - scene.gui().chronicle().cohesion(month) / 100);
            if (month == 0) {
                line.moveTo(x(.5), y);
            } else {
                line.lineTo(x(month + .5), y);
            }
        }
        graphics.setPaint(Look.GRID);
        graphics.draw(new Rectangle2D.Double(x(0), TOP, x(months()) - x(0), height));
        graphics.setPaint(Look.DEPENDENCE);
        graphics.setStroke(Look.line(1.6));
        graphics.draw(line);
    }

    private void lane(Graphics2D graphics, int lane, Member member) {
        double top = laneTop(lane);
        double height = laneHeight() - 3;
        boolean chosen = scene.isSelected(member.getState());
        Look.writeBefore(
                graphics,
                member.toString(),
                chosen ? Look.bold(11) : Look.regular(11),
                Look.INK,
                LEFT - 8,
                top + height / 2 + 4);
        int seen = scene.gui().chronicle().months();
        int from = 0;
        while (from < seen) {
            Participation status = scene.gui().chronicle().statuses(from).get(member.getState());
            int to = from + 1;
            while (to < seen && scene.gui().chronicle().statuses(to).get(member.getState()) == status) {
                to++;
            }
            StatusLook.fill(graphics, new Rectangle2D.Double(x(from), top, x(to) - x(from), height), status);
            from = to;
        }
        graphics.setPaint(Look.GRID);
        graphics.setStroke(Look.line(1));
        graphics.draw(new Rectangle2D.Double(x(0), top, x(months()) - x(0), height));
    }

    private void events(Graphics2D graphics) {
        for (HistoryEvent event : scene.gui().chronicle().events()) {
            for (int lane = 0; lane < states().size(); lane++) {
                if (concerns(event, states().get(lane).getState())) {
                    mark(graphics, event, laneTop(lane + 1) + (laneHeight() - 3) / 2);
                }
            }
        }
    }

    private boolean concerns(HistoryEvent event, String state) {
        return event.state().equals(state)
                || Optional.of(event.state())
                        .filter(code -> scene.world().clashPairs().stream()
                                .anyMatch(pair -> pair.code().equals(code)
                                        && (pair.first().equals(state)
                                                || pair.second().equals(state))))
                        .isPresent();
    }

    private void mark(Graphics2D graphics, HistoryEvent event, double y) {
        Point2D at = new Point2D.Double(x(event.month() + .5), y);
        if (event instanceof HistoryEvent.Crisis) {
            ActorsPainter.symbol(graphics, ActorsPainter.triangle(at, 4), Look.PRESSURE);
        } else if (event instanceof HistoryEvent.Mission mission) {
            graphics.setPaint(Look.DEPENDENCE);
            graphics.fill(new Rectangle2D.Double(
                    at.getX(), y + 2, Math.max(3, x(mission.months()) - x(0)), Math.max(2, laneHeight() / 5)));
        } else if (event instanceof HistoryEvent.LeadershipChange) {
            ActorsPainter.symbol(graphics, ActorsPainter.diamond(at, 5), Look.INK);
        }
    }

    private void now(Graphics2D graphics) {
        if (scene.month() >= 0) {
            graphics.setPaint(Look.INK);
            graphics.setStroke(Look.line(1.6));
            graphics.draw(new Line2D.Double(x(scene.month() + 1), TOP, x(scene.month() + 1), getHeight() - AXIS + 4));
        }
    }
}
