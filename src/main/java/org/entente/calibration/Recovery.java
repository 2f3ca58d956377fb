package org.entente.calibration;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.entente.model.RecordLikelihood;
import org.entente.model.RecordedStep;
import org.entente.parameter.Parameter;
import org.entente.parameter.ParameterSet;
import org.entente.scenario.HistoricalRecord;

/**
 * Whether calibration finds parameters that are known: sets are drawn from the prior, the model simulates what states would
 * have done under each in the surroundings of a record, and each simulated record is calibrated like a real one.
 *
 * @param parameters what participation, voice and polls inform, in the order of the coordinates
 * @param experiments truths and posterior draws
 */
public record Recovery(List<Parameter> parameters, RankCalibration experiments) {
    /** Posterior draws kept of each experiment; with the truth they fill a hundred ranks. */
    public static final int DRAWS = 99;

    private static final Set<RecordedStep> STEPS = EnumSet.of(RecordedStep.PARTICIPATION, RecordedStep.VOICE);

    /**
     * Does the experiments.
     *
     * @param record whose surroundings, crises and answers are followed
     * @param months how many of its months
     * @param parameters which to recover; all others stay at their prior medians
     * @param number how many experiments
     * @param settings of the sampler in each experiment
     * @param seed root seed
     * @param threads number of threads, at least 1; the result does not depend on it
     * @param progress told the experiments done, from several threads
     * @throws InterruptedException when the calling thread is interrupted
     */
    public static Recovery of(
            HistoricalRecord record,
            int months,
            List<Parameter> parameters,
            int number,
            SamplerSettings settings,
            long seed,
            int threads,
            LongConsumer progress)
            throws InterruptedException {
        ParameterSpace space = ParameterSpace.of(parameters);
        RankCalibration.Experiment experiment = (truth, i) -> {
            ParameterSet set = space.at(truth).orElseThrow();
            RecordBlock block = block(ReplicatedRecord.of(record, set, months, seed, i), months);
            BlockGroup group = new BlockGroup(List.of(block), space);
            Target target = Target.ofLikelihood("recovery", space.dimension(), group::logLikelihood);
            return new Sampler(settings, seed + i, 1)
                    .sample(List.of(target), StateStore.NONE, done -> {})
                    .get(0)
                    .thinned(DRAWS);
        };
        return new Recovery(
                parameters, RankCalibration.of(experiment, space.dimension(), number, seed, threads, progress));
    }

    /** What participation, voice and polls inform. */
    public static List<Parameter> all(HistoricalRecord record) {
        return BlockGroup.of(List.of(block(record, record.months())))
                .get(0)
                .space()
                .parameters();
    }

    private static RecordBlock block(HistoricalRecord record, int months) {
        return new RecordBlock(record, new RecordLikelihood(record), STEPS, months);
    }
}
