package org.entente.backtest;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.entente.theory.ResponseLevel;

/** Anything that foretells how a request is answered. */
interface AnswerForecaster {
    /** Number of levels. */
    int LEVELS = ResponseLevel.LADDER.size();

    /** The name in tables. */
    String name();

    /**
     * Probabilities of the levels.
     *
     * @param known the requests that may be learned from
     * @param asked the request, whose level must not be looked at
     * @param last the level of the last answer to the same state before, where there was one, else -1
     */
    double[] foretell(List<Request> known, Request asked, int last);

    /** All levels are equally probable. */
    static AnswerForecaster uniform() {
        return named("uniform", (known, asked, last) -> frequencies(known, any -> false));
    }

    /** Levels are as probable as they were frequent, each counted once more. */
    static AnswerForecaster frequencies() {
        return named("level frequencies", (known, asked, last) -> frequencies(known, any -> true));
    }

    /** The same among crises of one class. */
    static AnswerForecaster ofItsClass() {
        return named(
                "class frequencies",
                (known, asked, last) -> frequencies(known, request -> request.threatClass() == asked.threatClass()));
    }

    /** The state gets what it got last, as often as states got it again; a state that never asked gets anything. */
    static AnswerForecaster lastAnswer() {
        return named("last response", (known, asked, last) -> {
            double[] levels = frequencies(known, any -> false);
            if (last >= 0) {
                double again = repeated(known);
                Arrays.fill(levels, (1 - again) / (LEVELS - 1));
                levels[last] = again;
            }
            return levels;
        });
    }

    /** Laplace's rule of succession. */
    private static double[] frequencies(List<Request> known, Predicate<Request> counts) {
        double[] levels = new double[LEVELS];
        Arrays.fill(levels, 1);
        known.stream().filter(counts).forEach(request -> levels[request.level().level()]++);
        double total = Arrays.stream(levels).sum();
        return Arrays.stream(levels).map(level -> level / total).toArray();
    }

    /** How often a state was answered as the time before, by the rule of succession. */
    private static double repeated(List<Request> known) {
        int times = 0;
        int again = 0;
        for (Request request : known) {
            int before = lastLevel(known, request);
            times += before < 0 ? 0 : 1;
            again += before == request.level().level() ? 1 : 0;
        }
        return (again + 1.0) / (times + 2.0);
    }

    /** The level of the last answer to the same state before a request; -1 where there was none. */
    static int lastLevel(List<Request> requests, Request asked) {
        return requests.stream()
                .filter(other ->
                        other.state().equals(asked.state()) && other.month().isBefore(asked.month()))
                .mapToInt(other -> other.level().level())
                .reduce(-1, (before, latest) -> latest);
    }

    /** How a forecast is made. */
    interface Rule {
        /** See {@link AnswerForecaster#foretell}. */
        double[] foretell(List<Request> known, Request asked, int last);
    }

    private static AnswerForecaster named(String name, Rule rule) {
        return new AnswerForecaster() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public double[] foretell(List<Request> known, Request asked, int last) {
                return rule.foretell(known, asked, last);
            }
        };
    }
}
