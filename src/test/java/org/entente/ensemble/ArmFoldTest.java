package org.entente.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.entente.model.History;
import org.entente.model.Measure;
import org.junit.jupiter.api.Test;

class ArmFoldTest {
    private static final int REPLICATIONS = 300;

    private final SyntheticSource source = new SyntheticSource(1, 24, 9, 0);
    private final Layout layout = source.layout();
    private final ArmFold fold =
            new ArmFold(layout, new StatisticEvaluator(SyntheticSource.SCENARIO.mainOutcome(), layout), 0);

    private ArmTotals totals(int chunkSize) {
        ArmTotals totals = new ArmTotals(layout);
        for (int from = 0; from < REPLICATIONS; from += chunkSize) {
            for (int replication = from; replication < from + chunkSize; replication++) {
                fold.add(replication, source.run(0, replication));
            }
            totals.add(fold.finish().aggregate());
        }
        return totals;
    }

    private double[] sorted(int measure, int month) {
        return IntStream.range(0, REPLICATIONS)
                .mapToDouble(replication -> source.run(0, replication).value(measure, month))
                .sorted()
                .toArray();
    }

    @Test
    void meansAndDeviationsAgreeWithDirectSums() {
        ArmTotals totals = totals(50);
        for (int measure = 0; measure < layout.measures().size(); measure += 7) {
            double[] values = sorted(measure, 11);
            double mean = Arrays.stream(values).average().orElseThrow();
            double squares =
                    Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum();
            int cell = layout.cell(measure, 11);

            assertThat(totals.cells().count(cell)).isEqualTo(REPLICATIONS);
            assertThat(totals.cells().mean(cell)).isEqualTo(mean, within(1e-12));
            assertThat(totals.cells().deviation(cell))
                    .isEqualTo(Math.sqrt(squares / (REPLICATIONS - 1)), within(1e-12));
        }
    }

    @Test
    void quantilesLieWithinTheGridError() {
        ArmTotals totals = totals(100);
        for (int index = 0; index < layout.measures().size(); index++) {
            Measure measure = layout.measures().get(index);
            double error = (measure.upper() - measure.lower()) / measure.bins();
            double[] values = sorted(index, 23);
            for (double probability : new double[] {.05, .25, .5, .75, .95}) {
                double exact = values[(int) Math.ceil(probability * REPLICATIONS) - 1];

                assertThat(totals.quantile(index, 23, probability)).isEqualTo(exact, within(error));
            }
        }
    }

    @Test
    void membershipCountsEveryReplicationOnce() {
        ArmTotals totals = totals(150);
        int counted = IntStream.range(0, 4)
                .map(rung -> totals.membership(5, 20, rung))
                .sum();
        long out = IntStream.range(0, REPLICATIONS)
                .filter(replication -> source.run(0, replication).status(5, 20).rung() == 3)
                .count();

        assertThat(counted).isEqualTo(REPLICATIONS);
        assertThat(totals.membership(5, 20, 3)).isEqualTo((int) out);
    }

    @Test
    void responsesCountEveryCrisisOnce() {
        long answers = IntStream.range(0, REPLICATIONS)
                .mapToObj(replication -> source.run(0, replication))
                .mapToLong(ArmFoldTest::answers)
                .sum();

        assertThat(totals(100).responses().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(answers)
                .isPositive();
    }

    private static long answers(History history) {
        return history.events().stream()
                .filter(org.entente.model.HistoryEvent.Response.class::isInstance)
                .count();
    }

    @Test
    void undefinedValuesAreNotCounted() {
        Layout one = new Layout(layout.states(), layout.measures().subList(0, 2), layout.months());
        CellFold cells = new CellFold(one);
        History defined = source.run(0, 1);
        History undefined = org.entente.model.SyntheticHistories.undefined(layout.measures(), layout.months());
        cells.add(new History[] {undefined, defined, defined, undefined}, 4);

        assertThat(cells.moments().count(0)).isEqualTo(2);
        assertThat(cells.moments().mean(0)).isEqualTo(defined.value(0, 0), within(1e-15));
        assertThat(cells.counts().bytes()[2]).isEqualTo((byte) 2);
    }
}
