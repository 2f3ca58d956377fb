package org.entente.ensemble;

import java.util.function.Consumer;

/** Counts replications as they come and tells a listener, one call at a time. */
public final class ProgressMeter {
    private final Consumer<Progress> listener;
    private final boolean binary;
    private final Moments outcomes;
    private final long total;
    private long done;
    private long earlier;
    private long failed;

    /**
     * Nothing done yet.
     *
     * @param listener told after every few replications; must be quick
     * @param plan what is to be run
     * @param source gives the layout of histories
     */
    public ProgressMeter(Consumer<Progress> listener, BatchPlan plan, ReplicationSource source) {
        this.listener = listener;
        int arms = plan.scenario().arms().size();
        outcomes = new Moments(arms);
        total = arms * plan.chunks().stream().mapToLong(Chunk::size).sum();
        binary = new StatisticEvaluator(plan.scenario().mainOutcome(), source.layout()).isBinary();
    }

    /** Counts replications of an arm that an earlier run has done; otherwise as {@link #add}. */
    public synchronized void addEarlier(int arm, long replications, long failures, Moments outcome) {
        earlier += replications;
        add(arm, replications, failures, outcome);
    }

    /**
     * Counts replications of an arm.
     *
     * @param arm index of the arm
     * @param replications replications that succeeded or failed
     * @param failures those that failed
     * @param outcome the main outcome of those that succeeded, one series
     */
    public synchronized void add(int arm, long replications, long failures, Moments outcome) {
        done += replications;
        failed += failures;
        outcomes.merge(arm, outcome.count(0), outcome.mean(0), outcome.squares(0));
        listener.accept(progress());
    }

    private Progress progress() {
        int widest = 0;
        for (int arm = 1; arm < outcomes.size(); arm++) {
            widest = halfWidth(arm) > halfWidth(widest) ? arm : widest;
        }
        return new Progress(done, earlier, failed, total, widest, outcomes.mean(widest), halfWidth(widest));
    }

    private double halfWidth(int arm) {
        long n = outcomes.count(arm);
        return binary
                ? Interval.wilson(Math.round(n * outcomes.mean(arm)), n).halfWidth()
                : outcomes.interval(arm).halfWidth();
    }
}
