package org.entente.backtest;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.entente.scenario.AlternativeCoding;
import org.entente.scenario.Examination;
import org.entente.scenario.HistoricalRecord;

/**
 * How well the answers to requests would have been foretold from what weighed on them: those after the training years from
 * those within, and each from all others. Requests without coded circumstances are left out.
 */
public final class AnswerExamination {
    /** Answers after the training years, learned from those within. */
    public static final String AFTER = "after training";
    /** Each answer of the training years from the others of these years. */
    public static final String LEFT_OUT_BEFORE = "one case left out, training years";
    /** Each answer from all others. */
    public static final String LEFT_OUT = "one case left out, all years";
    /** The forecaster with whom the others are compared. */
    public static final String REFERENCE = AnswerForecaster.frequencies().name();

    private static final double WIDE = 2;

    private final List<AnswerForecaster> forecasters;

    /** An examination whose draws have a root seed. */
    public AnswerExamination(long seed) {
        forecasters = List.of(
                new AnswerModel(ModelVariant.WHOLE, 1, seed),
                new AnswerModel("model, wide priors", WIDE, seed),
                AnswerForecaster.uniform(),
                AnswerForecaster.frequencies(),
                AnswerForecaster.ofItsClass(),
                AnswerForecaster.lastAnswer());
    }

    /**
     * The mean scores of a forecaster.
     *
     * @param coding the coding of the record
     * @param part what was learned from
     * @param forecaster who foretold
     * @param log mean log score, in nats
     * @param ranked mean ranked probability score, 0 to 4
     * @param difference mean log score less that of level frequencies, with intervals over states
     */
    public record Result(
            String coding, String part, String forecaster, double log, double ranked, ScoreDifference difference) {}

    /** Forecasts of all answers of a record, as recorded and under every other coding of the answers alone. */
    public List<AnswerVerdict> verdicts(HistoricalRecord record) {
        List<AnswerVerdict> verdicts = new ArrayList<>(verdicts(Codings.RECORDED, record));
        record.alternatives().stream()
                .filter(AlternativeCoding::isOfAnswers)
                .forEach(other -> verdicts.addAll(verdicts(other.id(), other.of(record))));
        return verdicts;
    }

    private List<AnswerVerdict> verdicts(String coding, HistoricalRecord record) {
        YearMonth trained = record.calendar(
                record.examination().schedule().map(Examination.Schedule::train).orElse(record.months() - 1));
        List<Request> all = Request.of(record);
        List<Request> before = all.stream()
                .filter(request -> !request.month().isAfter(trained))
                .toList();
        List<AnswerVerdict> verdicts = new ArrayList<>();
        all.stream()
                .filter(request -> request.month().isAfter(trained))
                .forEach(request -> verdicts.addAll(ask(coding, AFTER, before, all, request)));
        if (before.size() < all.size()) {
            before.forEach(request ->
                    verdicts.addAll(ask(coding, LEFT_OUT_BEFORE, without(before, request), before, request)));
        }
        all.forEach(request -> verdicts.addAll(ask(coding, LEFT_OUT, without(all, request), all, request)));
        return verdicts;
    }

    private static List<Request> without(List<Request> requests, Request one) {
        return requests.stream().filter(request -> !request.equals(one)).toList();
    }

    private List<AnswerVerdict> ask(
            String coding, String part, List<Request> known, List<Request> told, Request asked) {
        int last = AnswerForecaster.lastLevel(told, asked);
        return forecasters.stream()
                .map(forecaster -> new AnswerVerdict(
                        coding,
                        part,
                        forecaster.name(),
                        asked.id(),
                        asked.state(),
                        asked.month(),
                        known.size(),
                        forecaster.foretell(known, asked, last),
                        asked.level()))
                .toList();
    }

    /** Mean scores by coding, part and forecaster, in the order of the verdicts. */
    public static List<Result> results(List<AnswerVerdict> verdicts, PairedBootstrap bootstrap) {
        List<Result> results = new ArrayList<>();
        verdicts.stream()
                .map(verdict -> List.of(verdict.coding(), verdict.part(), verdict.forecaster()))
                .distinct()
                .forEach(key -> results.add(result(verdicts, key, bootstrap)));
        return results;
    }

    private static Result result(List<AnswerVerdict> verdicts, List<String> key, PairedBootstrap bootstrap) {
        List<AnswerVerdict> own = of(verdicts, key.get(0), key.get(1), key.get(2));
        Map<String, AnswerVerdict> theirs = of(verdicts, key.get(0), key.get(1), REFERENCE).stream()
                .collect(Collectors.toMap(AnswerVerdict::request, verdict -> verdict));
        Map<String, List<Double>> blocks = new TreeMap<>();
        own.forEach(verdict -> blocks.computeIfAbsent(verdict.state(), state -> new ArrayList<>())
                .add(verdict.log() - theirs.get(verdict.request()).log()));
        Map<String, double[]> differences = new TreeMap<>();
        blocks.forEach((state, values) -> differences.put(
                state, values.stream().mapToDouble(Double::doubleValue).toArray()));
        return new Result(
                key.get(0),
                key.get(1),
                key.get(2),
                mean(own, AnswerVerdict::log),
                mean(own, AnswerVerdict::ranked),
                bootstrap.difference(differences));
    }

    private static List<AnswerVerdict> of(List<AnswerVerdict> verdicts, String coding, String part, String forecaster) {
        return verdicts.stream()
                .filter(verdict -> verdict.coding().equals(coding)
                        && verdict.part().equals(part)
                        && verdict.forecaster().equals(forecaster))
                .toList();
    }

    private static double mean(List<AnswerVerdict> verdicts, ToDoubleFunction<AnswerVerdict> score) {
        return verdicts.stream().mapToDouble(score).average().orElseThrow();
    }
}
