package org.entente.backtest;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entente.calibration.Cloud;
import org.entente.calibration.ParameterSpace;
import org.entente.calibration.RecordBlock;
import org.entente.calibration.ResponseBlock;
import org.entente.calibration.SequentialMonteCarlo;
import org.entente.model.RecordLikelihood;
import org.entente.model.RecordedStep;
import org.entente.parameter.Parameter;
import org.entente.parameter.ParameterSet;
import org.entente.scenario.HistoricalRecord;

/**
 * What a variant of the model has learned from a record by the end of each period, never from a later month. It starts from
 * the priors; defaults, which have seen the whole record, are not read.
 */
final class LearnedModel implements Learner {
    private static final int MOVES = 2;

    private final HistoricalRecord record;
    private final ModelVariant variant;
    private final long seed;
    private final int threads;
    private final RecordBlock block;
    private final ParameterSpace space;
    private final List<Integer> ends;
    private final SequentialMonteCarlo sampler;
    private final NavigableMap<Integer, Draws> learned = new TreeMap<>();

    LearnedModel(HistoricalRecord record, ModelVariant variant, List<Integer> ends, long seed, int threads) {
        this.record = record;
        this.variant = variant;
        this.seed = seed;
        this.threads = threads;
        this.ends = List.copyOf(ends);
        block = new RecordBlock(
                record,
                new RecordLikelihood(record, variant.learning(record)),
                EnumSet.allOf(RecordedStep.class),
                record.months());
        space = ParameterSpace.of(block.parameters()).widened(variant.widening());
        sampler = new SequentialMonteCarlo(
                "back-test", block.inPeriods(space, ends), space.dimension(), variant.draws(), MOVES, seed, threads);
    }

    @Override
    public synchronized Draws after(int months) throws InterruptedException {
        while (learned.isEmpty() || learned.lastKey() < months) {
            learned.put(ends.get(learned.size()), draws(sampler.advance(), ends.get(learned.size())));
        }
        return learned.get(months);
    }

    private Draws draws(Cloud cloud, int months) throws InterruptedException {
        List<ParameterSet> answers = answers(months);
        List<ParameterSet> sets = IntStream.range(0, cloud.points().length)
                .mapToObj(i -> joined(space.at(cloud.points()[i]).orElseThrow(), answers.get(i)))
                .toList();
        return new Draws(
                sets, Arrays.stream(cloud.weights()).map(StrictMath::log).toArray());
    }

    /** How the patron answers is learned apart, since it shares no parameter with the steps of the states. */
    private List<ParameterSet> answers(int months) throws InterruptedException {
        ResponseBlock responses = ResponseBlock.of(record, months);
        ParameterSpace own = ParameterSpace.of(responses.parameters()).widened(variant.widening());
        SequentialMonteCarlo smc = new SequentialMonteCarlo(
                "back-test answers",
                scores -> () -> own.at(scores).map(responses::logLikelihood).orElse(Double.NEGATIVE_INFINITY),
                own.dimension(),
                variant.draws(),
                MOVES,
                seed,
                threads);
        return Arrays.stream(smc.advance().draws(variant.draws()))
                .map(point -> own.at(point).orElseThrow())
                .toList();
    }

    private static ParameterSet joined(ParameterSet set, ParameterSet answers) {
        ParameterSet joined = set;
        for (Parameter parameter : ResponseBlock.PARAMETERS) {
            joined = joined.with(parameter, answers.get(parameter));
        }
        return joined;
    }

    @Override
    public List<Map<String, Double>> parts(Draws draws, int months) {
        return draws.sets().stream()
                .map(set -> block.logLikelihoods(set, months))
                .toList();
    }
}
