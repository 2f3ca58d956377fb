package org.entente.scenario;

import java.util.List;
import java.util.OptionalInt;
import org.entente.parameter.ParameterSource;

/**
 * Which source of parameters is asked for.
 *
 * @param source {@code posterior}, {@code prior} or {@code fixed}; empty for the posterior where the world names one, else
 *     fixed
 * @param draws number of distinct draws; empty for {@link ParameterSource#USUAL_DRAWS} or all that there are
 */
public record ParameterChoice(String source, OptionalInt draws) {
    /** What a scenario does of itself. */
    public static final ParameterChoice USUAL = new ParameterChoice("", OptionalInt.empty());

    /**
     * The scenario with the chosen source.
     *
     * @throws InvalidScenarioException when the scenario has no such source or not so many draws
     */
    public Scenario apply(Scenario scenario) {
        return scenario.under(
                switch (source) {
                    case "prior" -> new ParameterSource.FromPriors(atMost(Integer.MAX_VALUE, "draws of the priors"));
                    case "fixed" -> undrawn("take (--draws) away, parameters are fixed");
                    default -> posterior(scenario);
                });
    }

    private ParameterSource posterior(Scenario scenario) {
        if (scenario.parameterSource() instanceof ParameterSource.FromPosterior of) {
            int size = of.posterior().size();
            return new ParameterSource.FromPosterior(
                    of.posterior(), Math.min(size, atMost(size, "draws of the posterior")));
        }
        if (source.isEmpty()) {
            return undrawn("the world (" + scenario.world().id() + ") names no posterior; draw from the priors with"
                    + " (--prior), or name one in the world file");
        }
        throw refusal("no posterior (" + scenario.world().id() + ")", "name one in the world file");
    }

    private ParameterSource undrawn(String hint) {
        if (draws.isPresent()) {
            throw refusal("nothing to draw (" + draws.getAsInt() + ")", hint);
        }
        return ParameterSource.fixed();
    }

    private int atMost(int most, String what) {
        int number = draws.orElse(ParameterSource.USUAL_DRAWS);
        if (draws.isPresent() && (number < 1 || number > most)) {
            throw refusal("number of draws out of range (" + number + ")", "give 1 to " + most + " " + what);
        }
        return number;
    }

    private static InvalidScenarioException refusal(String message, String hint) {
        return new InvalidScenarioException(List.of(new Fault("--draws", 0, 0, message, hint)));
    }
}
