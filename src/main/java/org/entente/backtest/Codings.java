package org.entente.backtest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.entente.scenario.Examination;
import org.entente.scenario.HistoricalRecord;

/**
 * The main scores of a back-test under several codings of one record: the last test and the rolling origins, coded and
 * strict, the model beside base rates. Under each coding everything is learned anew.
 */
public final class Codings {
    /** The name of the record's own coding. */
    public static final String RECORDED = "as recorded";

    private final Map<String, HistoricalRecord> codings = new LinkedHashMap<>();

    private Codings(HistoricalRecord record) {
        codings.put(RECORDED, record);
    }

    /** The record's own coding and every alternative that it lists. */
    public static Codings listed(HistoricalRecord record) {
        Codings codings = new Codings(record);
        record.alternatives().forEach(other -> codings.codings.put(other.id(), other.of(record)));
        return codings;
    }

    /** The record's own coding and some with every judgement displaced. */
    public static Codings displaced(HistoricalRecord record, int size, long seed) {
        Codings codings = new Codings(record);
        Jitter jitter = new Jitter(record, size, seed);
        IntStream.range(0, size).forEach(i -> codings.codings.put("displaced " + (i + 1), jitter.displaced(i)));
        return codings;
    }

    /** Their number. */
    public int size() {
        return codings.size();
    }

    /**
     * Scores all codings.
     *
     * @param draws draws of the posterior under each coding
     * @param seed root seed of learning and simulation
     * @param threads threads, at least 1; the scores do not depend on it
     * @param bootstrap draws the intervals
     * @param done told after each coding
     * @return by coding and part
     */
    public List<MainScore> scores(int draws, long seed, int threads, PairedBootstrap bootstrap, IntConsumer done)
            throws InterruptedException {
        List<MainScore> scores = new ArrayList<>();
        for (Map.Entry<String, HistoricalRecord> coding : codings.entrySet()) {
            scores.addAll(scores(coding.getKey(), coding.getValue(), draws, seed, threads, bootstrap));
            done.accept(1);
        }
        return scores;
    }

    private static List<MainScore> scores(
            String coding, HistoricalRecord record, int draws, long seed, int threads, PairedBootstrap bootstrap)
            throws InterruptedException {
        MemberHistory history = RecordRows.of(record);
        List<Split> splits = main(record, Split.of(record, history));
        List<Forecaster> forecasters = new ArrayList<>(
                new ModelForecasts(record, splits, List.of(ModelVariant.whole(draws)), seed, threads).forecasters());
        Forecaster baseRates = Baselines.baseRates();
        forecasters.add(baseRates);
        ScoreBook book = new ScoreBook(new Backtest(history, splits, forecasters).run(threads, any -> {}));
        return book.questions().stream()
                .filter(question -> question.measure() == Measure.LADDER_LOG && question.months() == 0)
                .map(question -> new MainScore(
                        coding,
                        question.group(),
                        question.foresight(),
                        book.mean(question, ModelVariant.WHOLE),
                        book.mean(question, baseRates.name()),
                        book.comparisons(question, baseRates.name(), bootstrap)
                                .get(0)
                                .difference()))
                .toList();
    }

    /** The last test, or the end of training where there is none, and the rolling origins. */
    private static List<Split> main(HistoricalRecord record, List<Split> splits) {
        String last = record.examination()
                .schedule()
                .map(Examination.Schedule::tests)
                .filter(tests -> !tests.isEmpty())
                .map(tests -> tests.get(tests.size() - 1).name())
                .orElse(Split.END_OF_TRAINING);
        return splits.stream()
                .filter(split -> split.group().equals(last) || split.group().equals(Split.ROLLING))
                .toList();
    }
}
