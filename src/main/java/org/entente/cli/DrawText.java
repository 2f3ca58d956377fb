package org.entente.cli;

import java.time.YearMonth;
import org.entente.model.Draw;

/**
 * Draws in words: the key, the uniform number and what it was compared with.
 *
 * @param start the month that has number 0
 */
record DrawText(YearMonth start) {
    private static final int DIGITS = 6;

    /** Such as {@code CRISIS ARM 2022-09 0: 0.001234 < 0.020000}. */
    String of(Draw draw) {
        String uniform = Decimals.fixed(draw.uniform(), DIGITS);
        String outcome = Double.isNaN(draw.threshold())
                ? uniform
                : uniform
                        + (draw.uniform() < draw.threshold() ? " < " : " >= ")
                        + Decimals.fixed(draw.threshold(), DIGITS);
        return key(draw) + ": " + outcome;
    }

    private String key(Draw draw) {
        return draw.kind() + " " + draw.actor() + " " + start.plusMonths(draw.month()) + " " + draw.index();
    }
}
