package org.entente.statistics;

/**
 * One step of an estimated curve over time.
 *
 * @param time time of the step, in months since the start
 * @param value the probability from this time on
 * @param standardError its standard error
 * @param lower lower pointwise 95 % limit
 * @param upper upper pointwise 95 % limit
 * @param atRisk histories at risk just before
 * @param events histories in which the event happened at this time
 */
public record Step(
        double time, double value, double standardError, double lower, double upper, long atRisk, long events) {
    /** The last step at or before a time, or the given first one. */
    static Step at(java.util.List<Step> steps, double time) {
        Step found = steps.get(0);
        for (Step step : steps) {
            if (step.time() <= time) {
                found = step;
            }
        }
        return found;
    }
}
