package org.entente.backtest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The scores of a back-test by question and forecaster. */
public final class ScoreBook {
    private final Map<Question, Map<String, List<Score>>> scores = new LinkedHashMap<>();

    /**
     * A mean score.
     *
     * @param question what was asked
     * @param state of which state; empty for all together
     * @param forecaster who answered
     * @param value mean score; smaller is better
     * @param n forecasts behind it
     */
    public record Mean(Question question, String state, String forecaster, double value, int n) {}

    /**
     * The difference of two forecasters on a question.
     *
     * @param question what was asked
     * @param forecaster who answered
     * @param reference whom it is compared with
     * @param difference its mean score less that of the other, with intervals
     */
    public record Comparison(Question question, String forecaster, String reference, ScoreDifference difference) {}

    /** The scores of some verdicts. */
    public ScoreBook(Collection<Verdict> verdicts) {
        for (Verdict verdict : verdicts) {
            for (Score score : Score.of(verdict)) {
                scores.computeIfAbsent(score.question(), question -> new LinkedHashMap<>())
                        .computeIfAbsent(score.forecaster(), name -> new ArrayList<>())
                        .add(score);
            }
        }
    }

    /** What was asked, in the order of the splits. */
    public List<Question> questions() {
        return List.copyOf(scores.keySet());
    }

    /** Mean scores of a question: for each forecaster those of all states together, then of each state. */
    public List<Mean> means(Question question) {
        List<Mean> means = new ArrayList<>();
        scores.get(question).forEach((forecaster, all) -> {
            means.add(mean(question, "", forecaster, all));
            byState(all).forEach((state, own) -> means.add(mean(question, state, forecaster, own)));
        });
        return means;
    }

    /** The mean score of a forecaster over all states; not a number where it was not asked. */
    public double mean(Question question, String forecaster) {
        return scores.getOrDefault(question, Map.of()).getOrDefault(forecaster, List.of()).stream()
                .mapToDouble(Score::value)
                .average()
                .orElse(Double.NaN);
    }

    private static Mean mean(Question question, String state, String forecaster, List<Score> scores) {
        double value = scores.stream().mapToDouble(Score::value).average().orElse(Double.NaN);
        return new Mean(question, state, forecaster, value, scores.size());
    }

    private static Map<String, List<Score>> byState(List<Score> scores) {
        Map<String, List<Score>> states = new TreeMap<>();
        scores.forEach(score -> states.computeIfAbsent(score.state(), state -> new ArrayList<>())
                .add(score));
        return states;
    }

    /** The differences of all others from one forecaster on a question. */
    public List<Comparison> comparisons(Question question, String reference, PairedBootstrap bootstrap) {
        Map<String, List<Score>> answers = scores.get(question);
        List<Score> theirs = answers.getOrDefault(reference, List.of());
        List<Comparison> comparisons = new ArrayList<>();
        answers.forEach((forecaster, own) -> {
            if (!forecaster.equals(reference) && !theirs.isEmpty()) {
                comparisons.add(new Comparison(
                        question, forecaster, reference, bootstrap.difference(differences(own, theirs))));
            }
        });
        return comparisons;
    }

    private static Map<String, double[]> differences(List<Score> own, List<Score> theirs) {
        Map<String, Double> others = new LinkedHashMap<>();
        theirs.forEach(score -> others.put(score.state() + score.origin(), score.value()));
        Map<String, double[]> blocks = new TreeMap<>();
        byState(own)
                .forEach((state, scores) -> blocks.put(
                        state,
                        scores.stream()
                                .mapToDouble(score -> score.value() - others.get(state + score.origin()))
                                .toArray()));
        return blocks;
    }
}
