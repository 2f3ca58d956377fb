package org.entente.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.entente.backtest.Codings;
import org.entente.backtest.JudgedPosterior;
import org.entente.backtest.MainScore;
import org.entente.backtest.PairedBootstrap;
import org.entente.backtest.ScoreDifference;
import org.entente.backtest.Spread;

/** The main scores under several codings of a record: one table for each part. */
final class CodingTable {
    private static final int DIGITS = 3;
    private static final double NOTABLE = 0.1;

    private CodingTable() {}

    /** A line for each coding. */
    static void print(List<MainScore> scores, PrintWriter out) {
        parts(scores).forEach((part, own) -> {
            out.println("  " + part + ": log score under every coding that the record lists");
            TextTable table =
                    new TextTable("coding", "model", "base rates", "less base rates", "95 % interval", "jackknife");
            own.forEach(score -> {
                ScoreDifference difference = score.difference();
                table.row(
                        score.coding(),
                        text(score.model()),
                        text(score.baseRates()),
                        text(difference.value()),
                        text(difference.lower()) + " to " + text(difference.upper()),
                        text(difference.jackknifeLower()) + " to " + text(difference.jackknifeUpper()));
            });
            table.print(out, "    ");
        });
        out.println("  difference: " + PairedBootstrap.METHOD + "; " + PairedBootstrap.JACKKNIFE);
    }

    /** A line for each part: the score of the record beside those of its displacements. */
    static void printBand(List<MainScore> scores, PrintWriter out) {
        TextTable table =
                new TextTable("part", "score", "as recorded", "median", "5 % to 95 %", "least to most", "below 0");
        parts(scores).forEach((part, own) -> {
            Spread model = Spread.of(displaced(own, MainScore::model));
            Spread difference =
                    Spread.of(displaced(own, score -> score.difference().value()));
            table.row(row(part, "log score", own.get(0).model(), model, ""));
            table.row(
                    row("", "less base rates", own.get(0).difference().value(), difference, text(difference.below(0))));
        });
        out.println("  log score with every judgement of the record displaced by up to a tenth, "
                + (parts(scores).values().iterator().next().size() - 1) + " times");
        table.print(out, "    ");
    }

    /** A line for each parameter whose posterior mean typically moves by a tenth of a standard deviation or more. */
    static void print(JudgedPosterior judged, PrintWriter out) {
        out.println("  posterior under each of the displaced records: moves of its mean, in standard deviations");
        TextTable table = new TextTable("parameter", "typical", "largest", "deviation of the mixture");
        judged.effects().stream()
                .filter(effect -> effect.typical() >= NOTABLE)
                .sorted(Comparator.comparingDouble(effect -> -effect.typical()))
                .forEach(effect -> table.row(
                        effect.parameter().name(),
                        Decimals.fixed(effect.typical(), 2),
                        Decimals.fixed(effect.largest(), 2),
                        Decimals.fixed(effect.widening(), 2) + " times"));
        table.print(out, "    ");
        out.println("    left out: moves below " + NOTABLE + "; weights: least effective size "
                + Decimals.fixed(judged.effectiveSize(), 0) + ", largest k-hat " + Decimals.fixed(judged.shape(), 2)
                + " (reliable below 0.7)");
    }

    private static Object[] row(String part, String what, double recorded, Spread spread, String below) {
        return new Object[] {
            part,
            what,
            text(recorded),
            text(spread.quantile(.5)),
            text(spread.quantile(.05)) + " to " + text(spread.quantile(.95)),
            text(spread.quantile(0)) + " to " + text(spread.quantile(1)),
            below
        };
    }

    private static Map<String, List<MainScore>> parts(List<MainScore> scores) {
        return scores.stream()
                .collect(Collectors.groupingBy(
                        score -> score.group() + ", " + score.foresight().label(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static double[] displaced(List<MainScore> scores, ToDoubleFunction<MainScore> value) {
        return scores.stream()
                .filter(score -> !score.coding().equals(Codings.RECORDED))
                .mapToDouble(value)
                .toArray();
    }

    private static String text(double value) {
        return Decimals.fixed(value, DIGITS);
    }
}
