package org.entente.backtest;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.entente.calibration.Block;
import org.entente.calibration.ParetoSmoothing;
import org.entente.calibration.RecordBlocks;
import org.entente.calibration.Workers;
import org.entente.parameter.Parameter;
import org.entente.parameter.ParameterSet;
import org.entente.parameter.Posterior;
import org.entente.scenario.HistoricalRecord;

/**
 * A posterior as it would have become if the record had been judged otherwise: its draws, weighted by how much more probable
 * they make each displaced record than the record itself. Every displaced record counts the same, since what happened is no
 * evidence of how it ought to have been judged.
 *
 * <p>Source: importance weights as in {@link ParetoSmoothing}; the mixture is a cut posterior, M. Plummer, "Cuts in Bayesian
 * graphical models", Statistics and Computing 25 (2015), 37–43.
 */
public final class JudgedPosterior {
    private final Posterior posterior;
    private final List<ParetoSmoothing> displaced;

    private JudgedPosterior(Posterior posterior, List<ParetoSmoothing> displaced) {
        this.posterior = posterior;
        this.displaced = displaced;
    }

    /**
     * Weighs all draws of a posterior.
     *
     * @param record the record that it was learned from
     * @param posterior the posterior
     * @param size number of displaced records, at least 1
     * @param seed root seed of the displacements
     * @param threads threads, at least 1; the weights do not depend on it
     * @param done told after each record
     */
    public static JudgedPosterior of(
            HistoricalRecord record, Posterior posterior, int size, long seed, int threads, IntConsumer done)
            throws InterruptedException {
        Jitter jitter = new Jitter(record, size, seed);
        List<ParameterSet> sets = GivenPosterior.sets(posterior, posterior.size());
        double[][] logs = new double[size + 1][];
        new Workers(threads).each(size + 1, i -> {
            logs[i] = logLikelihoods(i == size ? record : jitter.displaced(i), sets);
            done.accept(1);
        });
        return new JudgedPosterior(
                posterior,
                IntStream.range(0, size)
                        .mapToObj(i -> ParetoSmoothing.of(less(logs[i], logs[size])))
                        .toList());
    }

    private static double[] logLikelihoods(HistoricalRecord record, List<ParameterSet> sets) {
        List<Block> blocks = RecordBlocks.of(record, record.months());
        return sets.stream()
                .mapToDouble(set -> blocks.stream()
                        .mapToDouble(block -> block.logLikelihood(set))
                        .sum())
                .toArray();
    }

    private static double[] less(double[] logs, double[] others) {
        return IntStream.range(0, logs.length)
                .mapToDouble(i -> logs[i] - others[i])
                .toArray();
    }

    /** What displaced judgements do to each parameter, in the order of the posterior. */
    public List<JudgementEffect> effects() {
        return posterior.parameters().stream().map(this::effect).toList();
    }

    private JudgementEffect effect(Parameter parameter) {
        double[] scores = standardised(posterior.column(parameter));
        double[] squares = Arrays.stream(scores).map(score -> score * score).toArray();
        double[] moves = means(scores);
        double mixed = Arrays.stream(moves).average().orElseThrow();
        double spread = Arrays.stream(means(squares)).average().orElseThrow() - mixed * mixed;
        return new JudgementEffect(
                parameter,
                Math.sqrt(
                        Arrays.stream(moves).map(move -> move * move).average().orElseThrow()),
                Arrays.stream(moves).map(Math::abs).max().orElseThrow(),
                Math.sqrt(spread));
    }

    private static double[] standardised(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double variance = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow();
        return Arrays.stream(values)
                .map(value -> (value - mean) / Math.sqrt(variance))
                .toArray();
    }

    /** The mean of the draws under each displaced record. */
    private double[] means(double[] values) {
        return displaced.stream()
                .mapToDouble(weights -> IntStream.range(0, values.length)
                        .mapToDouble(i -> StrictMath.exp(weights.logWeights()[i]) * values[i])
                        .sum())
                .toArray();
    }

    /** The largest k-hat of all displaced records: their weights are reliable below .7. */
    public double shape() {
        return displaced.stream().mapToDouble(ParetoSmoothing::shape).max().orElseThrow();
    }

    /** How many equally weighted draws the record farthest from the posterior leaves. */
    public double effectiveSize() {
        return displaced.stream()
                .mapToDouble(ParetoSmoothing::effectiveSize)
                .min()
                .orElseThrow();
    }
}
