package org.entente.calibration;

import java.util.EnumSet;
import java.util.List;
import java.util.function.LongConsumer;
import org.entente.model.RecordLikelihood;
import org.entente.model.RecordedStep;
import org.entente.parameter.Parameter;
import org.entente.parameter.ParameterSet;
import org.entente.random.ActorKey;
import org.entente.random.KeyedRandom;
import org.entente.scenario.HistoricalRecord;

/**
 * Whether calibration finds parameters that are known: sets are drawn from the prior, the model simulates what would have
 * happened under each in the surroundings of a record, and each simulated record is calibrated like a real one.
 *
 * @param parameters in the order of the coordinates
 * @param experiments truths and posterior draws
 */
public record Recovery(List<Parameter> parameters, RankCalibration experiments) {
    /** Posterior draws kept of each experiment; with the truth they fill a hundred ranks. */
    public static final int DRAWS = 99;

    /** Simulates a part of a record. */
    @FunctionalInterface
    public interface Replica {
        /**
         * What is calibrated.
         *
         * @param truth the parameters
         * @param seed root seed
         * @param number keys the chance
         */
        Block of(ParameterSet truth, long seed, int number);
    }

    /**
     * Does the experiments.
     *
     * @param replica simulates
     * @param parameters which to recover; all others stay at their prior medians
     * @param number how many experiments
     * @param settings of the sampler in each experiment
     * @param seed root seed
     * @param threads number of threads, at least 1; the result does not depend on it
     * @param progress told the experiments done, from several threads
     * @throws InterruptedException when the calling thread is interrupted
     */
    public static Recovery of(
            Replica replica,
            List<Parameter> parameters,
            int number,
            SamplerSettings settings,
            long seed,
            int threads,
            LongConsumer progress)
            throws InterruptedException {
        ParameterSpace space = ParameterSpace.of(parameters);
        RankCalibration.Experiment experiment = (truth, i) -> {
            Block block = replica.of(space.at(truth).orElseThrow(), seed, i);
            Target target = new BlockGroup(List.of(block), space).target();
            return new Sampler(settings, seed + i, 1)
                    .sample(List.of(target), StateStore.NONE, done -> {})
                    .get(0)
                    .thinned(DRAWS);
        };
        return new Recovery(
                parameters, RankCalibration.of(experiment, space.dimension(), number, seed, threads, progress));
    }

    /** Crises, requests, participation, voice and polls in the surroundings of the first months of a record. */
    public static Replica steps(HistoricalRecord record, int months) {
        return (truth, seed, number) -> {
            HistoricalRecord simulated = ReplicatedRecord.of(record, truth, months, seed, number);
            return block(simulated, new RecordLikelihood(simulated, seed, number), months);
        };
    }

    /** Answers to given cases. */
    public static Replica answers(ResponseBlock cases) {
        return (truth, seed, number) ->
                cases.replicated(truth, new Luck(new KeyedRandom(seed, number), ActorKey.of("answers"), 0));
    }

    /** What crises, requests, participation, voice and polls inform. */
    public static List<Parameter> ofSteps(HistoricalRecord record) {
        HistoricalRecord bare = ReplicatedRecord.surroundings(record);
        return block(bare, new RecordLikelihood(bare), record.months()).parameters();
    }

    private static RecordBlock block(HistoricalRecord record, RecordLikelihood likelihood, int months) {
        return new RecordBlock(record, likelihood, EnumSet.allOf(RecordedStep.class), months);
    }
}
