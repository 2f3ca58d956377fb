package org.entente.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.backtest.AnswerExamination;
import org.entente.backtest.AnswerExamination.Result;
import org.entente.backtest.AnswerVerdict;
import org.entente.backtest.PairedBootstrap;
import org.entente.backtest.ScoreDifference;

/** How well answers to requests were foretold. */
final class AnswerTable {
    private static final int DIGITS = 3;

    private AnswerTable() {}

    /** A line for each coding, part and forecaster; nothing where the record has no request to score. */
    static void print(List<AnswerVerdict> verdicts, PairedBootstrap bootstrap, PrintWriter out) {
        if (verdicts.isEmpty()) {
            return;
        }
        Map<String, List<AnswerVerdict>> parts = verdicts.stream().collect(Collectors.groupingBy(AnswerVerdict::part));
        out.println("  answers to requests, by the circumstances coded for each; difference of the log score from "
                + AnswerExamination.REFERENCE);
        TextTable table = new TextTable(
                "part", "n", "learned", "coding", "forecaster", "log", "ranked", "difference", "95 % interval");
        for (Result result : AnswerExamination.results(verdicts, bootstrap)) {
            List<AnswerVerdict> own = parts.get(result.part());
            ScoreDifference difference = result.difference();
            boolean reference = result.forecaster().equals(AnswerExamination.REFERENCE);
            table.row(
                    result.part(),
                    own.stream().map(AnswerVerdict::request).distinct().count(),
                    own.get(0).learned(),
                    result.coding(),
                    result.forecaster(),
                    text(result.log()),
                    text(result.ranked()),
                    reference ? "" : text(difference.value()),
                    reference ? "" : text(difference.lower()) + " to " + text(difference.upper()));
        }
        table.print(out, "    ");
    }

    private static String text(double value) {
        return Decimals.fixed(value, DIGITS);
    }
}
