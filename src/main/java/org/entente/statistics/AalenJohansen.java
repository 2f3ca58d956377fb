package org.entente.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Probability of having met each of several exclusive events by a time, when the first one met ends the race.
 *
 * <p>Aalen and Johansen (1978), "An empirical transition matrix for non-homogeneous Markov chains based on censored
 * observations", Scandinavian Journal of Statistics 5. The variance is the delta-method one of Marubini and Valsecchi,
 * "Analysing Survival Data from Clinical Trials" (1995), chapter 10, which without censoring is the binomial variance.
 * Limits are on the log(-log) scale, and the exact binomial limit as long as the event was not seen.
 */
public final class AalenJohansen {
    /** The method's name, as it is printed beside a curve. */
    public static final String METHOD = "Aalen–Johansen, delta-method variance, log(−log) 95 % band";

    private final List<List<Step>> curves;
    private final long subjects;

    private AalenJohansen(List<List<Step>> curves, long subjects) {
        this.curves = curves;
        this.subjects = subjects;
    }

    /**
     * Estimates one curve for each cause.
     *
     * @param times time of the first event or of the end of observation, at least one
     * @param causes 0 where observation ended without event, else the cause from 1 on
     * @param causeCount number of causes
     */
    public static AalenJohansen of(double[] times, int[] causes, int causeCount) {
        if (times.length == 0) {
            throw new IllegalArgumentException("No times (0); give at least one");
        }
        RiskTable table = RiskTable.of(times, causes, causeCount);
        List<List<Step>> curves = new ArrayList<>();
        for (int cause = 0; cause < causeCount; cause++) {
            curves.add(curve(table, cause));
        }
        return new AalenJohansen(List.copyOf(curves), times.length);
    }

    private static List<Step> curve(RiskTable table, int cause) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(0, 0, 0, 0, Band.neverSeen((double) table.subjects()).upper(), table.subjects(), 0));
        IncidenceVariance variance = new IncidenceVariance();
        double survival = 1;
        double incidence = 0;
        for (RiskTable.Row row : table.rows()) {
            double risk = row.atRisk();
            double ofCause = row.events().get(cause);
            incidence += survival * ofCause / risk;
            variance.add(survival, incidence, risk, ofCause, (double) row.allEvents());
            steps.add(step(row, cause, incidence, variance.at(incidence), survival));
            survival *= 1 - row.allEvents() / risk;
        }
        return List.copyOf(steps);
    }

    private static Step step(RiskTable.Row row, int cause, double incidence, double variance, double survivalBefore) {
        double error = Math.sqrt(Math.max(0, variance));
        Band band = incidence > 0 && incidence < 1 && error > 0
                ? Band.of(incidence, error)
                : boundary(incidence, (double) row.atRisk() / survivalBefore);
        return new Step(
                row.time(),
                incidence,
                error,
                band.lower(),
                band.upper(),
                row.atRisk(),
                row.events().get(cause));
    }

    /** Without censoring, those at risk over the share still at risk are all observed. */
    private static Band boundary(double incidence, double observations) {
        Band band = Band.neverSeen(observations);
        return incidence > 0 ? band.opposite() : band;
    }

    /** The steps of a cause (1, 2, …) in order of time; the first is (0, 0). */
    public List<Step> steps(int cause) {
        return curves.get(cause - 1);
    }

    /** The curve of a cause (1, 2, …) at a time. */
    public Step at(int cause, double time) {
        return Step.at(steps(cause), time);
    }

    /** Number of histories behind the curves. */
    public long subjects() {
        return subjects;
    }
}
