package org.entente.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.backtest.Assessment;
import org.entente.backtest.Measure;
import org.entente.backtest.ModelForecasts;
import org.entente.backtest.ModelVariant;
import org.entente.backtest.PairedBootstrap;
import org.entente.backtest.Question;
import org.entente.backtest.ScoreBook;
import org.entente.backtest.ScoreDifference;
import org.entente.backtest.Split;
import org.entente.backtest.Verdict;

/** What each mechanism of the model is worth, and how variants of it share a mixture. */
final class AblationTable {
    private static final int DIGITS = 3;

    private AblationTable() {}

    /** Prints both tables; nothing where no mechanism was left out. */
    static void print(List<Verdict> verdicts, PairedBootstrap bootstrap, PrintWriter out) {
        ScoreBook book = new ScoreBook(verdicts);
        List<Question> parts = book.questions().stream()
                .filter(question -> question.measure() == Measure.LADDER_LOG && question.months() == 0)
                .filter(question ->
                        question.equals(leftOut(question)) || question.group().equals(Split.ROLLING))
                .toList();
        List<String> ablations = verdicts.stream()
                .map(Verdict::forecaster)
                .distinct()
                .filter(name -> name.startsWith(ModelVariant.WITHOUT))
                .toList();
        if (ablations.isEmpty()) {
            return;
        }
        out.println(
                "  log score without a mechanism less that of the model, 95 % interval: above 0 the mechanism helps");
        TextTable table = new TextTable(headings("mechanism", parts));
        Map<Question, Map<String, ScoreDifference>> differences = new LinkedHashMap<>();
        parts.forEach(part -> differences.put(part, differences(book, part, bootstrap)));
        ablations.forEach(name -> table.row(cells(name, parts, differences)));
        table.print(out, "    ");
        mixtures(verdicts, out);
    }

    private static Question leftOut(Question question) {
        return new Question(Split.LEFT_OUT, question.foresight(), Measure.LADDER_LOG, Optional.empty(), 0);
    }

    private static String[] headings(String first, List<Question> parts) {
        List<String> headings = new ArrayList<>(List.of(first));
        parts.forEach(
                part -> headings.add(part.group() + ", " + part.foresight().label()));
        return headings.toArray(String[]::new);
    }

    private static Map<String, ScoreDifference> differences(ScoreBook book, Question part, PairedBootstrap bootstrap) {
        Map<String, ScoreDifference> differences = new LinkedHashMap<>();
        book.comparisons(part, ModelVariant.WHOLE, bootstrap)
                .forEach(comparison -> differences.put(comparison.forecaster(), comparison.difference()));
        return differences;
    }

    private static Object[] cells(
            String name, List<Question> parts, Map<Question, Map<String, ScoreDifference>> differences) {
        List<Object> cells = new ArrayList<>(List.of(name.substring(ModelVariant.WITHOUT.length())));
        parts.forEach(part -> cells.add(text(differences.get(part).get(name))));
        return cells.toArray();
    }

    private static String text(ScoreDifference difference) {
        return Decimals.fixed(difference.value(), DIGITS) + " (" + Decimals.fixed(difference.lower(), DIGITS) + " to "
                + Decimals.fixed(difference.upper(), DIGITS) + ")";
    }

    private static void mixtures(List<Verdict> verdicts, PrintWriter out) {
        List<String> names = ModelForecasts.structures();
        out.println("  weights of structurally different variants in the mixture that would have foretold best");
        TextTable table = new TextTable(
                "part", names.get(0), names.get(1), names.get(2), names.get(3), "log score of the mixture");
        for (Assessment.Mixture mixture : new Assessment(verdicts).mixtures(names)) {
            List<Object> cells = new ArrayList<>(
                    List.of(mixture.group() + ", " + mixture.foresight().label()));
            Arrays.stream(mixture.weights()).forEach(weight -> cells.add(Decimals.fixed(weight, DIGITS)));
            cells.add(Decimals.fixed(mixture.score(), DIGITS));
            table.row(cells.toArray());
        }
        table.print(out, "    ");
    }
}
