package org.entente.parameter;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is believed about parameters after a record was seen: equally probable joint draws. Parameters that the record does
 * not inform are among them, drawn from their priors.
 *
 * @param parameters one for each column
 * @param draws one row for each draw, at least one
 */
public record Posterior(List<Parameter> parameters, List<double[]> draws) {
    /** Copies the lists. */
    public Posterior {
        parameters = List.copyOf(parameters);
        draws = List.copyOf(draws);
    }

    /** Number of draws. */
    public int size() {
        return draws.size();
    }

    /**
     * The values of a draw by the name of the parameter.
     *
     * @param number any number from 0; the draws recur, so that replications of paired runs share theirs
     */
    public Map<String, Double> values(long number) {
        double[] draw = draws.get((int) (number % size()));
        Map<String, Double> values = new LinkedHashMap<>();
        for (int i = 0; i < draw.length; i++) {
            values.put(parameters.get(i).name(), draw[i]);
        }
        return values;
    }

    /** The draws of one parameter; empty if it is not among them. */
    public double[] column(Parameter parameter) {
        int i = parameters.indexOf(parameter);
        return i < 0
                ? new double[0]
                : draws.stream().mapToDouble(draw -> draw[i]).toArray();
    }

    /** Whether the other has the same parameters and draws, number by number. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Posterior that
                && parameters.equals(that.parameters)
                && Arrays.deepEquals(draws.toArray(), that.draws.toArray());
    }

    @Override
    public int hashCode() {
        return 31 * parameters.hashCode() + Arrays.deepHashCode(draws.toArray());
    }
}
