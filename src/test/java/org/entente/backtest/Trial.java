package org.entente.backtest;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.theory.Participation;
import org.entente.theory.ResponseLevel;

/** Small records for tests. */
final class Trial {
    static final YearMonth START = YearMonth.of(2000, 1);

    private Trial() {}

    /** Rows of a state that stands where the letters say: f, p, z (frozen) or o, a letter for each month. */
    static List<MemberMonth> rows(String state, String path, double dependence) {
        List<MemberMonth> rows = new ArrayList<>();
        for (int i = 0; i + 1 < path.length(); i++) {
            double[] covariates = {dependence + .001 * i, i % 7};
            Circumstances circumstances = new Circumstances(START.plusMonths(i), covariates, Optional.empty());
            rows.add(new MemberMonth(state, status(path.charAt(i)), status(path.charAt(i + 1)), circumstances));
        }
        return rows;
    }

    static Participation status(char letter) {
        return Participation.LADDER.get("fpzo".indexOf(letter));
    }

    static List<Participation> path(String letters) {
        return letters.chars().mapToObj(letter -> status((char) letter)).toList();
    }

    static Outcome outcome(String letters) {
        return new Outcome("AAA", START, path(letters));
    }

    /** Three states over ten years: one stays, one slides and leaves, one is refused help and slides after it. */
    static MemberHistory history() {
        List<MemberMonth> rows = new ArrayList<>();
        rows.addAll(rows("AAA", "f".repeat(121), .8));
        rows.addAll(rows("BBB", "f".repeat(30) + "p".repeat(12) + "o".repeat(79), .3));
        rows.addAll(refused(rows("CCC", "f".repeat(60) + "p".repeat(30) + "z".repeat(31), .5), 50));
        return new MemberHistory(List.of(Baselines.DEPENDENCE, "noise"), rows);
    }

    private static List<MemberMonth> refused(List<MemberMonth> rows, int month) {
        Answer answer = new Answer(START.plusMonths(month), ResponseLevel.NONE);
        return rows.stream()
                .map(row -> row.month().isBefore(answer.month())
                        ? row
                        : new MemberMonth(
                                row.state(),
                                row.status(),
                                row.next(),
                                new Circumstances(
                                        row.month(), row.circumstances().covariates(), Optional.of(answer))))
                .toList();
    }

    static Forecast forecast(Forecaster forecaster, MemberHistory history, YearMonth origin, String state) {
        TrainingView training = history.training(origin, Optional.empty());
        return forecaster
                .forecasts(training, history.origin(origin, Foresight.STRICT, state::equals))
                .get(0);
    }
}
