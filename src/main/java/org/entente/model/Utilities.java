package org.entente.model;

import org.entente.theory.Participation;

/** The utility of every rung of the ladder, by term; refilled every month without allocation. */
final class Utilities {
    private static final int RUNGS = Participation.LADDER.size();

    final double[] security = new double[RUNGS];
    final double[] autonomy = new double[RUNGS];
    final double[] dependence = new double[RUNGS];
    final double[] legitimacy = new double[RUNGS];
    final double[] inducement = new double[RUNGS];
    final double[] total = new double[RUNGS];

    void add() {
        for (int rung = 0; rung < RUNGS; rung++) {
            total[rung] = security[rung] + autonomy[rung] + dependence[rung] + legitimacy[rung] + inducement[rung];
        }
    }

    boolean areFinite() {
        for (double each : total) {
            if (!Double.isFinite(each)) {
                return false;
            }
        }
        return true;
    }

    double total(Participation status) {
        return total[status.rung()];
    }

    UtilityTerms terms(Participation status) {
        int rung = status.rung();
        return new UtilityTerms(security[rung], autonomy[rung], dependence[rung], legitimacy[rung], inducement[rung]);
    }

    /** Writes passive minus full participation, then full participation minus exit in total and by term. */
    void readGaps(double[] values, int at) {
        int full = Participation.FULL.rung();
        int out = Participation.OUT.rung();
        values[at] = total[Participation.PASSIVE.rung()] - total[full];
        values[at + 1] = total[full] - total[out];
        values[at + 2] = security[full] - security[out];
        values[at + 3] = autonomy[full] - autonomy[out];
        values[at + 4] = dependence[full] - dependence[out];
        values[at + 5] = legitimacy[full] - legitimacy[out];
        values[at + 6] = inducement[full] - inducement[out];
    }

    /** The pull of the alliance: full participation against exit. */
    UtilityTerms attraction() {
        return terms(Participation.FULL).minus(terms(Participation.OUT));
    }
}
