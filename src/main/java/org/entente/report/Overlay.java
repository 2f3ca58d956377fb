package org.entente.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.results.Manifest;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;

/** What the figures have in common that lay arms over each other: the same look for an arm in all of them. */
final class Overlay {
    private static final String WHISKERS =
            "Whiskers in the grey strip, each arm at its horizon, in the order of the legend, a marker alone where draws "
                    + "differ by no more than chance";

    private final List<Layer> layers;
    private final List<Look> looks;
    private final String source;
    private final double start;
    private final double until;

    Overlay(List<Layer> layers, String source) {
        this.layers = List.copyOf(layers);
        this.looks = IntStream.range(0, layers.size()).mapToObj(Palette::line).toList();
        this.source = source;
        this.start = layers.stream()
                .mapToDouble(layer -> layer.batch().start())
                .min()
                .orElseThrow();
        this.until = layers.stream()
                .mapToDouble(layer -> layer.batch().until())
                .max()
                .orElseThrow();
    }

    List<Layer> layers() {
        return layers;
    }

    List<Look> looks() {
        return looks;
    }

    List<String> labels() {
        return layers.stream().map(Layer::label).toList();
    }

    /** The states that every arm has, in the order of the first. */
    List<Manifest.StateName> states() {
        return layers.get(0).batch().manifest().states().stream()
                .filter(state -> layers.stream()
                        .allMatch(layer -> layer.batch().manifest().states().contains(state)))
                .toList();
    }

    /** A line for each arm. */
    List<Series> lines(Function<Layer, List<Series.Point>> points) {
        return layers.stream()
                .map(layer -> new Series(layer.label(), points.apply(layer)))
                .toList();
    }

    /** A point for each arm where what parameters do to it is known, the end of its band, set beside the last month. */
    List<Series> whiskers(Function<Layer, Optional<Series>> band) {
        return IntStream.range(0, layers.size())
                .mapToObj(arm -> new Series(
                        layers.get(arm).label(),
                        band
                                .apply(layers.get(arm))
                                .map(Series::end)
                                .filter(Series.Point::isKnown)
                                .map(end -> end.at(place(arm)))
                                .stream()
                                .toList()))
                .toList();
    }

    private double place(int arm) {
        return until + strip() * Whiskers.place(arm, layers.size());
    }

    private double strip() {
        return (until - start) * Whiskers.strip(layers.size());
    }

    /** Lines with bands over the years, a marker on each from time to time, and whiskers beside them if there are any. */
    Panel panel(String title, String explanation, NumberAxis range, List<Series> lines, List<Series> whiskers) {
        boolean any = whiskers.stream().anyMatch(whisker -> !whisker.points().isEmpty());
        XYPlot plot = Plots.plot(Axes.years(start, until, any ? strip() : 0), range);
        Plots.align(plot, 52, 38);
        Lines.add(plot, lines, looks);
        Lines.addMarkers(plot, lines, looks, start, until);
        if (any) {
            Whiskers.add(plot, whiskers, looks, until, until + strip());
        }
        return Plots.panel(title, explanation, plot);
    }

    /** A figure of lines, whose bands the note explains. */
    Figure lineFigure(String name, String title, List<Panel> panels, int columns, double height, String note) {
        return figure(
                name, title + ", by arm", panels, columns, height, legend(LegendEntry::band), note + sharedLuck());
    }

    /** A figure of lines with whiskers beside them, which have a law. */
    Figure whiskerFigure(
            String name, String title, List<Panel> panels, int columns, double height, String note, String law) {
        List<LegendEntry> entries = legend(LegendEntry::band);
        if (drawn()) {
            Look whisker = new Look(Palette.INK, Palette.stroke(1.2f), Marker.WHISKER);
            entries.add(LegendEntry.line(ParameterBands.LABEL + " at the horizon", whisker));
        }
        return figure(
                name,
                title + ", by arm",
                panels,
                columns,
                height,
                entries,
                note + parameterNote(WHISKERS, law) + sharedLuck());
    }

    private boolean drawn() {
        return layers.stream().anyMatch(layer -> layer.bands().drawn());
    }

    private String sharedLuck() {
        return " Arms meet the same luck where their seeds agree"
                + (drawn() ? ", the same parameters where their draws do" : "")
                + ", so their difference is surer than the picture suggests.";
    }

    /** How what parameters do is drawn, said once where it holds for all arms. */
    String parameterNote(String drawing, String law) {
        Map<String, List<String>> notes = layers.stream()
                .collect(Collectors.groupingBy(
                        layer -> layer.bands().note(drawing, law),
                        LinkedHashMap::new,
                        Collectors.mapping(Layer::label, Collectors.toList())));
        return notes.size() == 1
                ? notes.keySet().iterator().next()
                : notes.entrySet().stream()
                        .map(note -> " For " + String.join(", ", note.getValue()) + ":" + note.getKey())
                        .collect(Collectors.joining());
    }

    Figure figure(
            String name,
            String title,
            List<Panel> panels,
            int columns,
            double height,
            List<LegendEntry> legend,
            String note) {
        return new Figure("arms-" + name, title, source, panels, columns, height, legend, note + left());
    }

    List<LegendEntry> legend(java.util.function.BiFunction<String, Look, LegendEntry> entry) {
        List<LegendEntry> legend = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            legend.add(entry.apply(layers.get(i).label(), looks.get(i)));
        }
        return legend;
    }

    private String left() {
        List<Manifest.StateName> shown = states();
        List<String> others = layers.stream()
                .flatMap(layer -> layer.batch().manifest().states().stream())
                .distinct()
                .filter(state -> !shown.contains(state))
                .map(Manifest.StateName::name)
                .toList();
        return others.isEmpty() ? "" : " Not shown, because not in every batch: " + String.join(", ", others) + ".";
    }

    /** Lines with their whiskers, for axes that hold both. */
    static List<Series> together(List<Series> lines, List<Series> whiskers) {
        return Stream.concat(lines.stream(), whiskers.stream()).toList();
    }

    /** The upper end of shares that are to be read on one scale. */
    static double ceiling(Collection<List<Series>> panels) {
        return Axes.ceiling(panels.stream()
                .flatMap(List::stream)
                .flatMap(line -> line.points().stream())
                .filter(Series.Point::isKnown)
                .mapToDouble(Series.Point::upper)
                .max()
                .orElse(1));
    }

    /** An axis just around lines that do not start at zero. */
    static NumberAxis around(String unit, List<Series> lines) {
        double least = lines.stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(Series.Point::lower)
                .min()
                .orElse(0);
        double most = lines.stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(Series.Point::upper)
                .max()
                .orElse(1);
        double step = Axes.step(Math.max(most - least, .01));
        double lower = Math.max(0, step * Math.floor(least / step));
        return Axes.numbers(unit, lower, Math.max(lower + step, step * Math.ceil(most / step)), step);
    }
}
