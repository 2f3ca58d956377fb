package org.entente.gui;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.model.AllianceSimulation;
import org.entente.model.Member;
import org.entente.model.OutsidePower;
import org.entente.model.Patron;
import org.entente.model.ThreatSource;
import org.entente.scenario.MemberProfile;
import org.entente.theory.Participation;

/** The actors at their places, with their names, and which of them is under the mouse. */
final class ActorsPainter implements Painter {
    private static final double RADIUS = 7;
    private static final double REACH = 13;

    @Override
    public void paint(Graphics2D graphics, MapScene scene) {
        Map<String, Object> actors = actors(scene.simulation());
        Names names = new Names(graphics, scene.geometry().area());
        actors.forEach((code, actor) -> {
            if (isState(actor)) {
                at(scene, code).ifPresent(at -> names.add(actor + status(actor), true, at));
            }
        });
        actors.forEach((code, actor) -> {
            if (!isState(actor)) {
                at(scene, code).ifPresent(at -> names.add(actor.toString(), false, at));
            }
        });
        neighbours(graphics, scene, names);
        actors.forEach((code, actor) -> at(scene, code).ifPresent(at -> draw(graphics, scene, actor, at)));
        names.draw();
    }

    private static Optional<Point2D> at(MapScene scene, String code) {
        return scene.geometry().position(code);
    }

    private static boolean isState(Object actor) {
        return actor instanceof Member || actor instanceof Patron;
    }

    /** States that are only neighbours; they have crises, too. */
    private static void neighbours(Graphics2D graphics, MapScene scene, Names names) {
        for (MemberProfile profile : scene.world().members()) {
            if (!profile.observed()) {
                at(scene, profile.state()).ifPresent(at -> {
                    symbol(graphics, disc(at, 4), Look.FAINT);
                    names.add(profile.name(), false, at);
                });
            }
        }
    }

    /** Everyone on the map by code, members last so that they are on top. */
    private static Map<String, Object> actors(AllianceSimulation simulation) {
        Map<String, Object> actors = new LinkedHashMap<>();
        simulation.outsidePowers().forEach(power -> actors.put(power.getCode(), power));
        simulation.threatSources().forEach(source -> actors.put(source.getCode(), source));
        actors.put(simulation.patron().getState(), simulation.patron());
        simulation.states().forEach(member -> actors.put(member.getState(), member));
        return actors;
    }

    /** The actor at a place: its symbol, or the area of a state of the alliance. */
    static Optional<Object> at(MapScene scene, Point2D point) {
        Map<String, Object> actors = actors(scene.simulation());
        for (Map.Entry<String, Object> actor : actors.entrySet()) {
            Optional<Point2D> position = scene.geometry().position(actor.getKey());
            if (position.isPresent() && position.get().distance(point) <= REACH) {
                return Optional.of(actor.getValue());
            }
        }
        for (Member member : scene.simulation().states()) {
            Shape shape = scene.geometry().shapes().get(member.getState());
            if (shape != null && shape.contains(point)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    private static void draw(Graphics2D graphics, MapScene scene, Object actor, Point2D at) {
        if (actor instanceof Member member) {
            if (scene.isSelected(member.getState())) {
                graphics.setPaint(Look.INK);
                graphics.setStroke(Look.line(2));
                graphics.draw(disc(at, RADIUS + 5));
            }
            StatusLook.symbol(graphics, member.getParticipation(), at.getX(), at.getY(), RADIUS);
        } else if (actor instanceof Patron) {
            symbol(graphics, star(at, RADIUS + 4), Look.DEPENDENCE);
        } else if (actor instanceof ThreatSource) {
            symbol(graphics, triangle(at, RADIUS), Look.PRESSURE);
        } else if (actor instanceof OutsidePower) {
            symbol(graphics, diamond(at, RADIUS), Look.OFFER);
        }
    }

    private static String status(Object actor) {
        if (!(actor instanceof Member member) || member.getParticipation() == Participation.FULL) {
            return "";
        }
        if (member.getNoticeMonths() > 0) {
            return " (leaving in " + member.getNoticeMonths() + " m.)";
        }
        return " (" + member.getParticipation().label() + (member.getAccessionMonths() > 0 ? ", joining" : "") + ")";
    }

    static void symbol(Graphics2D graphics, Shape shape, Color color) {
        graphics.setPaint(color);
        graphics.fill(shape);
        graphics.setPaint(Color.WHITE);
        graphics.setStroke(Look.line(1.2));
        graphics.draw(shape);
    }

    static Shape disc(Point2D at, double radius) {
        return new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
    }

    static Shape diamond(Point2D at, double radius) {
        return polygon(at, 4, radius, radius, 0);
    }

    static Shape triangle(Point2D at, double radius) {
        return polygon(at, 3, radius * 1.2, radius * 1.2, Math.PI);
    }

    static Shape star(Point2D at, double radius) {
        return polygon(at, 10, radius, radius * .45, Math.PI);
    }

    /** A polygon with corners at two distances in turn. */
    private static Shape polygon(Point2D at, int corners, double outer, double inner, double turn) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < corners; i++) {
            double angle = turn + 2 * Math.PI * i / corners;
            double radius = i % 2 == 0 ? outer : inner;
            double x = at.getX() + radius * Math.sin(angle);
            double y = at.getY() + radius * Math.cos(angle);
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        return path;
    }
}
