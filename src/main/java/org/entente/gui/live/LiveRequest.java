package org.entente.gui.live;

import java.util.List;
import java.util.Optional;
import org.entente.ensemble.BatchPlan;
import org.entente.scenario.Scenario;

/**
 * A small batch of one arm.
 *
 * @param scenario a scenario with that arm only
 * @param replications number of histories, at least 2
 * @param seed root seed
 */
record LiveRequest(Scenario scenario, int replications, long seed) {
    /** Small, so that threads finish together; chunks decide nothing but the order of sums. */
    private static final int CHUNK = 20;

    String arm() {
        return scenario.arms().get(0).id();
    }

    BatchPlan plan() {
        return new BatchPlan(scenario, replications, seed, scenario.months(), CHUNK, Optional.empty(), List.of());
    }

    /** Whether histories of both met the same luck in the same world and may be subtracted. */
    boolean pairsWith(LiveRequest other) {
        return seed == other.seed
                && scenario.months() == other.scenario.months()
                && scenario.world().equals(other.scenario.world());
    }
}
