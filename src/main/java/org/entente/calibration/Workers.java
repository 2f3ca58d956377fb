package org.entente.calibration;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Does numbered tasks on several threads, once; the results must not depend on the order. */
public final class Workers {
    private final int threads;
    private volatile boolean stopped;

    /** Workers on so many threads, at least 1. */
    public Workers(int threads) {
        this.threads = threads;
    }

    /** Whether tasks should end early: the caller was interrupted, or a task failed. */
    boolean isStopped() {
        return stopped;
    }

    /**
     * Does tasks 0 to n − 1 and returns when no task is running any more.
     *
     * @param n how many
     * @param task told the number of each, from several threads
     * @throws InterruptedException when the calling thread is interrupted
     */
    public void each(int n, IntConsumer task) throws InterruptedException {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            ForkJoinTask<?> all =
                    pool.submit(() -> IntStream.range(0, n).parallel().forEach(i -> run(task, i)));
            all.get();
        } catch (ExecutionException failure) {
            throw unwrapped(failure.getCause());
        } finally {
            stopped = true;
            pool.shutdown();
            pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        }
    }

    private void run(IntConsumer task, int i) {
        try {
            if (!stopped) {
                task.accept(i);
            }
        } catch (RuntimeException | Error failure) {
            stopped = true;
            throw failure;
        }
    }

    /** What a task threw; the pool may have wrapped it once more. */
    private static RuntimeException unwrapped(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException exception ? exception : new IllegalStateException(cause);
    }
}
