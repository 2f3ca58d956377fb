package org.entente.gui;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.Map;
import org.entente.model.Member;

/** The states, those of the alliance by their participation. */
final class StatesPainter implements Painter {
    @Override
    public void paint(Graphics2D graphics, MapScene scene) {
        Map<String, Shape> shapes = scene.geometry().shapes();
        graphics.setPaint(Look.SEA);
        graphics.fill(scene.geometry().area());
        String patron = scene.world().patron().state();
        shapes.forEach((code, shape) -> {
            graphics.setPaint(code.equals(patron) ? Look.PATRON_LAND : Look.LAND);
            graphics.fill(shape);
        });
        graphics.setPaint(Look.BORDER);
        graphics.setStroke(Look.line(.8));
        shapes.values().forEach(graphics::draw);
        for (Member member : scene.simulation().states()) {
            if (shapes.containsKey(member.getState())) {
                draw(graphics, scene, member, shapes.get(member.getState()));
            }
        }
    }

    private static void draw(Graphics2D graphics, MapScene scene, Member member, Shape shape) {
        StatusLook.fill(graphics, shape, member.getParticipation());
        boolean chosen = scene.isSelected(member.getState());
        graphics.setPaint(chosen ? Look.INK : Look.FAINT);
        graphics.setStroke(Look.line(chosen ? 2.4 : 1));
        graphics.draw(shape);
    }
}
