package org.entente.backtest;

import java.util.List;
import java.util.function.Predicate;

/**
 * Base rates of moves between the rungs, a month at a time: the share of the months at a rung after which the member moved,
 * pulled towards the rate over all rungs.
 *
 * <p>The rates of all rungs together have Jeffreys' prior, Beta(½, ½). They are spread evenly over the rungs in their
 * direction and enter the rates of each rung as {@value #PRIOR_MONTHS} further months of observation (a Dirichlet prior),
 * so that a rung at which nobody stood yet has rates too.
 */
final class MoveRates {
    /** Months of observation that the prior of a rung counts for. */
    static final double PRIOR_MONTHS = 12;

    private final double[][] matrix = new double[LadderChain.RUNGS][LadderChain.RUNGS];

    /**
     * Rates of some rows.
     *
     * @param rows the rows of members
     */
    MoveRates(List<MemberMonth> rows) {
        double down = jeffreys(rows, MemberMonth::movesDown);
        double up = jeffreys(rows, MemberMonth::movesUp);
        for (int from = 0; from < matrix.length; from++) {
            for (int to = 0; to < matrix.length; to++) {
                matrix[from][to] = PRIOR_MONTHS * prior(from, to, down, up);
            }
        }
        rows.forEach(row -> matrix[row.status().rung()][row.next().rung()]++);
        for (double[] row : matrix) {
            normalise(row);
        }
    }

    private static double jeffreys(List<MemberMonth> rows, Predicate<MemberMonth> move) {
        return (rows.stream().filter(move).count() + .5) / (rows.size() + 1.0);
    }

    private static double prior(int from, int to, double down, double up) {
        int below = LadderChain.RUNGS - 1 - from;
        if (to == from) {
            return 1 - (below > 0 ? down : 0) - (from > 0 ? up : 0);
        }
        return to > from ? down / below : up / from;
    }

    private static void normalise(double[] row) {
        double sum = 0;
        for (double weight : row) {
            sum += weight;
        }
        for (int to = 0; to < row.length; to++) {
            row[to] /= sum;
        }
    }

    /** The matrix {@code [from][to]} of a month. */
    double[][] matrix() {
        return matrix;
    }

    /**
     * The matrix with another probability of moving down from each rung, shared out below as before; the rest of the row
     * shrinks or grows with it.
     *
     * @param down probability of moving down from each rung but the last
     */
    double[][] withDown(double[] down) {
        double[][] changed = new double[matrix.length][matrix.length];
        for (int from = 0; from < matrix.length; from++) {
            double old = 0;
            for (int to = from + 1; to < matrix.length; to++) {
                old += matrix[from][to];
            }
            for (int to = 0; to < matrix.length; to++) {
                double factor = old == 0 ? 1 : to > from ? down[from] / old : (1 - down[from]) / (1 - old);
                changed[from][to] = matrix[from][to] * factor;
            }
        }
        return changed;
    }
}
