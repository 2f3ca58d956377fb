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
        List<ParameterSet> sets = sets(posterior, Math.min(size, posterior.size()));
        double[] logWeights = new double[sets.size()];
        Arrays.fill(logWeights, -StrictMath.log(sets.size()));
        this.states = List.copyOf(states);
        draws = new Draws(sets, logWeights);
    }

    /** Equally spaced draws of a posterior, at most as many as it has. */
    static List<ParameterSet> sets(Posterior posterior, int used) {
        ParameterSet medians = ParameterSpace.of(List.of()).base();
        return LongStream.range(0, used)
                .mapToObj(i -> medians.with(posterior.values(i * posterior.size() / used)))
                .toList();
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
