package org.entente.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.entente.ensemble.AnswerSums.Share;
import org.entente.model.HistoryEvent;
import org.entente.model.HistoryEvent.Response;
import org.junit.jupiter.api.Test;

/** The variance of shares of answers, summed in chunks, against the linearised values of the replications themselves. */
class AnswerSumsTest {
    private static final int REPLICATIONS = 200;
    private static final int DRAWS = 7;

    private final SyntheticSource source = new SyntheticSource(0, 12, 3, 0);

    /** Every thirteenth replication is missing, as if it had failed. */
    private final long[] replications = LongStream.range(0, REPLICATIONS)
            .filter(replication -> replication % 13 != 12)
            .toArray();

    private ArmTotals totals(int draws, int chunkSize) {
        Layout layout = source.layout();
        ArmFold fold =
                new ArmFold(layout, new StatisticEvaluator(SyntheticSource.SCENARIO.mainOutcome(), layout), draws);
        ArmTotals totals = new ArmTotals(layout);
        for (int from = 0; from < replications.length; from += chunkSize) {
            LongStream.of(replications)
                    .skip(from)
                    .limit(chunkSize)
                    .forEach(replication -> fold.add(replication, source.run(0, replication)));
            totals.add(fold.finish().aggregate());
        }
        return totals;
    }

    private double count(long replication, Predicate<Response> which) {
        return source.run(0, replication).events().stream()
                .filter(event -> event instanceof HistoryEvent.Response response && which.test(response))
                .count();
    }

    private static boolean asks(Response response, Share share) {
        return response.isAnswerToRequest()
                && response.state().equals(share.requests().requester())
                && response.threatClass() == share.requests().threatClass();
    }

    private static boolean answers(Response response, Share share) {
        return asks(response, share)
                && List.of(
                                "response_" + response.level().label(),
                                "reason_" + response.reason().label())
                        .contains(share.answer());
    }

    private OneWay direct(Share share) {
        double[] asked = LongStream.of(replications)
                .mapToDouble(replication -> count(replication, response -> asks(response, share)))
                .toArray();
        double[] answered = LongStream.of(replications)
                .mapToDouble(replication -> count(replication, response -> answers(response, share)))
                .toArray();
        double all = sum(answered) / sum(asked);
        double mean = sum(asked) / asked.length;
        double[] linearised = IntStream.range(0, asked.length)
                .mapToDouble(i -> all + (answered[i] - all * asked[i]) / mean)
                .toArray();
        long[] draws = LongStream.of(replications)
                .map(replication -> replication % DRAWS)
                .toArray();
        return OneWay.of(linearised, draws, DRAWS);
    }

    private static double sum(double[] values) {
        return IntStream.range(0, values.length).mapToDouble(i -> values[i]).sum();
    }

    @Test
    void everyShareHasTheMeanSquaresOfTheLinearisedReplications() {
        List<Share> shares = totals(DRAWS, 30).answerShares();
        assertThat(shares).hasSize(6 * 3 * (5 + 1));
        for (Share share : shares) {
            OneWay direct = direct(share);
            assertThat(share.analysis().draws()).isEqualTo(DRAWS);
            assertThat(share.analysis().n()).isEqualTo(replications.length);
            assertThat(share.analysis().perDraw()).isCloseTo(direct.perDraw(), within(1e-9));
            assertThat(share.analysis().mean()).isCloseTo(direct.mean(), within(1e-9));
            assertThat(share.analysis().between()).isCloseTo(direct.between(), within(1e-9));
            assertThat(share.analysis().within()).isCloseTo(direct.within(), within(1e-9));
        }
        assertThat(shares).anyMatch(share -> share.analysis().variance() > 0);
    }

    /** Reasons of synthetic answers are all the same: their share is 1 and does not vary. */
    @Test
    void anAnswerToAllRequestsDoesNotVary() {
        assertThat(totals(DRAWS, 50).answerShares().stream()
                        .filter(share -> share.answer().equals("reason_none"))
                        .map(Share::analysis))
                .hasSize(18)
                .allMatch(analysis -> analysis.mean() == 1 && analysis.between() == 0 && analysis.within() == 0);
    }

    @Test
    void sumsAreTheSameToTheLastBitInChunksOfAnySize() {
        List<Share> whole = totals(DRAWS, REPLICATIONS).answerShares();
        assertThat(totals(DRAWS, 11).answerShares()).isEqualTo(whole);
        assertThat(totals(DRAWS, 64).answerShares()).isEqualTo(whole);
    }

    @Test
    void withoutDrawsNothingIsSummed() {
        assertThat(totals(0, 50).answerShares()).isEmpty();
    }
}
