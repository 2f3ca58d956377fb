package org.entente.statistics;

/**
 * Running sums of the delta-method variance of a cumulative incidence F.
 *
 * <p>Marubini and Valsecchi (1995): Var F(t) = Σ (F(t) - F(t_j))² d_j / (n_j (n_j - d_j)) + Σ S(t_j-)² d_kj (n_j - d_kj)
 * / n_j³ - 2 Σ (F(t) - F(t_j)) S(t_j-) d_kj / n_j². The squares are multiplied out, so that one pass gives every time.
 */
final class IncidenceVariance {
    private double weight;
    private double weightedIncidence;
    private double weightedSquare;
    private double own;
    private double cross;
    private double crossIncidence;

    /** Adds the event time t_j with S(t_j-), F(t_j), n_j, d_kj and d_j. */
    void add(double survivalBefore, double incidence, double risk, double ofCause, double events) {
        if (events < risk) {
            // The last one at risk adds nothing: F does not change any more.
            double hazard = events / (risk * (risk - events));
            weight += hazard;
            weightedIncidence += hazard * incidence;
            weightedSquare += hazard * incidence * incidence;
        }
        own += survivalBefore * survivalBefore * ofCause * (risk - ofCause) / (risk * risk * risk);
        double covariance = survivalBefore * ofCause / (risk * risk);
        cross += covariance;
        crossIncidence += covariance * incidence;
    }

    /** The variance at the time added last, where the incidence is F. */
    double at(double incidence) {
        double first = incidence * incidence * weight - 2 * incidence * weightedIncidence + weightedSquare;
        return first + own - 2 * (incidence * cross - crossIncidence);
    }
}
