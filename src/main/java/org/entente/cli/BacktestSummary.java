package org.entente.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.backtest.Assessment;
import org.entente.backtest.Baselines;
import org.entente.backtest.Calibration;
import org.entente.backtest.CalibrationPoint;
import org.entente.backtest.Disengagement;
import org.entente.backtest.Foresight;
import org.entente.backtest.Measure;
import org.entente.backtest.PairedBootstrap;
import org.entente.backtest.PatternCheck;
import org.entente.backtest.PatternVerdict;
import org.entente.backtest.Question;
import org.entente.backtest.RankOrder;
import org.entente.backtest.ScoreBook;
import org.entente.backtest.ScoreDifference;
import org.entente.backtest.Verdict;

/** A back-test in a few tables: one for each part, one line for each forecaster. */
final class BacktestSummary {
    /** The forecasters with whom all others are compared. */
    static final List<String> REFERENCES =
            List.of(Baselines.baseRates().name(), Baselines.ridgeLogit().name());

    private static final int DIGITS = 3;

    private final ScoreBook book;
    private final Assessment assessment;
    private final PairedBootstrap bootstrap;
    private double mostLeftOut;

    BacktestSummary(List<Verdict> verdicts, PairedBootstrap bootstrap) {
        this.book = new ScoreBook(verdicts);
        this.assessment = new Assessment(verdicts);
        this.bootstrap = bootstrap;
    }

    private record Heading(String group, Foresight foresight) {}

    void print(PrintWriter out) {
        Map<Heading, List<Assessment.Part>> groups = new LinkedHashMap<>();
        assessment
                .parts()
                .forEach(part -> groups.computeIfAbsent(
                                new Heading(part.group(), part.foresight()), key -> new ArrayList<>())
                        .add(part));
        groups.forEach((heading, parts) -> {
            long n = assessment.verdicts(parts.get(0)).size();
            out.println("  " + heading.group() + ", " + heading.foresight().label() + " (" + n + " forecasts each)");
            table(heading, parts).print(out, "    ");
        });
        out.println(
                "  log and Brier: means over months ahead, of the rung and of the three events; CRPS and c-index: first"
                        + " not full;");
        out.println("  difference of the log score from base rates: " + PairedBootstrap.METHOD);
        out.println(
                "  interval of the c-index: the same over members; resamples without a pair in known order are left out,"
                        + " at most " + Decimals.fixed(100 * mostLeftOut, 1) + " %;");
        out.println("  without width it says that all pairs there are agree, not that there are many");
    }

    private TextTable table(Heading heading, List<Assessment.Part> parts) {
        TextTable table = new TextTable(
                "forecaster", "log", "Brier", "CRPS", "c-index", "its interval", "less base rates", "95 % interval");
        Question overall = question(heading, Measure.LADDER_LOG, Optional.empty());
        Map<String, ScoreDifference> differences = new LinkedHashMap<>();
        if (book.questions().contains(overall)) {
            book.comparisons(overall, REFERENCES.get(0), bootstrap)
                    .forEach(comparison -> differences.put(comparison.forecaster(), comparison.difference()));
        }
        for (Assessment.Part part : parts) {
            ScoreDifference difference = differences.get(part.forecaster());
            RankOrder order = assessment.order(part, Disengagement.NOT_FULL, bootstrap);
            table.row(
                    part.forecaster(),
                    mean(overall, part.forecaster()),
                    brier(part),
                    mean(question(heading, Measure.TIME, Optional.of(Disengagement.NOT_FULL)), part.forecaster()),
                    Decimals.fixed(order.index().harrell(), DIGITS),
                    interval(order),
                    difference == null ? "" : Decimals.fixed(difference.value(), DIGITS),
                    difference == null ? "" : interval(difference.lower(), difference.upper()));
        }
        return table;
    }

    private static Question question(Heading heading, Measure measure, Optional<Disengagement> event) {
        return new Question(heading.group(), heading.foresight(), measure, event, 0);
    }

    private String mean(Question question, String forecaster) {
        return Decimals.fixed(book.mean(question, forecaster), DIGITS);
    }

    private String brier(Assessment.Part part) {
        List<CalibrationPoint> points = assessment.points(part, Optional.empty());
        return Decimals.fixed(
                points.isEmpty() ? Double.NaN : Calibration.of(points).brier(), DIGITS);
    }

    private String interval(RankOrder order) {
        if (order.index().pairs() == 0) {
            return "";
        }
        mostLeftOut = Math.max(mostLeftOut, order.harrell().leftOut());
        return interval(order.harrell().lower(), order.harrell().upper());
    }

    private static String interval(double lower, double upper) {
        return Decimals.fixed(lower, DIGITS) + " to " + Decimals.fixed(upper, DIGITS);
    }

    private static String result(PatternVerdict verdict) {
        return switch (verdict) {
            case PASSED -> "pass";
            case FAILED -> "FAIL";
            case VACUOUS -> "vacuous";
        };
    }

    static void print(List<PatternCheck> checks, PrintWriter out) {
        if (checks.isEmpty()) {
            return;
        }
        out.println("  " + PatternVerdict.count(checks)
                + ": value on record beside the 5 and 95 per cent quantiles of simulated histories");
        TextTable table = new TextTable("pattern", "observed", "median", "90 % interval", "tail", "result", "title");
        checks.forEach(check -> table.row(
                check.id(),
                Decimals.fixed(check.observed(), 2),
                Decimals.fixed(check.median(), 2),
                interval(check.lower(), check.upper()),
                Decimals.fixed(check.tail(), 2),
                result(check.verdict()),
                check.title()));
        table.print(out, "    ");
        checks.stream()
                .filter(check -> !check.passed())
                .forEach(check -> out.println("    " + check.id() + " fails: "
                        + (check.reason().isEmpty() ? "the reason is not known" : check.reason())));
    }
}
