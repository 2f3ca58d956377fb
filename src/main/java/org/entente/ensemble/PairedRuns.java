package org.entente.ensemble;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.model.History;
import org.entente.model.ReplicationFailedException;
import org.entente.scenario.Statistic;

/**
 * Statistics of one arm, replication by replication, without storing a batch. Samples of two arms with the same seed are
 * pairs by position. Memory grows with the number of replications only.
 */
public final class PairedRuns {
    private PairedRuns() {}

    /** One statistic of one arm, one number per replication; NaN where the replication failed. */
    public static final class Sample {
        private final double[] numerators;
        private final double[] denominators;

        private Sample(int replications) {
            numerators = new double[replications];
            denominators = new double[replications];
        }

        /** The statistic, or the number of requests answered at the level for a share of requests. */
        public double[] numerators() {
            return numerators.clone();
        }

        /** 1, or the number of requests for a share of requests. */
        public double[] denominators() {
            return denominators.clone();
        }

        /** Numerator over denominator, NaN where there were no requests. */
        public double[] values() {
            return IntStream.range(0, numerators.length)
                    .mapToDouble(i -> denominators[i] == 0 ? Double.NaN : numerators[i] / denominators[i])
                    .toArray();
        }
    }

    /**
     * Runs one arm on all processors.
     *
     * @param source where histories come from
     * @param arm index of the arm
     * @param statistics what is computed
     * @param replications number of replications, from 0
     * @return one sample for each statistic, in their order
     */
    public static List<Sample> run(ReplicationSource source, int arm, List<Statistic> statistics, int replications) {
        List<StatisticEvaluator> evaluators = statistics.stream()
                .map(statistic -> new StatisticEvaluator(statistic, source.layout()))
                .toList();
        List<Sample> samples =
                statistics.stream().map(statistic -> new Sample(replications)).toList();
        IntStream.range(0, replications)
                .parallel()
                .forEach(replication -> fill(source, arm, replication, evaluators, samples));
        return samples;
    }

    private static void fill(
            ReplicationSource source,
            int arm,
            int replication,
            List<StatisticEvaluator> evaluators,
            List<Sample> samples) {
        try {
            History history = source.run(arm, replication);
            for (int i = 0; i < evaluators.size(); i++) {
                samples.get(i).numerators[replication] = evaluators.get(i).numerator(history);
                samples.get(i).denominators[replication] = evaluators.get(i).denominator(history);
            }
        } catch (ReplicationFailedException failure) {
            samples.forEach(sample -> sample.numerators[replication] = Double.NaN);
            samples.forEach(sample -> sample.denominators[replication] = Double.NaN);
        }
    }
}
