package org.entente.benchmark;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Times replications and the primitives in them, and prints how far a replication is from the sum of its primitives.
 *
 * <p>Run it with {@code ./mvnw -Pbenchmark,-checks test-compile exec:exec} on a machine that does nothing else.
 */
public final class Benchmarks {
    private static final int COUNTED_REPLICATIONS = 200;

    private Benchmarks() {}

    /** Runs all benchmarks and prints the summary. */
    public static void main(String[] arguments) throws RunnerException, ReflectiveOperationException {
        Map<String, RunResult> results = new TreeMap<>();
        for (RunResult result : run()) {
            results.put(name(result), result);
        }
        results.forEach(Benchmarks::print);
        summarise(results);
    }

    private static Collection<RunResult> run() throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(Benchmarks.class.getPackageName().replace(".", "\\.") + "\\..*")
                        .forks(1)
                        .warmupIterations(5)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(2))
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }

    private static String name(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        String method = benchmark.substring(benchmark.lastIndexOf('.') + 1);
        String states = result.getParams().getParam("states");
        return states == null
                ? method
                : String.format(
                        Locale.ROOT,
                        "%s states=%s months=%s",
                        method,
                        states,
                        result.getParams().getParam("months"));
    }

    private static void print(String name, RunResult result) {
        double kilobytes = result.getSecondaryResults().containsKey("gc.alloc.rate.norm")
                ? result.getSecondaryResults().get("gc.alloc.rate.norm").getScore() / 1024
                : 0;
        System.out.printf(
                Locale.ROOT,
                "%-36s %12.1f ns ± %.1f  %9.1f KiB%n",
                name,
                score(result),
                result.getPrimaryResult().getScoreError(),
                kilobytes);
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static void summarise(Map<String, RunResult> results) throws ReflectiveOperationException {
        Count.Counts counts = count();
        double replication = score(results.get("replication states=0 months=120"));
        double primitives = perReplication(counts.draws()) * score(results.get("draw"))
                + perReplication(counts.exponentials()) * score(results.get("exponential"))
                + perReplication(counts.powers()) * score(results.get("power"))
                + perReplication(counts.logarithms()) * score(results.get("logarithm"));
        System.out.printf(
                Locale.ROOT,
                "per replication: %.1f draws, %.1f exponentials, %.1f powers, %.1f logarithms%n",
                perReplication(counts.draws()),
                perReplication(counts.exponentials()),
                perReplication(counts.powers()),
                perReplication(counts.logarithms()));
        System.out.printf(
                Locale.ROOT,
                "%.0f replications per second and core; %.1f µs each, %.1f µs of primitives, ratio %.2f%n",
                1e9 / replication,
                replication / 1e3,
                primitives / 1e3,
                replication / primitives);
    }

    private static double perReplication(long count) {
        return count / (double) COUNTED_REPLICATIONS;
    }

    private static Count.Counts count() throws ReflectiveOperationException {
        ClassLoader counting = new CountingLoader(Benchmarks.class.getClassLoader());
        counting.loadClass(Workload.class.getName())
                .getMethod("run", int.class)
                .invoke(null, COUNTED_REPLICATIONS);
        return Count.counts();
    }
}
