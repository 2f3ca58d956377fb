package org.entente.backtest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What verdicts say beyond single scores: order, calibration, and the mixture that would have foretold best. */
public final class Assessment {
    private final Map<Part, List<Verdict>> parts = new LinkedHashMap<>();

    /**
     * The forecasts that belong together.
     *
     * @param group the part of the back-test
     * @param foresight what is told about the months ahead
     * @param forecaster who foretold
     */
    public record Part(String group, Foresight foresight, String forecaster) {}

    /**
     * The weights of forecasters in a mixture.
     *
     * @param group the part of the back-test
     * @param foresight what is told about the months ahead
     * @param forecasters their names
     * @param weights their weights from all states
     * @param score mean log score of the rung when the weights for each state come from the others; not a number with
     *     one state only
     */
    public record Mixture(
            String group, Foresight foresight, List<String> forecasters, double[] weights, double score) {}

    /** An assessment of verdicts. */
    public Assessment(List<Verdict> verdicts) {
        for (Verdict verdict : verdicts) {
            Split split = verdict.split();
            parts.computeIfAbsent(
                            new Part(split.group(), split.foresight(), verdict.forecaster()), part -> new ArrayList<>())
                    .add(verdict);
        }
    }

    /** The parts in order. */
    public List<Part> parts() {
        return List.copyOf(parts.keySet());
    }

    /** The verdicts of a part. */
    public List<Verdict> verdicts(Part part) {
        return parts.get(part);
    }

    /**
     * Order of disengagement among the members at risk at each origin, by the foretold risk at the window's end. States left
     * out in turn are not ranked: each is foretold by another fit, which knows less of whoever moved.
     */
    public Concordance concordance(Part part, Disengagement event) {
        return pairs(part, event).concordance();
    }

    /** The same with intervals. */
    public RankOrder order(Part part, Disengagement event, PairedBootstrap bootstrap) {
        return RankOrder.of(pairs(part, event), bootstrap);
    }

    private OrderedPairs pairs(Part part, Disengagement event) {
        return new OrderedPairs(parts.get(part).stream()
                .filter(verdict -> !verdict.outcome().isOver(event))
                .filter(verdict -> verdict.outcome().window() > 0)
                .filter(verdict -> verdict.split().leftOut().isEmpty())
                .map(verdict -> subject(verdict, event))
                .toList());
    }

    private static Concordance.Subject subject(Verdict verdict, Disengagement event) {
        Outcome outcome = verdict.outcome();
        return new Concordance.Subject(
                outcome.state(),
                outcome.origin().toString(),
                verdict.forecast().reached(event)[outcome.window()],
                outcome.months(event),
                outcome.isSeen(event));
    }

    /** Every stated probability of an event, or of all events, and what came of it; members that have it already left out. */
    public List<CalibrationPoint> points(Part part, Optional<Disengagement> only) {
        List<CalibrationPoint> points = new ArrayList<>();
        for (Verdict verdict : parts.get(part)) {
            for (Disengagement event : Disengagement.ALL) {
                if (only.filter(wanted -> wanted != event).isEmpty()
                        && !verdict.outcome().isOver(event)) {
                    Score.horizons(verdict.outcome().window())
                            .forEach(months -> points.add(point(verdict, event, months)));
                }
            }
        }
        return points;
    }

    private static CalibrationPoint point(Verdict verdict, Disengagement event, int months) {
        return new CalibrationPoint(
                verdict.forecaster(),
                verdict.split().group(),
                verdict.outcome().state(),
                verdict.outcome().origin(),
                event,
                months,
                verdict.forecast().probability(event, months),
                event.holds(verdict.outcome().at(months)));
    }

    /** The best mixture of some forecasters in each group, judged by the rungs at all horizons. */
    public List<Mixture> mixtures(List<String> forecasters) {
        List<Mixture> mixtures = new ArrayList<>();
        for (Part part : parts.keySet()) {
            if (part.forecaster().equals(forecasters.get(0))) {
                mixtures.add(mixture(part, forecasters));
            }
        }
        return mixtures;
    }

    private Mixture mixture(Part part, List<String> forecasters) {
        List<List<Verdict>> answers = forecasters.stream()
                .map(name -> parts.get(new Part(part.group(), part.foresight(), name)))
                .toList();
        List<String> states = new ArrayList<>();
        List<double[]> rows = new ArrayList<>();
        for (int i = 0; i < answers.get(0).size(); i++) {
            Outcome outcome = answers.get(0).get(i).outcome();
            for (int months : Score.horizons(outcome.window())) {
                int verdict = i;
                Function<List<Verdict>, Double> likelihood = answer -> Math.max(
                        ProperScores.FLOOR, answer.get(verdict).forecast().probability(outcome.at(months), months));
                states.add(outcome.state());
                rows.add(answers.stream()
                        .map(likelihood)
                        .mapToDouble(Double::doubleValue)
                        .toArray());
            }
        }
        double[][] likelihoods = rows.toArray(double[][]::new);
        boolean several = states.stream().distinct().count() > 1;
        return new Mixture(
                part.group(),
                part.foresight(),
                forecasters,
                Stacking.weights(likelihoods),
                several ? Stacking.leaveOneCountryOut(states, likelihoods) : Double.NaN);
    }
}
