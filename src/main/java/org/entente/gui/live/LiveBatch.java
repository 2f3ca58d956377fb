package org.entente.gui.live;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.entente.ensemble.BatchPlan;
import org.entente.ensemble.EnsembleRunner;
import org.entente.ensemble.Progress;
import org.entente.ensemble.ProgressMeter;

/** Runs one small batch at a time behind the window; a new one ends the one before. */
final class LiveBatch {
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "live batch");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicLong current = new AtomicLong();
    private Future<?> running;

    /** Told on the event thread, and only of the latest batch. */
    interface Listener {
        /** Some replications are done. */
        void progressed(Progress progress);

        /** All replications are done. */
        void finished(LiveSample sample);

        /** The batch could not be run. */
        void failed(Throwable cause);
    }

    /** Starts a batch; on the event thread. */
    void start(LiveRequest request, Listener listener) {
        cancel();
        long number = current.get();
        running = worker.submit(() -> run(request, number, listener));
    }

    /** Ends the running batch, if there is one; on the event thread. */
    void cancel() {
        current.incrementAndGet();
        if (running != null) {
            running.cancel(true);
            running = null;
        }
    }

    /** Ends for good. */
    void close() {
        cancel();
        worker.shutdownNow();
    }

    private void run(LiveRequest request, long number, Listener listener) {
        try {
            LiveSample sample = new LiveSample(request);
            BatchPlan plan = request.plan();
            Consumer<Progress> progressed = progress -> tell(number, () -> listener.progressed(progress));
            new EnsembleRunner(plan, sample, Runtime.getRuntime().availableProcessors())
                    .run(plan.chunks(), tally -> {}, new ProgressMeter(progressed, plan, sample));
            tell(number, () -> listener.finished(sample));
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error fault) {
            tell(number, () -> listener.failed(fault));
        }
    }

    private void tell(long number, Runnable message) {
        SwingUtilities.invokeLater(() -> {
            if (number == current.get()) {
                message.run();
            }
        });
    }
}
