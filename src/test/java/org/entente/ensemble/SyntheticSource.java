package org.entente.ensemble;

import java.util.List;
import java.util.Optional;
import org.entente.model.History;
import org.entente.model.Measure;
import org.entente.model.ReplicationFailedException;
import org.entente.model.SyntheticHistories;
import org.entente.scenario.Scenario;
import org.entente.scenario.ScenarioReader;

/** Synthetic histories in place of the model's; chosen replications fail. */
public final class SyntheticSource implements ReplicationSource {
    /** A scenario with several arms, whose world and files are real. */
    public static final Scenario SCENARIO =
            ScenarioReader.read(java.nio.file.Path.of("scenarios", "remittance-collapse.yaml"));

    /** A scenario with one arm. */
    public static final Scenario ONE_ARM = ScenarioReader.read(java.nio.file.Path.of("scenarios", "peace.yaml"));

    private final List<Measure> measures;
    private final int months;
    private final long seed;
    private final long failEvery;

    /**
     * A source.
     *
     * @param others further measures of each state
     * @param months months of a history
     * @param seed root seed
     * @param failEvery every how many-th replication fails, 0 for none
     */
    public SyntheticSource(int others, int months, long seed, long failEvery) {
        this.measures = SyntheticHistories.measures(others);
        this.months = months;
        this.seed = seed;
        this.failEvery = failEvery;
    }

    /** A plan over this source's months and seed. */
    public BatchPlan plan(long replications, int chunkSize, Optional<Shard> shard) {
        return plan(SCENARIO, replications, chunkSize, shard);
    }

    /** A plan of another scenario. */
    public BatchPlan plan(Scenario scenario, long replications, int chunkSize, Optional<Shard> shard) {
        return new BatchPlan(scenario, replications, seed, months, chunkSize, shard, List.of());
    }

    @Override
    public Layout layout() {
        return new Layout(SyntheticHistories.STATES, measures, months);
    }

    @Override
    public History run(int arm, long replication) {
        if (failEvery > 0 && replication % failEvery == failEvery - 1) {
            throw arm == 0
                    ? new ReplicationFailedException(3, "ARM", "security", Double.NaN)
                    : new IllegalStateException("broken on purpose");
        }
        return SyntheticHistories.history(measures, months, arm, seed, replication);
    }
}
