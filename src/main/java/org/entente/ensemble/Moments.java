package org.entente.ensemble;

/**
 * Count, mean and sum of squared deviations of many series of numbers at once. NaN is not counted.
 *
 * <p>Source of the merge: T. F. Chan, G. H. Golub and R. J. LeVeque, The American Statistician 37 (1983) 242-247. The order
 * of merges decides the last bits; chunks are merged in their order.
 */
public final class Moments {
    private final long[] counts;
    private final double[] means;
    private final double[] squares;

    /**
     * No numbers yet.
     *
     * @param size number of series
     */
    public Moments(int size) {
        counts = new long[size];
        means = new double[size];
        squares = new double[size];
    }

    /** Number of series. */
    public int size() {
        return counts.length;
    }

    /** Numbers counted in a series. */
    public long count(int series) {
        return counts[series];
    }

    /** Mean of a series; NaN if it is empty. */
    public double mean(int series) {
        return counts[series] == 0 ? Double.NaN : means[series];
    }

    /** Sum of squared deviations from the mean of a series. */
    public double squares(int series) {
        return squares[series];
    }

    /** Standard deviation of a series with n - 1; NaN for fewer than two numbers. */
    public double deviation(int series) {
        return counts[series] < 2 ? Double.NaN : Math.sqrt(squares[series] / (counts[series] - 1));
    }

    /** The 95 % normal interval of the mean of a series. */
    public Interval interval(int series) {
        return Interval.normal(counts[series], means[series], deviation(series));
    }

    /** Adds one number to a series. */
    public void add(int series, double value) {
        if (!Double.isNaN(value)) {
            merge(series, 1, value, 0);
        }
    }

    /**
     * Adds numbers that are known by their moments to a series.
     *
     * @param series the series
     * @param count how many numbers
     * @param mean their mean
     * @param sumOfSquares their squared deviations from it, summed
     */
    public void merge(int series, long count, double mean, double sumOfSquares) {
        if (counts[series] == 0) {
            counts[series] = count;
            means[series] = mean;
            squares[series] = sumOfSquares;
        } else if (count > 0) {
            combine(series, count, mean, sumOfSquares);
        }
    }

    private void combine(int series, long count, double mean, double sumOfSquares) {
        long total = counts[series] + count;
        double delta = mean - means[series];
        squares[series] += sumOfSquares + delta * delta * counts[series] * count / total;
        means[series] += delta * count / total;
        counts[series] = total;
    }

    /** Adds all series of another object of the same size. */
    public void merge(Moments other) {
        for (int i = 0; i < counts.length; i++) {
            merge(i, other.counts[i], other.means[i], other.squares[i]);
        }
    }
}
