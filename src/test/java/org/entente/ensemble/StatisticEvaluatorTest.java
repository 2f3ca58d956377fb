package org.entente.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.model.History;
import org.entente.model.HistoryEvent;
import org.entente.scenario.Statistic;
import org.entente.scenario.Statistic.Kind;
import org.entente.theory.Participation;
import org.entente.theory.ResponseLevel;
import org.entente.theory.ThreatClass;
import org.junit.jupiter.api.Test;

class StatisticEvaluatorTest {
    private final SyntheticSource source = new SyntheticSource(0, 24, 3, 0);
    private final List<History> histories = IntStream.range(0, 200)
            .mapToObj(replication -> source.run(0, replication))
            .toList();

    private static Statistic statistic(Kind kind, String measure, String state, int from, int until) {
        return new Statistic(
                kind,
                Optional.ofNullable(measure),
                Optional.ofNullable(state),
                Optional.empty(),
                Optional.of(Participation.FROZEN),
                Optional.of(ResponseLevel.AID),
                from,
                until);
    }

    private StatisticEvaluator evaluator(Statistic statistic) {
        return new StatisticEvaluator(statistic, source.layout());
    }

    @Test
    void measureIsTheMeanOfItsWindow() {
        int measure = source.layout().find("legitimacy.KAZ");
        History history = histories.get(0);
        double mean = (history.value(measure, 4) + history.value(measure, 5)) / 2;

        assertThat(evaluator(statistic(Kind.MEASURE, "legitimacy", "KAZ", 4, 5)).value(history))
                .isEqualTo(mean, within(1e-12));
    }

    @Test
    void statusLooksAtTheLastMonthOfTheWindow() {
        StatisticEvaluator arm = evaluator(statistic(Kind.STATUS, null, "ARM", 0, 17));

        assertThat(histories)
                .allSatisfy(history -> assertThat(arm.value(history))
                        .isEqualTo(history.status(0, 17).isAtOrBelow(Participation.FROZEN) ? 1 : 0));
        assertThat(histories.stream().mapToDouble(arm::value).sum()).isBetween(1.0, 199.0);
    }

    @Test
    void anyMemberLeavesOutStatesThatWereOutAtTheStart() {
        StatisticEvaluator any = evaluator(statistic(Kind.STATUS, null, null, 0, 0));

        assertThat(histories.stream().mapToDouble(any::value).sum()).isLessThan(200);
    }

    @Test
    void joinedNeedsAStateThatWasOut() {
        assertThat(histories.stream()
                        .mapToDouble(evaluator(statistic(Kind.JOINED, null, "ARM", 0, 23))::value)
                        .sum())
                .isZero();
        assertThat(histories.stream()
                        .mapToDouble(evaluator(statistic(Kind.JOINED, null, "UZB", 0, 23))::value)
                        .sum())
                .isPositive();
    }

    @Test
    void clashesCountForBothParties() {
        Statistic clashes = new Statistic(
                Kind.CRISES,
                Optional.empty(),
                Optional.of("TJK"),
                Optional.of(ThreatClass.INTRA_ALLIANCE),
                Optional.empty(),
                Optional.empty(),
                0,
                23);

        assertThat(histories)
                .allSatisfy(
                        history -> assertThat(evaluator(clashes).value(history)).isEqualTo(1));
    }

    @Test
    void responseIsARatioOfCounts() {
        StatisticEvaluator response = evaluator(statistic(Kind.RESPONSE, null, null, 0, 23));
        StatisticEvaluator requests = evaluator(statistic(Kind.REQUESTS, null, null, 0, 23));

        assertThat(histories).allSatisfy(history -> {
            assertThat(response.denominator(history)).isEqualTo(requests.value(history));
            assertThat(response.numerator(history)).isBetween(0.0, response.denominator(history));
        });
        assertThat(histories)
                .anySatisfy(history -> assertThat(response.value(history)).isNaN());
    }

    @Test
    void voiceCountsOnlyInItsWindow() {
        StatisticEvaluator voice = evaluator(statistic(Kind.VOICE, null, "BLR", 6, 8));

        assertThat(histories)
                .allSatisfy(history -> assertThat(voice.value(history) == 1)
                        .isEqualTo(history.events().stream()
                                .anyMatch(event -> event instanceof HistoryEvent.Voice
                                        && event.state().equals("BLR")
                                        && event.month() >= 6
                                        && event.month() <= 8)));
    }

    @Test
    void windowsEndWithTheHistory() {
        assertThat(evaluator(statistic(Kind.MEASURE, "cohesion", null, 119, 119))
                        .value(histories.get(0)))
                .isEqualTo(histories.get(0).value(source.layout().find("cohesion"), 23));
    }

    @Test
    void refusesAMeasureThatIsNotRecorded() {
        assertThatThrownBy(() -> evaluator(statistic(Kind.MEASURE, "happiness", null, 0, 1)))
                .hasMessageContaining("happiness");
    }

    @Test
    void saysWhatIsComputed() {
        YearMonth start = YearMonth.of(2022, 1);

        assertThat(OutcomeName.of(statistic(Kind.STATUS, null, "ARM", 119, 119), start, 120))
                .isEqualTo("P(ARM FROZEN or further down), 2031-12");
        assertThat(OutcomeName.of(statistic(Kind.RESPONSE, null, null, 0, 11), start, 120))
                .isEqualTo("share of requests answered by aid or more, 2022-01 to 2022-12");
    }

    @Test
    void samplesArePairedByReplication() {
        Statistic crises = statistic(Kind.CRISES, null, null, 0, 23);
        PairedRuns.Sample first = PairedRuns.run(source, 0, List.of(crises), 50).get(0);
        PairedRuns.Sample again = PairedRuns.run(source, 0, List.of(crises), 50).get(0);

        assertThat(first.values()).containsExactly(again.values());
        assertThat(first.values()[49]).isEqualTo(evaluator(crises).value(histories.get(49)));
    }

    @Test
    void aFailedReplicationIsNoNumber() {
        SyntheticSource failing = new SyntheticSource(0, 24, 3, 10);
        Statistic crises = statistic(Kind.CRISES, null, null, 0, 23);

        assertThat(PairedRuns.run(failing, 0, List.of(crises), 20).get(0).values()[9])
                .isNaN();
    }
}
