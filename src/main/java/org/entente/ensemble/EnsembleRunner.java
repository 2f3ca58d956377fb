package org.entente.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Runs chunks on a fixed number of threads. A thread takes one arm of one chunk at a time; the one that completes a chunk
 * hands it on. A replication that fails becomes a row with its reason, and the rest go on.
 */
public final class EnsembleRunner {
    private static final int REPORT_EVERY = 16;
    private static final long STOP_SECONDS = 30;

    private final BatchPlan plan;
    private final ReplicationSource source;
    private final int threads;

    /**
     * Prepares to run.
     *
     * @param plan what to run
     * @param source where histories come from
     * @param threads number of threads, at least 1
     */
    public EnsembleRunner(BatchPlan plan, ReplicationSource source, int threads) {
        this.plan = plan;
        this.source = source;
        this.threads = threads;
    }

    /**
     * Runs chunks and returns when the last one is stored.
     *
     * @param chunks chunks of the plan
     * @param sink takes each finished chunk
     * @param meter counts replications
     * @throws InterruptedException when the calling thread is interrupted; finished chunks have been handed on, and the
     *     threads have stopped unless one takes very long
     */
    public void run(List<Chunk> chunks, ChunkSink sink, ProgressMeter meter) throws InterruptedException {
        Work work = new Work(chunks, sink, meter);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (int thread = 0; thread < threads; thread++) {
                pool.execute(work);
            }
            pool.shutdown();
            pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } finally {
            work.stop();
            pool.shutdown();
            pool.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
        }
        work.rethrow();
    }

    /** A chunk of which some arms may be complete. */
    private static final class Pending {
        private final Chunk chunk;
        private final ArmTally[] arms;
        private int missing;

        Pending(Chunk chunk, int arms) {
            this.chunk = chunk;
            this.arms = new ArmTally[arms];
            this.missing = arms;
        }

        synchronized Optional<ChunkTally> complete(int arm, ArmTally tally) {
            arms[arm] = tally;
            missing--;
            return missing == 0 ? Optional.of(new ChunkTally(chunk, List.of(arms))) : Optional.empty();
        }
    }

    /** What all threads share: the next task, whether to stop, and the first fault. */
    private final class Work implements Runnable {
        private final int arms = plan.scenario().arms().size();
        private final List<Pending> pending;
        private final ChunkSink sink;
        private final ProgressMeter meter;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicReference<Throwable> fault = new AtomicReference<>();
        private volatile boolean stopped;

        Work(List<Chunk> chunks, ChunkSink sink, ProgressMeter meter) {
            this.pending = new ArrayList<>(
                    chunks.stream().map(chunk -> new Pending(chunk, arms)).toList());
            this.sink = sink;
            this.meter = meter;
        }

        void stop() {
            stopped = true;
        }

        void rethrow() {
            if (fault.get() instanceof Error error) {
                throw error;
            }
            if (fault.get() instanceof RuntimeException exception) {
                throw exception;
            }
        }

        @Override
        public void run() {
            try {
                runTasks();
            } catch (RuntimeException | Error thrown) {
                fault.compareAndSet(null, thrown);
                stop();
            }
        }

        private void runTasks() {
            ArmFold fold = new ArmFold(
                    source.layout(),
                    new StatisticEvaluator(plan.scenario().mainOutcome(), source.layout()),
                    plan.nestedDraws());
            int task = next.getAndIncrement();
            while (task < pending.size() * arms && !stopped) {
                runTask(task / arms, task % arms, fold);
                task = next.getAndIncrement();
            }
        }

        private void runTask(int position, int arm, ArmFold fold) {
            Pending chunk = pending.get(position);
            for (long from = chunk.chunk.first(); from < chunk.chunk.end() && !stopped; from += REPORT_EVERY) {
                runSome(arm, from, Math.min(chunk.chunk.end(), from + REPORT_EVERY), fold);
            }
            if (!stopped) {
                chunk.complete(arm, fold.finish()).ifPresent(tally -> handOn(position, tally));
            }
        }

        private void handOn(int position, ChunkTally tally) {
            pending.set(position, null);
            sink.accept(tally);
        }

        private void runSome(int arm, long from, long end, ArmFold fold) {
            Moments outcome = new Moments(1);
            long failures = 0;
            for (long replication = from; replication < end; replication++) {
                Attempt attempt = Attempt.of(source, arm, replication);
                attempt.failure().ifPresent(fold::fail);
                if (attempt.history().isPresent()) {
                    outcome.add(0, fold.add(replication, attempt.history().get()));
                } else {
                    failures++;
                }
            }
            meter.add(arm, end - from, failures, outcome);
        }
    }
}
