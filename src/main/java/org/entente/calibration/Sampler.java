package org.entente.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/**
 * Samples targets by independent runs of differential-evolution Markov chains. The draws depend on names, targets,
 * settings and seed only: neither on threads nor on how often the work was interrupted and resumed.
 */
public final class Sampler {
    private static final int STORED_TIMES = 50;

    private final SamplerSettings settings;
    private final long seed;
    private final int threads;

    /**
     * Prepares to sample.
     *
     * @param settings how long
     * @param seed root seed
     * @param threads number of threads, at least 1
     */
    public Sampler(SamplerSettings settings, long seed, int threads) {
        this.settings = settings;
        this.seed = seed;
        this.threads = threads;
    }

    /** Generations to be done for so many targets; the total of the progress. */
    public long total(int targets) {
        return (long) targets * settings.runs() * settings.length();
    }

    /**
     * Samples all targets from where the stored states end.
     *
     * @param targets with different names
     * @param store keeps states of these very targets, settings and seed
     * @param progress told the generations done, at times, from several threads
     * @return the chains of each target
     * @throws InterruptedException when the calling thread is interrupted; states are stored
     */
    public List<Chains> sample(List<Target> targets, StateStore store, LongConsumer progress)
            throws InterruptedException {
        List<DifferentialEvolution> runs = new ArrayList<>();
        AtomicLong done = new AtomicLong();
        for (Target target : targets) {
            for (int run = 0; run < settings.runs(); run++) {
                DifferentialEvolution evolution = new DifferentialEvolution(target, settings, seed, run);
                store.load(evolution.name())
                        .ifPresent(state -> evolution.restore(state, store.place(evolution.name())));
                done.addAndGet(evolution.generation());
                runs.add(evolution);
            }
        }
        Workers workers = new Workers(threads);
        workers.each(runs.size(), i -> finish(runs.get(i), store, workers, done, progress));
        return IntStream.range(0, targets.size())
                .mapToObj(i -> Chains.of(runs.subList(i * settings.runs(), (i + 1) * settings.runs())))
                .toList();
    }

    private void finish(
            DifferentialEvolution run, StateStore store, Workers workers, AtomicLong done, LongConsumer progress) {
        int every = Math.max(1, settings.length() / STORED_TIMES);
        while (!run.isDone() && !workers.isStopped()) {
            run.advance();
            progress.accept(done.incrementAndGet());
            if (!run.isDone() && run.generation() % every == 0) {
                store.save(run.name(), run.state());
            }
        }
        if (run.generation() > 0) {
            store.save(run.name(), run.state());
        }
    }
}
