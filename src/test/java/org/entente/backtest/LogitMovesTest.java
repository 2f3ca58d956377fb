package org.entente.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LogitMovesTest {
    private static final double CONSTANT = 1.2;

    /** Of an input that never varied nothing is learned, even where the mean of its equal values is off by rounding. */
    @Test
    void nothingIsLearnedFromAnInputThatNeverVaried() {
        List<MemberMonth> rows = new ArrayList<>(Trial.rows("AAA", "f".repeat(121), .8));
        rows.addAll(Trial.rows("BBB", "f".repeat(30) + "p".repeat(12) + "o".repeat(79), .3));
        rows.addAll(Trial.rows("CCC", "f".repeat(60) + "p".repeat(30) + "z".repeat(31), .5));
        int size = IntStream.rangeClosed(200, rows.size())
                .filter(LogitMovesTest::isOffByRounding)
                .findFirst()
                .orElseThrow();
        MemberHistory history = new MemberHistory(
                List.of(Baselines.DEPENDENCE, "constant"),
                rows.stream().limit(size).map(LogitMovesTest::told).toList());
        LogitMoves moves = LogitMoves.learn(
                history.training(Trial.START.plusMonths(121), Optional.empty()),
                List.of(Baselines.DEPENDENCE, "constant"));
        assertThat(moves.moves(circumstances(CONSTANT + 1))).isDeepEqualTo(moves.moves(circumstances(CONSTANT)));
    }

    private static boolean isOffByRounding(int size) {
        return Collections.nCopies(size, CONSTANT).stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElseThrow()
                != CONSTANT;
    }

    private static MemberMonth told(MemberMonth row) {
        double dependence = row.circumstances().covariates()[0];
        return new MemberMonth(
                row.state(),
                row.status(),
                row.next(),
                new Circumstances(row.month(), new double[] {dependence, CONSTANT}, Optional.empty()));
    }

    private static Circumstances circumstances(double constant) {
        return new Circumstances(Trial.START, new double[] {.4, constant}, Optional.empty());
    }
}
