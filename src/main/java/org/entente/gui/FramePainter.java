package org.entente.gui;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import org.entente.model.Member;
import org.entente.theory.Participation;
import org.entente.theory.ResponseLevel;

/** What surrounds the map: date, scenario and cohesion above, the legend below. */
final class FramePainter implements Painter {
    private static final double GAUGE = 190;
    private static final double SIGN = 32;
    private static final Font LEGEND_FONT = Look.regular(11);

    /** One sign of the legend. */
    private record Entry(String text, Sign sign) {}

    /** Draws a sign in the middle of a box of 26 pixels. */
    private interface Sign {
        void draw(Graphics2D graphics, double x, double y);
    }

    private static final List<Entry> LEGEND = List.of(
            status(Participation.FULL, "full member"),
            status(Participation.PASSIVE, "passive"),
            status(Participation.FROZEN, "frozen"),
            status(Participation.OUT, "outside"),
            new Entry("dependence", tie(Look.DEPENDENCE, false)),
            new Entry("outside offer", tie(Look.OFFER, true)),
            new Entry("pressure", tie(Look.PRESSURE, false)),
            new Entry("crisis", (g, x, y) -> EventsPainter.burst(g, point(x, y), 11, Look.PRESSURE)),
            new Entry("call for help", (g, x, y) -> EventsPainter.bubble(g, point(x - 12, y + 14))),
            new Entry("answer, 0 to 4", (g, x, y) -> EventsPainter.answer(g, ResponseLevel.AID, point(x - 13, y + 3))),
            new Entry("mission", (g, x, y) -> EventsPainter.flag(g, point(x + 22, y + 22), 0)),
            new Entry(
                    "patron",
                    (g, x, y) -> ActorsPainter.symbol(g, ActorsPainter.star(point(x, y), 10), Look.DEPENDENCE)),
            new Entry(
                    "outside power",
                    (g, x, y) -> ActorsPainter.symbol(g, ActorsPainter.diamond(point(x, y), 7), Look.OFFER)),
            new Entry(
                    "threat",
                    (g, x, y) -> ActorsPainter.symbol(g, ActorsPainter.triangle(point(x, y), 7), Look.PRESSURE)));

    @Override
    public void paint(Graphics2D graphics, MapScene scene) {
        header(graphics, scene);
        legend(graphics, scene);
        Rectangle2D whole = scene.area();
        Look.write(graphics, Geography.CREDIT, Look.regular(9), Look.FAINT, 8, whole.getMaxY() - 5);
    }

    private static void header(Graphics2D graphics, MapScene scene) {
        double width = scene.area().getWidth();
        band(graphics, new Rectangle2D.Double(0, 0, width, MapScene.HEADER));
        Look.write(graphics, scene.date(), Look.bold(20), Look.INK, 12, 24);
        String subtitle = scene.gui()
                .failure()
                .orElseGet(() -> scene.gui().scenario().title() + arm(scene) + ", seed "
                        + scene.gui().key().seed() + ", replication "
                        + scene.gui().key().replication());
        Look.write(graphics, subtitle, Look.regular(11.5), Look.FAINT, 12, 43);
        double x = width - GAUGE - 12;
        gauge(graphics, scene, x);
        Look.writeBefore(graphics, members(scene), Look.regular(11.5), Look.INK, width - 12, 43);
    }

    private static String arm(MapScene scene) {
        return scene.gui().scenario().arms().size() == 1
                ? ""
                : ", " + scene.simulation().arm().arm().title();
    }

    private static String members(MapScene scene) {
        long full = count(scene, Participation.FULL);
        long formal = scene.simulation().states().stream()
                .filter(member -> member.getParticipation().isMember())
                .count();
        return formal + " members besides the patron, " + full + " full";
    }

    private static long count(MapScene scene, Participation status) {
        return scene.simulation().states().stream()
                .map(Member::getParticipation)
                .filter(status::equals)
                .count();
    }

    private static void gauge(Graphics2D graphics, MapScene scene, double x) {
        double cohesion = scene.simulation().organisation().getCohesion();
        String text = scene.month() < 0 ? "Cohesion" : String.format(Locale.ROOT, "Cohesion %.0f of 100", cohesion);
        Look.writeBefore(graphics, text, Look.bold(12.5), Look.INK, x - 10, 22);
        Rectangle2D scale = new Rectangle2D.Double(x, 11, GAUGE, 13);
        graphics.setPaint(Look.GRID);
        graphics.fill(scale);
        graphics.setPaint(Look.DEPENDENCE);
        graphics.fill(new Rectangle2D.Double(x, 11, GAUGE * cohesion / 100, 13));
        graphics.setPaint(Look.FAINT);
        graphics.setStroke(Look.line(1));
        graphics.draw(scale);
        for (int tick = 25; tick < 100; tick += 25) {
            graphics.draw(new Line2D.Double(x + GAUGE * tick / 100, 20, x + GAUGE * tick / 100, 24));
        }
    }

    private static void legend(Graphics2D graphics, MapScene scene) {
        Rectangle2D area = scene.area();
        double top = area.getMaxY() - MapScene.LEGEND;
        band(graphics, new Rectangle2D.Double(0, top, area.getWidth(), MapScene.LEGEND));
        double gap = (area.getWidth() - 16 - legendWidth(graphics)) / Math.max(1, LEGEND.size() / 2 - 1);
        double x = 8;
        for (int i = 0; i < LEGEND.size(); i += 2) {
            entry(graphics, LEGEND.get(i), x, top + 16);
            entry(graphics, LEGEND.get(i + 1), x, top + 43);
            x += columnWidth(graphics, i) + gap;
        }
    }

    private static void entry(Graphics2D graphics, Entry entry, double x, double y) {
        entry.sign().draw(graphics, x + 13, y);
        Look.write(graphics, entry.text(), LEGEND_FONT, Look.INK, x + SIGN, y + 4);
    }

    private static double legendWidth(Graphics2D graphics) {
        double width = 0;
        for (int i = 0; i < LEGEND.size(); i += 2) {
            width += columnWidth(graphics, i);
        }
        return width;
    }

    private static double columnWidth(Graphics2D graphics, int first) {
        FontMetrics metrics = graphics.getFontMetrics(LEGEND_FONT);
        return SIGN
                + Math.max(
                        metrics.stringWidth(LEGEND.get(first).text()),
                        metrics.stringWidth(LEGEND.get(first + 1).text()));
    }

    private static void band(Graphics2D graphics, Rectangle2D area) {
        graphics.setPaint(Color.WHITE);
        graphics.fill(area);
        graphics.setPaint(Look.GRID);
        graphics.setStroke(Look.line(1));
        graphics.draw(area);
    }

    private static Entry status(Participation status, String text) {
        return new Entry(text, (graphics, x, y) -> {
            Rectangle2D box = new Rectangle2D.Double(x - 13, y - 10, 26, 20);
            StatusLook.fill(graphics, box, status);
            graphics.setPaint(Look.FAINT);
            graphics.setStroke(Look.line(1));
            graphics.draw(box);
            StatusLook.symbol(graphics, status, x, y, 6);
        });
    }

    private static Sign tie(Color color, boolean dashed) {
        return (graphics, x, y) ->
                new Arrow(point(x - 26, y), point(x + 26, y), TiesPainter.width(.4), color, dashed).draw(graphics);
    }

    private static Point2D point(double x, double y) {
        return new Point2D.Double(x, y);
    }
}
