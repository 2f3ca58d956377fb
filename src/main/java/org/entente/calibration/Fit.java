package org.entente.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.entente.parameter.Parameter;
import org.entente.parameter.ParameterCatalogue;
import org.entente.parameter.ParameterClass;
import org.entente.parameter.Posterior;
import org.entente.parameter.Prior;
import org.entente.random.ActorKey;
import org.entente.random.EventKind;
import org.entente.random.KeyedRandom;

/**
 * A calibration that has been done.
 *
 * @param groups what was sampled together
 * @param chains the draws of each group
 * @param widening factor of the standard deviations of all priors
 */
public record Fit(List<BlockGroup> groups, List<Chains> chains, double widening) {
    /**
     * Samples the posterior of some blocks.
     *
     * @param blocks the parts of the record
     * @param widening factor of the standard deviations of all priors, 1 for those of the catalogue
     * @param sampler does the work
     * @param store keeps unfinished work
     * @param progress told the generations done, see {@link Sampler#total}
     * @throws InterruptedException when the calling thread is interrupted
     */
    public static Fit of(List<Block> blocks, double widening, Sampler sampler, StateStore store, LongConsumer progress)
            throws InterruptedException {
        List<BlockGroup> groups = groups(blocks, widening);
        List<Target> targets = groups.stream().map(BlockGroup::target).toList();
        return new Fit(groups, sampler.sample(targets, store, progress), widening);
    }

    /** What will be sampled together. */
    public static List<BlockGroup> groups(List<Block> blocks, double widening) {
        return BlockGroup.of(blocks).stream()
                .map(group -> group.widened(widening))
                .toList();
    }

    /**
     * Joint draws of all uncertain parameters; those that were not sampled come from their priors.
     *
     * @param rows how many draws
     * @param seed root seed, for the draws from priors
     */
    public Posterior posterior(int rows, long seed) {
        Map<Parameter, double[]> columns = new HashMap<>();
        for (int group = 0; group < groups.size(); group++) {
            double[][] scores = chains.get(group).thinned(rows);
            ParameterSpace space = groups.get(group).space();
            for (int i = 0; i < space.dimension(); i++) {
                columns.put(space.parameters().get(i), column(space, i, scores));
            }
        }
        List<Parameter> parameters = parameters();
        KeyedRandom luck = new KeyedRandom(seed, 0);
        parameters.forEach(parameter -> columns.computeIfAbsent(parameter, any -> drawn(any, rows, luck)));
        List<double[]> draws = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            int at = row;
            draws.add(parameters.stream()
                    .mapToDouble(parameter -> columns.get(parameter)[at])
                    .toArray());
        }
        return new Posterior(parameters, draws);
    }

    /** What was learned of each uncertain parameter, in catalogue order. */
    public List<ParameterSummary> summaries() {
        return parameters().stream().map(this::summary).toList();
    }

    /** Pairs of parameters that were sampled together, the strongest correlation first. */
    public List<Correlation> correlations() {
        List<Correlation> pairs = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            List<Parameter> parameters = groups.get(group).space().parameters();
            for (int i = 0; i < parameters.size(); i++) {
                double[] scores = chains.get(group).pooled(i);
                for (int j = i + 1; j < parameters.size(); j++) {
                    double value = Sample.correlation(scores, chains.get(group).pooled(j));
                    pairs.add(new Correlation(parameters.get(i), parameters.get(j), value));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(pair -> -Math.abs(pair.value())));
        return pairs;
    }

    /** The greatest R-hat of the sampled parameters. */
    public OptionalDouble worstRHat() {
        return summaries().stream()
                .filter(ParameterSummary::isSampled)
                .mapToDouble(ParameterSummary::rHat)
                .max();
    }

    private ParameterSummary summary(Parameter parameter) {
        for (int group = 0; group < groups.size(); group++) {
            ParameterSpace space = groups.get(group).space();
            int i = space.parameters().indexOf(parameter);
            if (i >= 0) {
                Chains drawn = chains.get(group);
                return ParameterSummary.sampled(parameter, space.priors().get(i), drawn.coordinate(i), drawn.pooled(i));
            }
        }
        return ParameterSummary.unsampled(parameter, parameter.prior().widened(widening));
    }

    /** All uncertain parameters, and others that were sampled. */
    private List<Parameter> parameters() {
        List<Parameter> sampled = groups.stream()
                .flatMap(group -> group.space().parameters().stream())
                .toList();
        List<Parameter> wanted = Stream.concat(
                        sampled.stream(), ParameterCatalogue.all(ParameterClass.UNCERTAINTY).stream())
                .toList();
        return ParameterCatalogue.all().stream().filter(wanted::contains).toList();
    }

    private static double[] column(ParameterSpace space, int i, double[][] scores) {
        return Stream.of(scores).mapToDouble(row -> space.value(i, row[i])).toArray();
    }

    /** Values that leave the permitted range, which widened priors can give, are held at its border. */
    private double[] drawn(Parameter parameter, int rows, KeyedRandom luck) {
        Prior law = parameter.prior().widened(widening);
        double[] values = new double[rows];
        for (int row = 0; row < rows; row++) {
            double u = luck.uniform(EventKind.PARAMETER_SET, ActorKey.of(parameter.name()), 0, row);
            values[row] = Math.max(parameter.lower(), Math.min(parameter.upper(), law.quantile(u)));
        }
        return values;
    }
}
