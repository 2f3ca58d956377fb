package org.entente.calibration;

/**
 * How long to sample. Draws kept: {@code runs × chains × (generations / thinning)}.
 *
 * @param runs independent runs, each with a past of its own, at least 2 for an honest R-hat
 * @param chains chains of a run, which share its past, at least 2
 * @param warmUp generations that are forgotten, at least 1
 * @param generations generations after warm-up
 * @param thinning every so many generations a draw is kept
 */
public record SamplerSettings(int runs, int chains, int warmUp, int generations, int thinning) {
    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a number is too small
     */
    public SamplerSettings {
        require("runs", runs, 1);
        require("chains", chains, 2);
        require("warm-up", warmUp, 1);
        require("thinning", thinning, 1);
        require("generations", generations, 4 * thinning);
    }

    /** Draws that each chain keeps. */
    public int kept() {
        return generations / thinning;
    }

    /** Generations of a run, with warm-up. */
    public int length() {
        return warmUp + generations;
    }

    private static void require(String what, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException(
                    "The number of " + what + " (" + value + ") of the sampler must be at least " + least + ".");
        }
    }
}
