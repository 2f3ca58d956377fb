package org.entente.backtest;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.theory.Participation;

/**
 * One score of one forecast.
 *
 * @param question what was asked
 * @param forecaster who answered
 * @param state of which state
 * @param origin at which origin
 * @param value the score; smaller is better
 */
public record Score(Question question, String forecaster, String state, YearMonth origin, double value) {
    /** Months ahead at which forecasts are scored, as far as the window goes. */
    public static final List<Integer> HORIZONS = List.of(12, 24, 36, 60);

    /** All scores of a verdict; the log score of the rung also as its mean over the horizons, under 0 months. */
    public static List<Score> of(Verdict verdict) {
        List<Score> scores = new ArrayList<>();
        Outcome outcome = verdict.outcome();
        for (int months : horizons(outcome.window())) {
            Participation status = outcome.at(months);
            double[] rungs = verdict.forecast().rungs()[months];
            scores.add(score(verdict, Measure.LADDER_LOG, null, months, ProperScores.log(rungs, status)));
            scores.add(score(verdict, Measure.RANKED, null, months, ProperScores.rankedProbability(rungs, status)));
            for (Disengagement event : Disengagement.ALL) {
                double p = verdict.forecast().probability(event, months);
                boolean happened = event.holds(status);
                scores.add(score(verdict, Measure.LOG, event, months, ProperScores.log(p, happened)));
                scores.add(score(verdict, Measure.BRIER, event, months, ProperScores.brier(p, happened)));
            }
        }
        scores.stream()
                .filter(score -> score.question.measure() == Measure.LADDER_LOG)
                .mapToDouble(Score::value)
                .average()
                .ifPresent(mean -> scores.add(score(verdict, Measure.LADDER_LOG, null, 0, mean)));
        for (Disengagement event : Disengagement.ALL) {
            if (!outcome.isOver(event)) {
                double[] curve = verdict.forecast().reached(event);
                scores.add(score(verdict, Measure.TIME, event, 0, ProperScores.timeToEvent(curve, outcome, event)));
            }
        }
        return scores;
    }

    /** The horizons within a window. */
    static List<Integer> horizons(int window) {
        return HORIZONS.stream().filter(months -> months <= window).toList();
    }

    private static Score score(Verdict verdict, Measure measure, Disengagement event, int months, double value) {
        Split split = verdict.split();
        Question question = new Question(split.group(), split.foresight(), measure, Optional.ofNullable(event), months);
        return new Score(question, verdict.forecaster(), verdict.forecast().state(), split.origin(), value);
    }
}
