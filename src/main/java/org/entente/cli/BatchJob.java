package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.entente.ensemble.BatchPlan;
import org.entente.ensemble.Chunk;
import org.entente.ensemble.OutcomeName;
import org.entente.ensemble.ReplicationSource;
import org.entente.results.BatchRun;
import org.entente.results.Build;
import org.entente.results.OnExisting;
import org.entente.scenario.Arm;
import org.entente.scenario.Scenario;

/**
 * One batch of a command that may run several.
 *
 * @param plan what to run
 * @param notices what had to be dropped from the scenario
 * @param folder where to
 */
record BatchJob(BatchPlan plan, List<String> notices, Path folder) {
    /** Runs what is missing, showing how far it is. */
    void simulate(ReplicationSource source, OnExisting mode, int threads, boolean quiet, PrintWriter messages)
            throws InterruptedException {
        say(notices, quiet, messages);
        BatchRun run = new BatchRun(plan, source, notices, new Build(Version.number(), Version.commit()), folder);
        StopNotice stop = new StopNotice(messages, folder);
        stop.post();
        try (ProgressDisplay display = ProgressDisplay.of(quiet, messages, words(), total())) {
            if (run.run(mode, threads, display).wasComplete()) {
                say(List.of(folder + " holds this batch already, finished; nothing had to be run"), quiet, messages);
            }
        } finally {
            stop.withdraw();
        }
    }

    private static void say(List<String> notices, boolean quiet, PrintWriter messages) {
        if (!quiet) {
            notices.forEach(notice -> messages.println("note: " + notice));
            messages.flush();
        }
    }

    private long total() {
        return plan.scenario().arms().size()
                * plan.chunks().stream().mapToLong(Chunk::size).sum();
    }

    private ProgressWords words() {
        Scenario scenario = plan.scenario();
        String outcome = OutcomeName.of(scenario.mainOutcome(), scenario.world().start(), plan.months());
        List<String> arms = scenario.arms().stream().map(Arm::id).toList();
        return new ProgressWords(outcome, arms, System::nanoTime);
    }
}
