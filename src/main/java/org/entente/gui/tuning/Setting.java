package org.entente.gui.tuning;

import java.util.Arrays;
import java.util.Optional;
import org.entente.parameter.Figure;
import org.entente.parameter.Parameter;
import org.entente.parameter.ParameterSource;
import org.entente.parameter.Prior;
import org.entente.scenario.Arm;
import org.entente.scenario.Scenario;
import org.entente.statistics.Quantile;

/**
 * What a parameter is in an arm: a value, or drawn from a law that the scenario gives, or from the posterior of its world.
 *
 * @param value the value; the median where it is drawn from the posterior
 * @param law the law that the scenario gives, if it gives one
 * @param posterior what the posterior says of it, if it is drawn from there
 */
record Setting(double value, Optional<Prior> law, Optional<Drawn> posterior) {
    /**
     * What a posterior says of a parameter.
     *
     * @param median the middle of its draws, to four digits
     * @param lower one in twenty draws is below
     * @param upper one in twenty draws is above
     */
    record Drawn(double median, double lower, double upper) {
        private static Drawn of(double[] draws) {
            double[] sorted = draws.clone();
            Arrays.sort(sorted);
            return new Drawn(
                    Double.parseDouble(Figure.of(Quantile.of(sorted, .5))),
                    Quantile.of(sorted, .05),
                    Quantile.of(sorted, .95));
        }

        /** The range in words. */
        String words() {
            return "median " + Figure.of(median) + ", 90 % from " + Figure.of(lower) + " to " + Figure.of(upper);
        }
    }

    /** The setting in an arm; an arm's own value or law goes before the posterior, if there is one. */
    static Setting of(Arm arm, Parameter parameter, Optional<Drawn> posterior) {
        Double value = arm.parameters().get(parameter.name());
        Optional<Prior> law = Optional.ofNullable(arm.uncertainties().get(parameter.name()));
        if (value != null || law.isPresent()) {
            return new Setting(value == null ? parameter.defaultValue() : value, law, Optional.empty());
        }
        return new Setting(posterior.map(Drawn::median).orElse(parameter.defaultValue()), law, posterior);
    }

    /** What the posterior of a scenario's world says of a parameter; empty without one, or where it says nothing. */
    static Optional<Drawn> posterior(Scenario scenario, Parameter parameter) {
        return scenario.parameterSource() instanceof ParameterSource.FromPosterior of
                ? Optional.of(of.posterior().column(parameter))
                        .filter(draws -> draws.length > 0)
                        .map(Drawn::of)
                : Optional.empty();
    }

    /** Whether each history has a value of its own. */
    boolean isDrawn() {
        return law.isPresent() || posterior.isPresent();
    }

    /** The law or the range in a few words; empty where the value is fixed. */
    String description() {
        return law.map(Prior::description)
                .or(() -> posterior.map(drawn -> Figure.of(drawn.median())))
                .orElse("");
    }
}
