package org.entente.calibration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.parameter.Parameter;
import org.entente.parameter.ParameterCatalogue;

/**
 * Blocks that must be sampled together because each shares a parameter with another, directly or through a third.
 *
 * @param blocks the blocks
 * @param space their parameters, in catalogue order
 */
public record BlockGroup(List<Block> blocks, ParameterSpace space) {
    /** The smallest groups that share no parameter. */
    public static List<BlockGroup> of(List<Block> blocks) {
        List<List<Block>> groups = new ArrayList<>();
        for (Block block : blocks) {
            List<Block> joined = new ArrayList<>();
            groups.removeIf(group -> isLinked(group, block) && joined.addAll(group));
            joined.add(block);
            groups.add(joined);
        }
        return groups.stream()
                .map(group -> new BlockGroup(List.copyOf(group), ParameterSpace.of(parameters(group))))
                .toList();
    }

    /** The name of the first parameter, which keys the draws. */
    public String name() {
        return space.parameters().get(0).name();
    }

    /** The same blocks with all standard deviations of the priors multiplied. */
    public BlockGroup widened(double factor) {
        return new BlockGroup(blocks, space.widened(factor));
    }

    /** The posterior. */
    public Target target() {
        return Target.ofLikelihood(name(), space.dimension(), this::logLikelihood);
    }

    /** Log-likelihood of all blocks at normal scores; minus infinity beyond the permitted ranges. */
    public double logLikelihood(double[] scores) {
        return space.at(scores)
                .map(set -> blocks.stream()
                        .mapToDouble(block -> block.logLikelihood(set))
                        .sum())
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private static boolean isLinked(Collection<Block> group, Block block) {
        return group.stream().anyMatch(other -> !Collections.disjoint(other.parameters(), block.parameters()));
    }

    private static List<Parameter> parameters(Collection<Block> group) {
        Set<Parameter> wanted = new LinkedHashSet<>();
        group.forEach(block -> wanted.addAll(block.parameters()));
        return ParameterCatalogue.all().stream().filter(wanted::contains).toList();
    }
}
