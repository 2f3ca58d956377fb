package org.entente.ensemble;

/**
 * How far a batch is, over all arms.
 *
 * @param done replications that succeeded or failed, those of earlier runs included
 * @param earlier those of them that an earlier run has done
 * @param failed replications that failed
 * @param total replications to run
 * @param arm index of the arm whose main outcome is known least
 * @param outcome mean of the main outcome in that arm; NaN where there is none yet
 * @param halfWidth half-width of its 95 % interval; NaN where there is none yet
 */
public record Progress(long done, long earlier, long failed, long total, int arm, double outcome, double halfWidth) {}
