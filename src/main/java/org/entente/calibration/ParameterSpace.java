package org.entente.calibration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.parameter.Parameter;
import org.entente.parameter.ParameterSet;
import org.entente.parameter.Prior;

/**
 * Parameters that are sampled together, each a coordinate on the scale of its normal scores. All other parameters have the
 * values of the base.
 *
 * @param parameters in the order of the coordinates
 * @param priors their laws, in the same order
 * @param base values of all others
 */
public record ParameterSpace(List<Parameter> parameters, List<Prior> priors, ParameterSet base) {
    /** Parameters with the priors of the catalogue; the base has every uncertain parameter at its prior median. */
    public static ParameterSpace of(List<Parameter> parameters) {
        return new ParameterSpace(
                parameters, parameters.stream().map(Parameter::prior).toList(), PriorMedians.set());
    }

    /** The space with all standard deviations multiplied. */
    public ParameterSpace widened(double factor) {
        List<Prior> wide = priors.stream().map(prior -> prior.widened(factor)).toList();
        return new ParameterSpace(parameters, wide, base);
    }

    /** Number of coordinates. */
    public int dimension() {
        return parameters.size();
    }

    /** The values at a point; nothing where a parameter would leave its permitted range. */
    public Optional<ParameterSet> at(double[] scores) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (int i = 0; i < scores.length; i++) {
            double value = value(i, scores[i]);
            if (!parameters.get(i).permits(value)) {
                return Optional.empty();
            }
            values.put(parameters.get(i).name(), value);
        }
        return Optional.of(base.with(values));
    }

    /** The value of one parameter at a normal score. */
    public double value(int i, double score) {
        return priors.get(i).fromNormalScore(score);
    }

    /** The point of these values. */
    public double[] scores(ParameterSet set) {
        return IntStream.range(0, dimension())
                .mapToDouble(i -> priors.get(i).normalScore(set.get(parameters.get(i))))
                .toArray();
    }
}
