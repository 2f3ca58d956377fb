package org.entente.results;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.ensemble.BatchPlan;
import org.entente.ensemble.ModelSource;
import org.entente.ensemble.Shard;
import org.entente.model.PreparedArm;
import org.entente.results.Manifest.FileSum;
import org.entente.results.Manifest.ParameterDraws;
import org.entente.scenario.HorizonChange;
import org.entente.scenario.Overrides;
import org.entente.scenario.ParameterChoice;
import org.entente.scenario.Scenario;
import org.entente.scenario.ScenarioReader;

/** What is needed to simulate a batch's replications again: all of it comes from the batch's own folder. */
public final class ReExecution {
    private static final String ENDING = ".yaml";

    private final Batch batch;
    private final BatchPlan plan;
    private final ModelSource source;

    private ReExecution(Batch batch, BatchPlan plan) {
        this.batch = batch;
        this.plan = plan;
        this.source = ModelSource.of(plan);
    }

    /**
     * Reads the archived scenario of a batch, its overrides and its horizon.
     *
     * @param batch the batch
     * @return ready to simulate
     * @throws ResultsException when an archived file is missing or changed
     */
    public static ReExecution of(Batch batch) {
        List<String> changed = batch.changedInputs();
        if (!changed.isEmpty()) {
            throw new ResultsException(String.join("; ", changed) + "; restore the archived scenario from a copy");
        }
        Manifest manifest = batch.manifest();
        Scenario scenario = choice(manifest.parameters())
                .apply(Overrides.apply(ScenarioReader.read(file(batch)), manifest.overrides()));
        Scenario shown = scenario.months() == manifest.months()
                ? scenario
                : HorizonChange.of(scenario, manifest.months()).scenario();
        return new ReExecution(batch, plan(manifest, shown));
    }

    private static ParameterChoice choice(ParameterDraws parameters) {
        int draws = parameters.draws();
        return new ParameterChoice(parameters.source(), draws == 0 ? OptionalInt.empty() : OptionalInt.of(draws));
    }

    private static BatchPlan plan(Manifest manifest, Scenario scenario) {
        return new BatchPlan(
                scenario,
                manifest.replications(),
                manifest.seed(),
                manifest.months(),
                manifest.chunkSize(),
                manifest.shard().isEmpty() ? Optional.empty() : Optional.of(Shard.parse(manifest.shard())),
                manifest.overrides());
    }

    private static Path file(Batch batch) {
        String name = "/" + batch.manifest().scenario() + ENDING;
        return batch.manifest().inputs().stream()
                .map(FileSum::name)
                .filter(input -> input.endsWith(name))
                .map(batch.folder()::resolve)
                .findFirst()
                .orElseThrow(() -> new ResultsException(
                        batch.folder() + ": the scenario (" + name.substring(1) + ") is not in the archive"));
    }

    /** The batch. */
    public Batch batch() {
        return batch;
    }

    /** The plan of the batch. */
    public BatchPlan plan() {
        return plan;
    }

    /** The histories of the batch. */
    public ModelSource source() {
        return source;
    }

    /** The root seed. */
    public long seed() {
        return plan.seed();
    }

    /**
     * An arm ready to simulate.
     *
     * @param id the arm's id
     * @return the arm
     * @throws BatchRefusedException when the batch has no such arm
     */
    public PreparedArm arm(String id) {
        return source.arm(index(id));
    }

    /** The index of an arm in the scenario. */
    int index(String id) {
        return batch.manifest().armIds().indexOf(batch.manifest().arm(id).id());
    }
}
