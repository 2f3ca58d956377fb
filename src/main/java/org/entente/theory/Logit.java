package org.entente.theory;

import java.util.Arrays;

/** Random utility: how often each option is chosen when utilities are known up to a logistic or Gumbel error. */
public final class Logit {

    private Logit() {}

    /**
     * The probability of a binary choice, {@code σ(z) = 1 / (1 + exp(−z))}.
     *
     * <p>Source: McFadden 1974, conditional logit with two options.
     *
     * @param score z, the utility gap, any number
     * @return a probability in [0, 1]
     */
    public static double logistic(double score) {
        return 1 / (1 + StrictMath.exp(-score));
    }

    /**
     * The probabilities of a choice among several options, {@code P(k) = exp(u_k) / Σ_m exp(u_m)}. An option with utility
     * minus infinity is not available. The odds of two options do not depend on a third.
     *
     * <p>Source: McFadden 1974, conditional logit, scale 1.
     *
     * @param utilities u, one per option
     * @param probabilities receives the probabilities; may be the same array
     * @return whether any option was available; if not, all probabilities are 0
     */
    public static boolean probabilities(double[] utilities, double[] probabilities) {
        double best = highest(utilities);
        if (best == Double.NEGATIVE_INFINITY) {
            Arrays.fill(probabilities, 0);
            return false;
        }
        double total = 0;
        for (int k = 0; k < utilities.length; k++) {
            probabilities[k] = StrictMath.exp(utilities[k] - best);
            total += probabilities[k];
        }
        for (int k = 0; k < utilities.length; k++) {
            probabilities[k] /= total;
        }
        return true;
    }

    private static double highest(double[] utilities) {
        double best = Double.NEGATIVE_INFINITY;
        for (double utility : utilities) {
            best = Math.max(best, utility);
        }
        return best;
    }

    /**
     * The option that a uniform draw selects: the first whose cumulative probability exceeds it, in the order of the
     * array. The fixed order couples two scenarios that share the draw.
     *
     * <p>Source: inverse distribution method; McFadden 1974 for the choice.
     *
     * @param probabilities one per option, summing to 1
     * @param uniform a draw in (0, 1)
     * @return the index of an option with positive probability
     */
    public static int choose(double[] probabilities, double uniform) {
        double cumulative = 0;
        int last = 0;
        for (int k = 0; k < probabilities.length; k++) {
            if (probabilities[k] > 0) {
                cumulative += probabilities[k];
                last = k;
                if (uniform < cumulative) {
                    return k;
                }
            }
        }
        return last;
    }
}
