package org.entente.backtest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.calibration.ParameterSpace;
import org.entente.calibration.ResponseBlock;
import org.entente.parameter.ParameterSet;
import org.entente.random.ActorKey;
import org.entente.random.EventKind;
import org.entente.random.KeyedRandom;
import org.entente.random.StandardNormal;
import org.entente.theory.ResponseLevel;

/**
 * The model's ladder of answers as a forecaster: draws from the priors, weighted by the probability of the answers known. A
 * handful of answers leaves enough of the draws effective.
 */
final class AnswerModel implements AnswerForecaster {
    private static final int DRAWS = 4000;

    private final String name;
    private final List<ParameterSet> draws;

    /**
     * The ladder.
     *
     * @param name the name in tables
     * @param widening factor on the standard deviations of the priors
     * @param seed root seed
     */
    AnswerModel(String name, double widening, long seed) {
        ParameterSpace space = ParameterSpace.of(ResponseBlock.PARAMETERS).widened(widening);
        KeyedRandom luck = new KeyedRandom(seed, 0);
        this.name = name;
        draws = IntStream.range(0, DRAWS)
                .mapToObj(draw -> space.at(IntStream.range(0, space.dimension())
                        .mapToDouble(i -> StandardNormal.quantile(
                                luck.uniform(EventKind.SAMPLER, ActorKey.of("answers"), i, draw)))
                        .toArray()))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public double[] foretell(List<Request> known, Request asked, int last) {
        double[] levels = new double[LEVELS];
        ResponseBlock block =
                new ResponseBlock(known.stream().map(Request::answer).toList());
        for (ParameterSet draw : draws) {
            double weight = StrictMath.exp(block.logLikelihood(draw));
            for (ResponseLevel level : ResponseLevel.LADDER) {
                levels[level.level()] +=
                        weight * ResponseBlock.probability(asked.answer().weighed(), level, draw);
            }
        }
        double total = Arrays.stream(levels).sum();
        return Arrays.stream(levels).map(level -> level / total).toArray();
    }
}
