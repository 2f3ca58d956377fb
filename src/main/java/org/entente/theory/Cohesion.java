package org.entente.theory;

import java.util.List;

/**
 * The cohesion of the alliance as four parts and one index. Members are the clients that are not out, the patron is left
 * out; active members are full or passive.
 */
public final class Cohesion {
    private static final List<ThreatClass> SHARED = List.of(ThreatClass.INTERSTATE, ThreatClass.TRANSNATIONAL);

    private Cohesion() {}

    /**
     * A member's part in the participation of the alliance, {@code e_s ex}; the part of the alliance is the mean over members.
     *
     * <p>Source: cohesion as more than membership, Weitsman 2003; functional form: Entente design.
     *
     * @param engagement e_s, in [0, 1]
     * @param attendance ex, the share of exercises attended, in [0, 1]
     * @return the part in [0, 1]
     */
    public static double participation(double engagement, double attendance) {
        return engagement * attendance;
    }

    /**
     * A member's confidence in protection, {@code Σ_c T_c ρ_c q_c / Σ_c T_c}, or the plain mean of {@code ρ q} without any
     * threat; the part of the alliance is the mean over members.
     *
     * <p>Source: credibility holds alliances together, Walt 1997; abandonment, Snyder 1984; functional form: Entente design.
     *
     * @param threats T, one per external class, in [0, 1]
     * @param reliabilities ρ, one per external class, in [0, 1]
     * @param coverages q, one per external class, in [0, 1]
     * @return confidence in [0, 1]
     */
    public static double confidence(double[] threats, double[] reliabilities, double[] coverages) {
        double weighted = 0;
        double total = 0;
        double plain = 0;
        for (int c = 0; c < threats.length; c++) {
            double expected = reliabilities[c] * coverages[c];
            weighted += threats[c] * expected;
            total += threats[c];
            plain += expected;
        }
        return total > 0 ? weighted / total : plain / threats.length;
    }

    /**
     * How far two members face the same threats from outside, {@code cos(T_i, T_j)} over the interstate and the transnational
     * class; 0 when either faces neither. Unrest at home is nobody else's threat, however many members have it at a time.
     *
     * <p>Source: convergence of threats, Weitsman 2003; functional form: Entente design.
     *
     * @param one the threats to one member, by {@link ThreatClass#index()}, in [0, 1]
     * @param other the threats to the other
     * @return a value in [0, 1]
     */
    public static double similarity(double[] one, double[] other) {
        double product = 0;
        double oneSquare = 0;
        double otherSquare = 0;
        for (ThreatClass shared : SHARED) {
            int c = shared.index();
            product += one[c] * other[c];
            oneSquare += one[c] * one[c];
            otherSquare += other[c] * other[c];
        }
        double norm = Math.sqrt(oneSquare) * Math.sqrt(otherSquare);
        return norm > 0 ? Math.min(1, product / norm) : 0;
    }

    /**
     * The convergence of the alliance, the mean of {@code cos(T_i, T_j)(1 − host_ij)} over pairs of active members; 0 with
     * fewer than two.
     *
     * <p>Source: alliances against each other's threats, Weitsman 2003; functional form: Entente design.
     *
     * @param threats one row of threats by class per state, in [0, 1]
     * @param hostility one row per state, symmetric, in [0, 1]
     * @param active whether the state is an active member, one per state
     * @return a value in [0, 1]
     */
    public static double convergence(double[][] threats, double[][] hostility, boolean[] active) {
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < active.length; i++) {
            for (int j = i + 1; j < active.length; j++) {
                if (active[i] && active[j]) {
                    sum += similarity(threats[i], threats[j]) * (1 - hostility[i][j]);
                    pairs++;
                }
            }
        }
        return pairs > 0 ? sum / pairs : 0;
    }

    /**
     * A member's alignment, its expected vote if it pays its dues and 0 if not; the part of the alliance is the mean over
     * members.
     *
     * <p>Source: Lake 2009; functional form: Entente design.
     *
     * @param expectedVote in [0, 1]
     * @param paysDues whether dues are paid
     * @return alignment in [0, 1]
     */
    public static double alignment(double expectedVote, boolean paysDues) {
        return paysDues ? expectedVote : 0;
    }

    /**
     * The index, {@code 100 (Part Conf Conv Align)^(1/4)}: a geometric mean, in which one collapsed part cannot hide.
     *
     * <p>Source: dimensions of cohesion, Weitsman 2003; functional form: Entente design.
     *
     * @param participation Part, in [0, 1]
     * @param confidence Conf, in [0, 1]
     * @param convergence Conv, in [0, 1]
     * @param alignment Align, in [0, 1]
     * @return the index in [0, 100]
     */
    public static double index(double participation, double confidence, double convergence, double alignment) {
        return 100 * Math.sqrt(Math.sqrt(participation * confidence * convergence * alignment));
    }

    /**
     * The effective number of clients, {@code N_eff = (Σ p)² / Σ p²}, which is n when n clients weigh the same; 0 without any.
     *
     * <p>Source: inverse Herfindahl index, Hirschman 1945; functional form: Entente design.
     *
     * @param weights p = e_s weight, one per client, at least 0
     * @return a number from 1 to the number of clients, or 0
     */
    public static double effectiveSize(double[] weights) {
        double sum = 0;
        double squares = 0;
        for (double weight : weights) {
            sum += weight;
            squares += weight * weight;
        }
        return squares > 0 ? sum * sum / squares : 0;
    }

    /**
     * The zombie gap, the share of clients that are members by law less their participation.
     *
     * <p>Source: alliances that endure in name, Walt 1997; functional form: Entente design.
     *
     * @param formalShare clients that are not out, as a share of those at the start, at least 0
     * @param participation Part, in [0, 1]
     * @return the gap, at least −1
     */
    public static double zombieGap(double formalShare, double participation) {
        return formalShare - participation;
    }
}
