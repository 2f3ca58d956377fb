package org.entente.parameter;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.random.ActorKey;
import org.entente.random.EventKind;
import org.entente.random.KeyedRandom;

/**
 * Where the values come from of the parameters that neither a scenario nor a command sets. Sources that draw have a fixed
 * number of distinct draws, which recur: replications are nested in draws, and replication k takes the same draw in every
 * arm, scenario and batch with the same number of draws, however many replications there are.
 */
public sealed interface ParameterSource {
    /** Distinct draws unless another number is asked for. */
    int USUAL_DRAWS = 100;

    /** Every parameter at its default. */
    static ParameterSource fixed() {
        return new Fixed();
    }

    /** The source in one word, for records of runs. */
    String label();

    /** Number of distinct draws; 0 if nothing is drawn. */
    int draws();

    /** The draw that a replication takes; without draws the replication itself. */
    default long draw(long replication) {
        return replication % draws();
    }

    /** The source with every draw that there is, so that as few replications as possible share one. */
    default ParameterSource whole() {
        return this;
    }

    /**
     * The values of a draw by the name of the parameter, all taken together.
     *
     * @param rootSeed the seed of the batch
     * @param draw number of the draw
     */
    Map<String, Double> values(long rootSeed, long draw);

    /** Defaults. */
    record Fixed() implements ParameterSource {
        @Override
        public String label() {
            return "fixed";
        }

        @Override
        public int draws() {
            return 0;
        }

        @Override
        public long draw(long replication) {
            return replication;
        }

        @Override
        public Map<String, Double> values(long rootSeed, long draw) {
            return Map.of();
        }
    }

    /**
     * Rows of a posterior, evenly spread over it; the same under every seed.
     *
     * @param posterior the posterior
     * @param draws how many of its rows are used, 1 to all
     */
    record FromPosterior(Posterior posterior, int draws) implements ParameterSource {
        /** Refuses more draws than there are. */
        public FromPosterior {
            if (draws < 1 || draws > posterior.size()) {
                throw new IllegalArgumentException("draws (" + draws + ") must be 1 to " + posterior.size());
            }
        }

        /** The usual number of draws, or all where there are fewer. */
        public FromPosterior(Posterior posterior) {
            this(posterior, Math.min(USUAL_DRAWS, posterior.size()));
        }

        @Override
        public String label() {
            return "posterior";
        }

        @Override
        public ParameterSource whole() {
            return new FromPosterior(posterior, posterior.size());
        }

        @Override
        public Map<String, Double> values(long rootSeed, long draw) {
            return posterior.values(draw * posterior.size() / draws);
        }
    }

    /**
     * The priors of the catalogue, each uncertain parameter by itself. A value beyond the permitted range is held at its
     * border.
     *
     * @param draws number of draws, at least 1
     */
    record FromPriors(int draws) implements ParameterSource {
        /** Refuses less than one draw. */
        public FromPriors {
            if (draws < 1) {
                throw new IllegalArgumentException("draws (" + draws + ") must be at least 1");
            }
        }

        @Override
        public String label() {
            return "prior";
        }

        @Override
        public Map<String, Double> values(long rootSeed, long draw) {
            KeyedRandom luck = new KeyedRandom(rootSeed, draw);
            Map<String, Double> values = new LinkedHashMap<>();
            ParameterCatalogue.all(ParameterClass.UNCERTAINTY)
                    .forEach(parameter -> values.put(parameter.name(), value(parameter, luck)));
            return values;
        }

        private static double value(Parameter parameter, KeyedRandom luck) {
            double u = luck.uniform(EventKind.PARAMETER_SET, ActorKey.of(parameter.name()), 0);
            return parameter.held(parameter.prior().quantile(u));
        }
    }
}
