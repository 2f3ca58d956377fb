package org.entente.gui;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import org.entente.model.Member;
import org.entente.model.OutsidePower;
import org.entente.model.ThreatSource;
import org.entente.scenario.ThreatSourceProfile;

/**
 * Who is tied to whom: dependence on the patron, what outside powers offer (affinity times supply and side payment), and
 * the pressure of rivals. Where a state is selected, its ties stand out and are shown down to the weakest.
 */
final class TiesPainter implements Painter {
    private static final double WEAKEST_OFFER = .1;
    private static final double WEAKEST = .02;

    @Override
    public void paint(Graphics2D graphics, MapScene scene) {
        for (Member member : scene.simulation().states()) {
            for (OutsidePower power : scene.simulation().outsidePowers()) {
                double offer = offer(scene, member, power);
                if (offer >= (scene.isSelected(member.getState()) ? WEAKEST : WEAKEST_OFFER)) {
                    tie(graphics, scene, power.getCode(), member.getState(), offer, Look.OFFER, true);
                }
            }
            if (member.getParticipation().isMember() || scene.isSelected(member.getState())) {
                tie(
                        graphics,
                        scene,
                        member.getState(),
                        scene.world().patron().state(),
                        member.getDependence(),
                        Look.DEPENDENCE,
                        false);
            }
        }
        scene.simulation().threatSources().forEach(source -> press(graphics, scene, source));
    }

    static double offer(MapScene scene, Member member, OutsidePower power) {
        double affinity = scene.world()
                .member(member.getState())
                .map(profile -> profile.affinity(power.getCode()))
                .orElse(0.0);
        return Math.min(1, affinity * (power.getSupply() + power.getSidePayment()));
    }

    private static void press(Graphics2D graphics, MapScene scene, ThreatSource source) {
        for (ThreatSourceProfile profile : scene.world().threatSources()) {
            if (profile.code().equals(source.getCode()) && source.getPressure() > 0) {
                profile.targets()
                        .forEach(target -> tie(
                                graphics, scene, source.getCode(), target, source.getPressure(), Look.PRESSURE, false));
            }
        }
    }

    private static void tie(
            Graphics2D graphics, MapScene scene, String from, String to, double strength, Color color, boolean dashed) {
        if (strength < WEAKEST
                || scene.geometry().position(from).isEmpty()
                || scene.geometry().position(to).isEmpty()) {
            return;
        }
        boolean chosen = scene.isSelected(from) || scene.isSelected(to);
        int alpha = chosen ? 230 : scene.selected().isPresent() ? 60 : 150;
        Point2D start = scene.geometry().position(from).orElseThrow();
        Point2D end = scene.geometry().position(to).orElseThrow();
        new Arrow(start, end, width(strength), Look.translucent(color, alpha), dashed).draw(graphics);
    }

    /** The width of a tie in pixels. */
    static double width(double strength) {
        return 1 + 6 * Math.min(1, strength);
    }
}
