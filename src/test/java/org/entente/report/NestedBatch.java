package org.entente.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.ensemble.BatchPlan;
import org.entente.ensemble.ModelSource;
import org.entente.results.Batch;
import org.entente.results.BatchRun;
import org.entente.results.Build;
import org.entente.results.OnExisting;
import org.entente.scenario.Scenario;

/** Short batches whose parameters are drawn, or not. */
final class NestedBatch {
    static final int MONTHS = 60;

    private NestedBatch() {}

    static Batch run(Path folder, Scenario scenario, int replications) throws InterruptedException {
        BatchPlan plan = BatchPlan.of(scenario, replications, 3, MONTHS, Optional.empty(), List.of());
        new BatchRun(plan, ModelSource.of(plan), List.of(), new Build("1", "c"), folder)
                .run(OnExisting.REFUSE, 2, progress -> {});
        return Batch.open(folder);
    }
}
