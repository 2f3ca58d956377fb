package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.results.Manifest;
import org.entente.results.MeasureRow;
import org.entente.statistics.Wilson;
import org.entente.theory.Participation;
import org.jfree.chart.axis.NumberAxis;

/** Membership and the means of measures of several arms laid over each other. */
final class OverlayChart {
    private static final Set<String> NOT_FULL = Set.of("PASSIVE", "FROZEN", "OUT");
    private static final String MEANS =
            "Means over replications at the end of each month; bands: 95 % normal interval of the mean. ";

    private final Overlay overlay;

    OverlayChart(Overlay overlay) {
        this.overlay = overlay;
    }

    /** Probability of not being at FULL, one panel for each state. */
    Figure membership() {
        List<Manifest.StateName> states = overlay.states();
        double upper = Overlay.ceiling(states.stream()
                .filter(this::inside)
                .map(state -> Overlay.together(shares(state), overParameters(state)))
                .toList());
        List<Panel> panels = new ArrayList<>();
        for (Manifest.StateName state : states) {
            NumberAxis share = Axes.percent("Share not at FULL", inside(state) ? upper : 1.04);
            String explanation = inside(state) ? "" : "outside the alliance at the start";
            panels.add(overlay.panel(state.name(), explanation, share, shares(state), overParameters(state)));
        }
        return overlay.whiskerFigure(
                "membership",
                "Share of histories in which each member is not at FULL",
                panels,
                3,
                210,
                "PASSIVE, FROZEN or OUT at the end of each month; bands: " + Wilson.METHOD + " interval.",
                "beta");
    }

    private boolean inside(Manifest.StateName state) {
        return overlay.layers().stream()
                .allMatch(layer ->
                        layer.batch().passages(layer.arm(), state.code()).atRisk(Participation.OUT));
    }

    private List<Series> shares(Manifest.StateName state) {
        return overlay.lines(layer -> layer.batch().counts(layer.arm(), state.code()).stream()
                .map(month -> month.point(NOT_FULL))
                .toList());
    }

    private List<Series> overParameters(Manifest.StateName state) {
        return overlay.whiskers(layer -> layer.bands().share("passive", state.code()));
    }

    /** Mean cohesion and its parts. */
    Figure cohesion() {
        List<Panel> panels = new ArrayList<>();
        add(panels, "cohesion", "Cohesion index", "Index, 0 to 100", 100);
        add(panels, "cohesionParticipation", "Participation", "Part, 0 to 1", 1);
        add(panels, "cohesionConfidence", "Confidence in help", "Part, 0 to 1", 1);
        add(panels, "effectiveSize", "Effective size", "States", Double.POSITIVE_INFINITY);
        add(panels, "cohesionConvergence", "Convergence of threats", "Part, 0 to 1", 1);
        add(panels, "cohesionAlignment", "Political alignment", "Part, 0 to 1", 1);
        return overlay.whiskerFigure(
                "cohesion",
                "Mean cohesion of the alliance and its parts",
                panels,
                3,
                210,
                MEANS + "The index is 100 times the geometric mean of the four parts; effective size counts members by "
                        + "how much they take part. Axes do not all start at zero.",
                "normal");
    }

    private void add(List<Panel> panels, String measure, String title, String unit, double most) {
        List<Series> lines = means(measure, "");
        if (lines.stream().noneMatch(line -> line.points().isEmpty())) {
            List<Series> whiskers = overlay.whiskers(layer -> layer.bands().mean(measure, 0, most));
            NumberAxis range = Overlay.around(unit, Overlay.together(lines, whiskers));
            panels.add(overlay.panel(title, "", range, lines, whiskers));
        }
    }

    /** Mean dependence on the patron, one panel for each state. */
    Figure dependence() {
        List<Panel> panels = new ArrayList<>();
        for (Manifest.StateName state : overlay.states()) {
            List<Series> lines = means("dependence", state.code());
            panels.add(overlay.panel(state.name(), "", Overlay.around("Dependence, 0 to 1", lines), lines, List.of()));
        }
        return overlay.lineFigure(
                "dependence",
                "Mean dependence of each state on the patron",
                panels,
                3,
                200,
                MEANS
                        + "0 is none, 1 full dependence. Axes do not all start at zero. What parameters do to it is not shown.");
    }

    private List<Series> means(String measure, String state) {
        return overlay.lines(layer -> layer.batch().measure(layer.arm(), measure, state).stream()
                .filter(row -> row.n() > 0)
                .map(row -> mean(layer, row))
                .toList());
    }

    private static Series.Point mean(Layer layer, MeasureRow row) {
        boolean interval = !Double.isNaN(row.meanLower());
        return new Series.Point(
                layer.batch().end(row.month()),
                row.mean(),
                interval ? row.meanLower() : row.mean(),
                interval ? row.meanUpper() : row.mean());
    }
}
