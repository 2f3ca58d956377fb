package org.entente.backtest;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Lets forecasters foretell a record part by part; neither threads nor their number change a verdict. */
public final class Backtest {
    private final MemberHistory history;
    private final List<Split> splits;
    private final List<Forecaster> forecasters;
    private final Map<Lesson, TrainingView> views = new ConcurrentHashMap<>();

    /** What is learned from; splits with one lesson share one view, so that forecasters can remember what they learned. */
    private record Lesson(YearMonth until, Optional<String> leftOut) {}

    /**
     * A back-test.
     *
     * @param history what happened
     * @param splits its parts
     * @param forecasters who foretells; safe to be asked by several threads
     */
    public Backtest(MemberHistory history, List<Split> splits, List<Forecaster> forecasters) {
        this.history = history;
        this.splits = List.copyOf(splits);
        this.forecasters = List.copyOf(forecasters);
    }

    /** Number of questionings, for a display of progress. */
    public int size() {
        return splits.size() * forecasters.size();
    }

    /**
     * Asks everybody everything.
     *
     * @param threads number of threads, at least 1
     * @param done told after each questioning, from any thread
     * @return the verdicts by split, forecaster and state
     */
    public List<Verdict> run(int threads, IntConsumer done) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<List<Verdict>>> tasks = new ArrayList<>();
            for (Split split : splits) {
                for (Forecaster forecaster : forecasters) {
                    tasks.add(() -> {
                        List<Verdict> verdicts = ask(split, forecaster);
                        done.accept(1);
                        return verdicts;
                    });
                }
            }
            List<Verdict> verdicts = new ArrayList<>();
            for (Future<List<Verdict>> answer : pool.invokeAll(tasks)) {
                verdicts.addAll(answer.get());
            }
            return verdicts;
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
        } finally {
            pool.shutdownNow();
        }
    }

    private List<Verdict> ask(Split split, Forecaster forecaster) {
        Origin origin = split.origin(history);
        if (origin.situations().isEmpty()) {
            return List.of();
        }
        TrainingView training = views.computeIfAbsent(
                new Lesson(split.trained(), split.leftOut()),
                lesson -> history.training(lesson.until(), lesson.leftOut()));
        return forecaster.forecasts(training, origin).stream()
                .map(forecast -> new Verdict(
                        split,
                        forecaster.name(),
                        forecast,
                        history.outcome(forecast.state(), split.origin(), split.until())))
                .toList();
    }
}
