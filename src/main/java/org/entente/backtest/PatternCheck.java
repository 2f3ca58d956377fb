package org.entente.backtest;

import java.util.Arrays;
import java.util.List;
import org.entente.scenario.Examination.Pattern;
import org.entente.statistics.Quantile;

/**
 * A pattern of the record beside what simulated histories show. It passes when the observed value lies within the central
 * 90 % of them. Where it passes whatever the record says, its verdict is that it is vacuous.
 *
 * <p>Source: posterior predictive checks, A. Gelman, X.-L. Meng and H. Stern, Statistica Sinica 6 (1996); patterns as
 * tests of a simulation, V. Grimm and others, "Pattern-oriented modeling of agent-based complex systems", Science 310
 * (2005).
 *
 * @param id short name
 * @param title what is seen, in words
 * @param observed the value on record
 * @param lower 5 % quantile of the simulated histories
 * @param median their median
 * @param upper their 95 % quantile
 * @param tail probability of a value at least as far out as the observed one: twice the smaller tail, ties count half, at
 *     most 1
 * @param histories histories in which the pattern is defined
 * @param verdict whether it passes, fails, or could not fail
 * @param reason why it fails, where that is known; empty where it passes
 */
public record PatternCheck(
        String id,
        String title,
        double observed,
        double lower,
        double median,
        double upper,
        double tail,
        int histories,
        PatternVerdict verdict,
        String reason) {
    private static final double TAIL = .05;

    /**
     * Checks a pattern.
     *
     * @param pattern the pattern
     * @param record the history on record
     * @param simulated the simulated histories
     */
    public static PatternCheck of(Pattern pattern, AllianceHistory record, List<? extends AllianceHistory> simulated) {
        double observed = pattern.observed().orElseGet(() -> PatternStatistic.of(pattern, record));
        double[] draws = simulated.stream()
                .mapToDouble(history -> PatternStatistic.of(pattern, history))
                .toArray();
        PatternStatistic.Support support = PatternStatistic.support(pattern, record);
        PatternCheck check = of(pattern.id(), pattern.title(), observed, draws, support);
        return check.passed() ? check : check.failing(pattern.limit());
    }

    /** Whether the observed value lies within the quantiles, be it that it had to. */
    public boolean passed() {
        return verdict != PatternVerdict.FAILED;
    }

    /** Checks a value against draws; without any draw, or without a value, the pattern fails. */
    static PatternCheck of(String id, String title, double observed, double[] draws, PatternStatistic.Support support) {
        double[] sorted = Arrays.stream(draws)
                .filter(draw -> !Double.isNaN(draw))
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            return new PatternCheck(
                    id, title, observed, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0, PatternVerdict.FAILED, "");
        }
        double lower = Quantile.of(sorted, TAIL);
        double upper = Quantile.of(sorted, 1 - TAIL);
        return new PatternCheck(
                id,
                title,
                observed,
                lower,
                Quantile.of(sorted, .5),
                upper,
                tail(observed, sorted),
                sorted.length,
                verdict(observed, sorted, new PatternStatistic.Support(lower, upper), support),
                "");
    }

    private static PatternVerdict verdict(
            double observed, double[] sorted, PatternStatistic.Support band, PatternStatistic.Support support) {
        if (!band.contains(observed)) {
            return PatternVerdict.FAILED;
        }
        boolean constant = sorted[0] == sorted[sorted.length - 1];
        return constant || band.covers(support) ? PatternVerdict.VACUOUS : PatternVerdict.PASSED;
    }

    private PatternCheck failing(String why) {
        return new PatternCheck(id, title, observed, lower, median, upper, tail, histories, verdict, why);
    }

    private static double tail(double observed, double[] draws) {
        double below = 0;
        double tied = 0;
        for (double draw : draws) {
            below += draw < observed ? 1 : 0;
            tied += draw == observed ? 1 : 0;
        }
        double share = (below + tied / 2) / draws.length;
        return Math.min(1, 2 * Math.min(share, 1 - share));
    }
}
