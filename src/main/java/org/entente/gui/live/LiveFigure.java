package org.entente.gui.live;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.report.Figure;
import org.entente.report.SampleFigure;
import org.entente.report.Series;
import org.entente.scenario.MemberProfile;
import org.entente.scenario.Scenario;
import org.entente.statistics.Contrast;
import org.entente.statistics.Estimate;
import org.entente.theory.Participation;

/** The picture of a small batch, compared with a pinned one where there is one. */
final class LiveFigure {
    private static final List<Participation> FROM_BELOW =
            List.of(Participation.OUT, Participation.FROZEN, Participation.PASSIVE, Participation.FULL);

    private final LiveSample sample;
    private final Optional<LiveSample> pinned;
    private final Scenario scenario;
    private final YearMonth start;

    LiveFigure(LiveSample sample, Optional<LiveSample> pinned) {
        this.sample = sample;
        this.pinned = pinned;
        scenario = sample.request().scenario();
        start = scenario.world().start();
    }

    Figure figure(int columns) {
        SampleFigure figure = new SampleFigure(year(-1), year(scenario.months() - 1));
        figure.cohesion(fan(.05, .95), fan(.25, .75), pinned.map(LiveFigure::median));
        pinned.ifPresent(reference -> figure.difference(
                "Cohesion index: difference",
                "Index points",
                contrasts("cohesion", 1, month -> sample.cohesionAgainst(reference, month))));
        for (int state = 0; state < sample.states().size(); state++) {
            add(figure, state);
        }
        return figure.figure(
                "Many histories: " + scenario.title(),
                "arm " + sample.request().arm() + " · " + sample.size() + " replications · seed "
                        + sample.request().seed(),
                columns);
    }

    private void add(SampleFigure figure, int state) {
        MemberProfile member =
                scenario.world().member(sample.states().get(state)).orElseThrow();
        figure.membership(
                member.name(),
                member.status().value().isMember(),
                member.status().value().isMember() ? highest() : 1,
                FROM_BELOW.stream().map(rung -> border(sample, state, rung)).toList(),
                pinned.map(reference -> border(reference, state, Participation.PASSIVE)));
        pinned.ifPresent(reference -> figure.difference(
                member.name() + ": not fully taking part",
                "Percentage points",
                contrasts("share", 100, month -> sample.shareAgainst(reference, state, month))));
    }

    /** The largest share of members that do not take part fully, over all who are in at the start. */
    private double highest() {
        int last = scenario.months() - 1;
        return Stream.concat(Stream.of(sample), pinned.stream())
                .flatMapToDouble(of -> IntStream.range(0, of.states().size())
                        .filter(state -> isInside(of.states().get(state)))
                        .mapToDouble(state -> IntStream.rangeClosed(0, last)
                                .mapToDouble(month -> of.share(state, month, Participation.PASSIVE)
                                        .upper())
                                .max()
                                .orElse(1)))
                .max()
                .orElse(1);
    }

    private boolean isInside(String state) {
        return scenario.world().member(state).orElseThrow().status().value().isMember();
    }

    private double year(int month) {
        return start.getYear() + (start.getMonthValue() + month) / 12.0;
    }

    private Series border(LiveSample of, int state, Participation rung) {
        return series(rung.name(), of.request().scenario().months(), month -> {
            Estimate share = of.share(state, month, rung);
            return new Series.Point(year(month), share.value(), share.lower(), share.upper());
        });
    }

    private Series fan(double lower, double upper) {
        return series("fan", scenario.months(), month -> {
            double[] quantiles = sample.cohesion(month, lower, .5, upper);
            return new Series.Point(year(month), quantiles[1], quantiles[0], quantiles[2]);
        });
    }

    private static Series median(LiveSample of) {
        LiveFigure figure = new LiveFigure(of, Optional.empty());
        return figure.fan(.5, .5);
    }

    private Series contrasts(String label, double factor, IntFunction<Contrast> contrast) {
        return series(label, scenario.months(), month -> {
            Contrast c = contrast.apply(month);
            return new Series.Point(year(month), factor * c.difference(), factor * c.lower(), factor * c.upper());
        });
    }

    private static Series series(String label, int months, IntFunction<Series.Point> point) {
        return new Series(
                label,
                IntStream.range(0, months)
                        .mapToObj(point)
                        .filter(p -> !Double.isNaN(p.value()))
                        .toList());
    }
}
