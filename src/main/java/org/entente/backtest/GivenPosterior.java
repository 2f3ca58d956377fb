package org.entente.backtest;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.entente.calibration.ParameterSpace;
import org.entente.parameter.ParameterSet;
import org.entente.parameter.Posterior;

/**
 * A posterior that was learned elsewhere: nothing of the record at hand changes it. Parameters that are not among its draws
 * have their prior medians.
 */
final class GivenPosterior implements Learner {
    private final Draws draws;
    private final List<String> states;

    /**
     * Equally spaced draws of a posterior.
     *
     * @param posterior the posterior
     * @param size how many draws are used at most
     * @param states the states of the record
     */
    GivenPosterior(Posterior posterior, int size, List<String> states) {
        int used = Math.min(size, posterior.size());
        ParameterSet medians = ParameterSpace.of(List.of()).base();
        double[] logWeights = new double[used];
        Arrays.fill(logWeights, -StrictMath.log(used));
        this.states = List.copyOf(states);
        draws = new Draws(
                LongStream.range(0, used)
                        .mapToObj(i -> medians.with(posterior.values(i * posterior.size() / used)))
                        .toList(),
                logWeights);
    }

    @Override
    public Draws after(int months) {
        return draws;
    }

    /** Nothing was learned from any state. */
    @Override
    public List<Map<String, Double>> parts(Draws all, int months) {
        Map<String, Double> nothing = states.stream().collect(Collectors.toMap(state -> state, state -> 0.0));
        return Collections.nCopies(all.sets().size(), nothing);
    }
}
