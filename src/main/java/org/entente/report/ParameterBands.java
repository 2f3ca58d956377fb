package org.entente.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.entente.results.Manifest;
import org.entente.results.UncertaintyRow;
import org.entente.statistics.ParameterUncertainty;
import org.entente.statistics.ParameterUncertainty.Quantiles;
import org.jfree.chart.plot.XYPlot;

/** Bands of what parameters that are not known exactly do to an outcome, apart from the Monte Carlo error. */
final class ParameterBands {
    static final String LABEL = "parameter uncertainty (5–95 %)";

    private final BatchContents batch;
    private final String arm;

    ParameterBands(BatchContents batch, String arm) {
        this.batch = batch;
        this.arm = arm;
    }

    /** Whether there is any band to draw. */
    boolean drawn() {
        return batch.uncertainty().stream().anyMatch(row -> row.arm().equals(arm));
    }

    /** The band of the share of histories at a rung or further down; empty where there is none. */
    Optional<Series> share(String rung, String state) {
        return series(rung, state, ParameterUncertainty::shareBand);
    }

    /** The band of the mean of a measure of the alliance, kept within the measure's range. */
    Optional<Series> mean(String measure, double lower, double upper) {
        return series(measure, "", uncertainty -> uncertainty.band().within(lower, upper));
    }

    private Optional<Series> series(String measure, String state, Function<ParameterUncertainty, Quantiles> band) {
        List<Series.Point> points = new ArrayList<>();
        for (UncertaintyRow row : batch.uncertainty()) {
            ParameterUncertainty uncertainty = new ParameterUncertainty(row.analysis());
            if (row.arm().equals(arm)
                    && row.measure().equals(measure)
                    && row.state().equals(state)
                    && uncertainty.isKnown()) {
                Quantiles ends = band.apply(uncertainty);
                points.add(new Series.Point(batch.end(row.month()), ends.mean(), ends.lower(), ends.upper()));
            }
        }
        return points.isEmpty() ? Optional.empty() : Optional.of(new Series(measure, points));
    }

    /** Draws a band with its edges, so that bands that lie over each other can be told apart. */
    static void add(XYPlot plot, Series band, Color color, int opacity) {
        Lines.addBand(plot, band, color, opacity);
        Look edge = edge(color);
        Lines.add(
                plot,
                List.of(edge(band, "5 %", Series.Point::lower), edge(band, "95 %", Series.Point::upper)),
                List.of(edge, edge));
    }

    private static Look edge(Color color) {
        return new Look(color.darker(), Palette.stroke(.8f, 1.5f, 2), null);
    }

    private static Series edge(Series band, String quantile, ToDoubleFunction<Series.Point> end) {
        return new Series(
                band.label() + ", " + quantile + " over parameters",
                band.points().stream()
                        .map(point -> new Series.Point(
                                point.x(),
                                end.applyAsDouble(point),
                                end.applyAsDouble(point),
                                end.applyAsDouble(point)))
                        .toList());
    }

    /** The highest share of a state's histories below FULL that parameters make likely; 0 where no band is drawn. */
    double highest(String state) {
        return share("passive", state).stream()
                .flatMap(band -> band.points().stream())
                .mapToDouble(Series.Point::upper)
                .max()
                .orElse(0);
    }

    /** The legend's entry; none where no band is drawn. */
    List<LegendEntry> legend(Color color, int opacity) {
        return drawn() ? List.of(new LegendEntry(LABEL, Palette.translucent(color, opacity), edge(color))) : List.of();
    }

    /** What the bands are, or why there are none; the law is the one that gives the band its shape. */
    String note(String law) {
        Manifest.ParameterDraws parameters = batch.manifest().parameters();
        if (parameters.draws() == 0) {
            return " Parameters are fixed: the picture does not show their uncertainty.";
        }
        String draws = parameters.draws() + " draws from the "
                + (parameters.source().equals("prior") ? "priors" : parameters.source());
        return drawn()
                ? " Bands with dotted edges: its 5 % to 95 % quantiles over parameters, " + draws
                        + ", without the Monte Carlo noise of each draw (" + ParameterUncertainty.METHOD + ", " + law
                        + ")."
                : " Parameters vary over " + draws
                        + ", too few or too many for the number of replications to tell their"
                        + " uncertainty from chance.";
    }
}
