package org.entente.ensemble;

import java.util.List;
import org.entente.model.History;
import org.entente.model.Measures;
import org.entente.model.PreparedArm;
import org.entente.model.Replication;
import org.entente.scenario.Scenario;

/** The model itself: histories of a scenario's arms under one root seed. */
public final class ModelSource implements ReplicationSource {
    private final List<PreparedArm> arms;
    private final Layout layout;
    private final long seed;

    /**
     * Prepares every arm.
     *
     * @param scenario the scenario, overrides applied
     * @param months simulated months
     * @param seed root seed
     */
    public ModelSource(Scenario scenario, int months, long seed) {
        this.seed = seed;
        arms = scenario.arms().stream()
                .map(arm -> PreparedArm.of(scenario, arm, months))
                .toList();
        layout = new Layout(Measures.observedStates(scenario.world()), Measures.of(scenario.world()), months);
    }

    /** The source of a plan's histories. */
    public static ModelSource of(BatchPlan plan) {
        return new ModelSource(plan.scenario(), plan.months(), plan.seed());
    }

    /** An arm as the model takes it, by its index in the scenario. */
    public PreparedArm arm(int index) {
        return arms.get(index);
    }

    @Override
    public Layout layout() {
        return layout;
    }

    @Override
    public History run(int arm, long replication) {
        return Replication.run(arms.get(arm), seed, replication);
    }
}
