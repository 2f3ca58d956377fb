package org.entente.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.results.Manifest;
import org.entente.statistics.ParameterUncertainty;
import org.entente.statistics.ParameterUncertainty.Quantiles;
import org.jfree.chart.plot.XYPlot;

/** Bands of what parameters that are not known exactly do to an outcome, apart from the Monte Carlo error. */
final class ParameterBands {
    static final String LABEL = "parameter uncertainty (5–95 %)";

    /** How the bands are drawn, for the note. */
    static final String DRAWING = "Bands with dotted edges";

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
        return series(measure, "", uncertainty -> uncertainty.band().map(band -> band.within(lower, upper)));
    }

    /**
     * The band of the share of histories in which something has happened by the end of a month; empty where there is none.
     *
     * @param label what happens
     * @param times months until it happens, infinite where it does not; one per replication
     * @param from the first month of the band, 0 for the start
     */
    Optional<Series> passed(String label, double[] times, int from) {
        if (!drawn()) {
            return Optional.empty();
        }
        double[] replications = batch.replications().numbers(arm, "replication");
        return series(
                label,
                IntStream.rangeClosed(from, batch.manifest().months())
                        .boxed()
                        .flatMap(month -> point(
                                batch.start() + month / 12.0,
                                passed(times, replications, month),
                                ParameterUncertainty::shareBand)));
    }

    private ParameterUncertainty passed(double[] times, double[] replications, int month) {
        double[] passed =
                Arrays.stream(times).map(time -> time <= month ? 1 : 0).toArray();
        return ParameterUncertainty.of(
                passed, replications, batch.manifest().parameters().draws());
    }

    private Optional<Series> series(
            String measure, String state, Function<ParameterUncertainty, Optional<Quantiles>> band) {
        return series(
                measure,
                batch.uncertainty().stream()
                        .filter(row -> row.arm().equals(arm)
                                && row.measure().equals(measure)
                                && row.state().equals(state))
                        .flatMap(row -> point(batch.end(row.month()), new ParameterUncertainty(row.analysis()), band)));
    }

    private static Optional<Series> series(String label, Stream<Series.Point> points) {
        return Optional.of(new Series(label, points.toList()))
                .filter(series -> !series.points().isEmpty());
    }

    /** A point whose ends are not numbers where draws differ by no more than chance. */
    private static Stream<Series.Point> point(
            double x, ParameterUncertainty uncertainty, Function<ParameterUncertainty, Optional<Quantiles>> band) {
        return Stream.of(uncertainty)
                .filter(ParameterUncertainty::isKnown)
                .map(known -> band.apply(known).orElse(new Quantiles(known.mean(), Double.NaN, Double.NaN)))
                .map(ends -> new Series.Point(x, ends.mean(), ends.lower(), ends.upper()));
    }

    /** Draws a band with its edges, so that bands that lie over each other can be told apart. */
    static void add(XYPlot plot, Series band, Color color, int opacity) {
        add(plot, band, color, opacity, edge(color));
    }

    /** Draws a band whose edges have the dashes of its curve, which tell bands apart where there is no colour. */
    static void add(XYPlot plot, Series band, Look curve, int opacity) {
        float[] dashes = curve.stroke().getDashArray();
        BasicStroke thin = Palette.stroke(.7f, dashes == null ? new float[0] : dashes);
        add(plot, band, curve.color(), opacity, new Look(curve.color().darker(), thin, null));
    }

    private static void add(XYPlot plot, Series band, Color color, int opacity, Look edge) {
        for (Series known : band.known()) {
            Lines.addBand(plot, known, color, opacity);
            Lines.add(
                    plot,
                    List.of(edge(known, "5 %", Series.Point::lower), edge(known, "95 %", Series.Point::upper)),
                    List.of(edge, edge));
        }
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
                .filter(Series.Point::isKnown)
                .mapToDouble(Series.Point::upper)
                .max()
                .orElse(0);
    }

    /** The legend's entry; none where no band is drawn. */
    List<LegendEntry> legend(Color color, int opacity) {
        return drawn() ? List.of(new LegendEntry(LABEL, Palette.translucent(color, opacity), edge(color))) : List.of();
    }

    /**
     * What the bands are, or why there are none.
     *
     * @param drawing how they are drawn
     * @param law the one that gives them their shape
     */
    String note(String drawing, String law) {
        Manifest.ParameterDraws parameters = batch.manifest().parameters();
        if (parameters.draws() == 0) {
            return " Parameters are fixed: the picture does not show their uncertainty.";
        }
        String draws = parameters.draws() + " draws from the "
                + (parameters.source().equals("prior") ? "priors" : parameters.source());
        return drawn()
                ? " " + drawing + ": 5 % to 95 % quantiles over parameters, " + draws
                        + ", without the Monte Carlo noise of each draw (" + ParameterUncertainty.METHOD + ", " + law
                        + "), none where draws differ by no more than chance."
                : " Parameters vary over " + draws
                        + ", too few or too many for the number of replications to tell their"
                        + " uncertainty from chance.";
    }
}
