package org.entente.gui;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Locale;
import java.util.Optional;
import org.entente.model.HistoryEvent;
import org.entente.scenario.ClashPair;
import org.entente.theory.ResponseLevel;

/** What happens: crises flash, requests and answers stand beside them, missions fly a flag while they last. */
final class EventsPainter implements Painter {
    /** Months for which a crisis stays visible, ever paler. */
    private static final int TRACE = 3;

    @Override
    public void paint(Graphics2D graphics, MapScene scene) {
        int now = scene.month();
        if (now < 0) {
            return;
        }
        Chronicle chronicle = scene.gui().chronicle();
        for (HistoryEvent event : chronicle.events(now - TRACE + 1, now)) {
            place(scene, event.state()).ifPresent(at -> {
                if (event instanceof HistoryEvent.Crisis crisis) {
                    crisis(graphics, at, crisis.severity(), now - event.month(), scene.flash());
                }
            });
        }
        for (HistoryEvent event : chronicle.events(now, now)) {
            place(scene, event.state()).ifPresent(at -> beside(graphics, event, at));
        }
        chronicle
                .missions(now)
                .forEach(
                        (state, mission) -> place(scene, state).ifPresent(at -> flag(graphics, at, mission.persons())));
    }

    /** A state's place; the middle between the two of a pair. */
    private static Optional<Point2D> place(MapScene scene, String code) {
        Optional<Point2D> own = scene.geometry().position(code);
        if (own.isPresent()) {
            return own;
        }
        return scene.world().clashPairs().stream()
                .filter(pair -> pair.code().equals(code))
                .findFirst()
                .flatMap(pair -> middle(scene, pair));
    }

    private static Optional<Point2D> middle(MapScene scene, ClashPair pair) {
        return scene.geometry()
                .position(pair.first())
                .flatMap(one -> scene.geometry()
                        .position(pair.second())
                        .map(other ->
                                new Point2D.Double((one.getX() + other.getX()) / 2, (one.getY() + other.getY()) / 2)));
    }

    private static void crisis(Graphics2D graphics, Point2D at, double severity, int age, boolean bright) {
        double radius = 15 + 14 * severity;
        int alpha = (bright || age > 0 ? 235 : 110) / (1 + age);
        burst(graphics, at, radius, Look.translucent(Look.PRESSURE, alpha));
    }

    /** Rays around a place. */
    static void burst(Graphics2D graphics, Point2D at, double radius, Color color) {
        Path2D rays = new Path2D.Double();
        for (int i = 0; i < 12; i++) {
            double angle = Math.PI * i / 6;
            rays.moveTo(at.getX() + .72 * radius * Math.sin(angle), at.getY() + .72 * radius * Math.cos(angle));
            rays.lineTo(at.getX() + radius * Math.sin(angle), at.getY() + radius * Math.cos(angle));
        }
        graphics.setPaint(color);
        graphics.setStroke(Look.line(3));
        graphics.draw(rays);
        graphics.setStroke(Look.line(1.6));
        graphics.draw(ActorsPainter.disc(at, .66 * radius));
    }

    private static void beside(Graphics2D graphics, HistoryEvent event, Point2D at) {
        if (event instanceof HistoryEvent.Request) {
            bubble(graphics, new Point2D.Double(at.getX() + 12, at.getY() - 14));
        } else if (event instanceof HistoryEvent.Response response && response.requested()) {
            answer(graphics, response.level(), new Point2D.Double(at.getX() + 42, at.getY() - 22));
        }
    }

    /** A call for help; the point is its tail. */
    static void bubble(Graphics2D graphics, Point2D at) {
        Path2D tail = new Path2D.Double();
        tail.moveTo(at.getX(), at.getY());
        tail.lineTo(at.getX() + 4, at.getY() - 8);
        tail.lineTo(at.getX() + 10, at.getY() - 8);
        tail.closePath();
        graphics.setPaint(Look.INK);
        graphics.fill(new RoundRectangle2D.Double(at.getX(), at.getY() - 24, 24, 17, 8, 8));
        graphics.fill(tail);
        Look.write(graphics, "help", Look.bold(8.5), Color.WHITE, at.getX() + 2, at.getY() - 12.5);
    }

    /** The level of an answer as a row of boxes, filled up to it. */
    static void answer(Graphics2D graphics, ResponseLevel level, Point2D at) {
        for (int i = 1; i < ResponseLevel.LADDER.size(); i++) {
            Rectangle2D box = new Rectangle2D.Double(at.getX() + (i - 1) * 7, at.getY() - 3 * i, 5.5, 4 + 3 * i);
            graphics.setPaint(level.level() >= i ? Look.DEPENDENCE : Color.WHITE);
            graphics.fill(box);
            graphics.setPaint(Look.INK);
            graphics.setStroke(Look.line(.8));
            graphics.draw(box);
        }
    }

    /** A mission under way; no number where persons are not given. */
    static void flag(Graphics2D graphics, Point2D at, double persons) {
        double x = at.getX() - 12;
        double y = at.getY() - 10;
        Path2D flag = new Path2D.Double();
        flag.moveTo(x, y - 24);
        flag.lineTo(x - 20, y - 18);
        flag.lineTo(x, y - 12);
        flag.closePath();
        graphics.setPaint(Look.DEPENDENCE);
        graphics.fill(flag);
        graphics.setPaint(Look.INK);
        graphics.setStroke(Look.line(1.6));
        graphics.draw(new Line2D.Double(x, y - 24, x, y));
        if (persons > 0) {
            String number = String.format(Locale.ENGLISH, "%,.0f", persons);
            Point2D above = new Point2D.Double(x - 14, y - 27);
            Look.label(graphics, number, Look.bold(10.5), above, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
    }
}
