package org.entente.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Probability that an event has not yet happened, from histories of which some end before it does.
 *
 * <p>Kaplan and Meier (1958), "Nonparametric estimation from incomplete observations", Journal of the American
 * Statistical Association 53; variance by Greenwood's formula; pointwise limits on the log(-log) scale, and the exact
 * binomial limit as long as no event was seen.
 */
public final class KaplanMeier {
    /** The method's name, as it is printed beside a curve. */
    public static final String METHOD = "Kaplan–Meier, Greenwood variance, log(−log) 95 % band";

    private final List<Step> steps;
    private final long subjects;

    private KaplanMeier(List<Step> steps, long subjects) {
        this.steps = List.copyOf(steps);
        this.subjects = subjects;
    }

    /**
     * Estimates the curve.
     *
     * @param times time of the event or of the end of observation, at least one
     * @param observed whether the event was seen; false where observation ended first (censored)
     */
    public static KaplanMeier of(double[] times, boolean[] observed) {
        if (times.length == 0) {
            throw new IllegalArgumentException("No times (0); give at least one");
        }
        int[] causes = IntStream.range(0, observed.length)
                .map(i -> observed[i] ? 1 : 0)
                .toArray();
        RiskTable table = RiskTable.of(times, causes, 1);
        return new KaplanMeier(steps(table), times.length);
    }

    private static List<Step> steps(RiskTable table) {
        List<Step> steps = new ArrayList<>();
        steps.add(start(
                table.rows().isEmpty() ? table.subjects() : table.rows().get(0).atRisk()));
        double survival = 1;
        double sum = 0;
        for (RiskTable.Row row : table.rows()) {
            double risk = row.atRisk();
            double events = row.allEvents();
            survival *= 1 - events / risk;
            sum += events / (risk * (risk - events));
            steps.add(step(row, survival, sum, steps.get(steps.size() - 1)));
        }
        return steps;
    }

    private static Step start(long atRisk) {
        Band band = Band.neverSeen((double) atRisk).opposite();
        return new Step(0, 1, 0, band.lower(), band.upper(), atRisk, 0);
    }

    private static Step step(RiskTable.Row row, double survival, double sum, Step before) {
        if (survival == 0) {
            // Greenwood's sum has no value here; the limit of the step before still holds.
            return new Step(row.time(), 0, 0, 0, before.upper(), row.atRisk(), row.allEvents());
        }
        double error = survival * Math.sqrt(sum);
        Band band = Band.of(survival, error);
        return new Step(row.time(), survival, error, band.lower(), band.upper(), row.atRisk(), row.allEvents());
    }

    /** The steps in order of time; the first is (0, 1). */
    public List<Step> steps() {
        return steps;
    }

    /** The curve at a time: the last step at or before it. */
    public Step at(double time) {
        return Step.at(steps, time);
    }

    /** Number of histories behind the curve. */
    public long subjects() {
        return subjects;
    }

    /**
     * Mean time until the event or the horizon, whichever comes first: the area under the curve.
     *
     * @param horizon end of the window, in the unit of the times, not beyond the last of them
     */
    public Estimate restrictedMean(double horizon) {
        double area = 0;
        double variance = 0;
        double until = horizon;
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step step = steps.get(i);
            if (step.time() < horizon) {
                area += step.value() * (until - step.time());
                variance += area * area * hazardVariance(step);
                until = step.time();
            }
        }
        double error = Math.sqrt(variance);
        return new Estimate(
                area,
                error,
                area - Normal.Z95 * error,
                area + Normal.Z95 * error,
                subjects,
                "restricted mean, normal 95 %");
    }

    private static double hazardVariance(Step step) {
        double risk = step.atRisk();
        return step.value() == 0 ? 0 : step.events() / (risk * (risk - step.events()));
    }
}
