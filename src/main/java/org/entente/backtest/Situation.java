package org.entente.backtest;

import java.util.List;
import org.entente.theory.Participation;

/**
 * Where a state stands at the origin, and what a forecaster is told about the months ahead.
 *
 * @param state ISO 3166 alpha-3 code
 * @param status participation at the origin
 * @param ahead circumstances of the origin's month, of the next one and so on; the move from month h to h + 1 happens
 *     under number h
 */
public record Situation(String state, Participation status, List<Circumstances> ahead) {
    /** A situation with a copy of the list. */
    public Situation {
        ahead = List.copyOf(ahead);
    }
}
