package org.entente.backtest;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.theory.Participation;

/**
 * What the record shows after an origin. Nothing is known beyond its last month (censoring by the calendar, which does not
 * depend on what happens).
 *
 * @param state ISO 3166 alpha-3 code
 * @param origin the origin of the forecast
 * @param path participation at the origin, one month later and so on to the last month known
 */
public record Outcome(String state, YearMonth origin, List<Participation> path) {
    /** An outcome with a copy of the path. */
    public Outcome {
        path = List.copyOf(path);
    }

    /** Months known after the origin. */
    public int window() {
        return path.size() - 1;
    }

    /** Participation so many months after the origin, at most {@link #window()}. */
    public Participation at(int months) {
        return path.get(months);
    }

    /** Whether the event had happened at the origin already. */
    public boolean isOver(Disengagement event) {
        return event.holds(path.get(0));
    }

    /** Whether the event is seen within the window. */
    public boolean isSeen(Disengagement event) {
        return path.stream().anyMatch(event::holds);
    }

    /** Months until the event is first seen, or the window if it is not. */
    public int months(Disengagement event) {
        return IntStream.range(0, path.size())
                .filter(month -> event.holds(path.get(month)))
                .findFirst()
                .orElse(window());
    }
}
