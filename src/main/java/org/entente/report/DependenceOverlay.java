package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.results.Manifest;
import org.entente.results.MeasureRow;
import org.jfree.chart.axis.NumberAxis;

/** What dependence on the patron is made of at the horizon, the arms below each other. */
final class DependenceOverlay {
    private static final double THICKNESS = .7;
    private static final double WIDE = 150;

    private final Overlay overlay;

    DependenceOverlay(Overlay overlay) {
        this.overlay = overlay;
    }

    Figure figure() {
        double room = 14
                + overlay.labels().stream()
                        .mapToDouble(label -> TextBlock.width(label, Fonts.regular(9.5f)))
                        .max()
                        .orElse(0);
        List<Panel> panels = new ArrayList<>();
        overlay.states().forEach(state -> panels.add(panel(state, room)));
        List<LegendEntry> legend = DependenceChart.legend();
        legend.add(LegendEntry.line(
                "5 % to 95 % of histories, whole", new Look(Palette.VERMILION, Palette.stroke(1.6f), null)));
        return overlay.figure(
                "dependence-parts",
                "What the dependence of each state on the patron is made of at the horizon, by arm",
                panels,
                room > WIDE ? 1 : room > WIDE / 2 ? 2 : 3,
                80 + 18 * overlay.layers().size(),
                legend,
                "Means over replications at the end of the last month of each arm; the weighted parts add up to dependence (0 none, 1 "
                        + "full).");
    }

    private Panel panel(Manifest.StateName state, double room) {
        NumberAxis axis = Axes.numbers("Dependence, 0 to 1", 0, 1);
        Bars plot = new Bars(overlay.labels(), room, axis);
        List<List<Bars.Bar>> parts = new ArrayList<>();
        DependenceChart.PARTS.forEach(part -> parts.add(new ArrayList<>()));
        List<Bars.Bar> wholes = new ArrayList<>();
        for (int arm = 0; arm < overlay.layers().size(); arm++) {
            double reached = 0;
            for (int part = 0; part < parts.size(); part++) {
                double to = reached
                        + last(arm, DependenceChart.PARTS.get(part), state)
                                .map(MeasureRow::mean)
                                .orElse(0.0);
                parts.get(part).add(new Bars.Bar(arm, THICKNESS, reached, to, to, to));
                reached = to;
            }
            int place = arm;
            last(arm, "dependence", state)
                    .ifPresent(row -> wholes.add(new Bars.Bar(place, THICKNESS, 0, row.mean(), row.q05(), row.q95())));
        }
        for (int part = 0; part < parts.size(); part++) {
            plot.add(DependenceChart.NAMES.get(part), Palette.PARTS.get(part), parts.get(part));
        }
        plot.addWhiskers("5–95 %", Palette.VERMILION, wholes);
        return plot.panel(state.name(), "");
    }

    private Optional<MeasureRow> last(int arm, String measure, Manifest.StateName state) {
        Layer layer = overlay.layers().get(arm);
        List<MeasureRow> rows = layer.batch().measure(layer.arm(), measure, state.code());
        return rows.stream()
                .skip(Math.max(0, rows.size() - 1))
                .filter(row -> row.n() > 0)
                .findFirst();
    }
}
