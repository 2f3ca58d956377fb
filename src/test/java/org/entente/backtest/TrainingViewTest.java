package org.entente.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.theory.Participation;
import org.entente.theory.ResponseLevel;
import org.junit.jupiter.api.Test;

class TrainingViewTest {
    private static final YearMonth UNTIL = Trial.START.plusMonths(70);

    @Test
    void nothingLaterThanItsEndIsInIt() {
        TrainingView view = Trial.history().training(UNTIL, Optional.empty());
        assertThat(view.rows()).hasSize(3 * 70).allMatch(row -> row.month().isBefore(UNTIL));
        assertThat(view.rows())
                .allMatch(row -> row.circumstances()
                        .answer()
                        .filter(answer -> !answer.month().isBefore(UNTIL))
                        .isEmpty());
    }

    @Test
    void rowsHandedInBeyondTheEndAreDropped() {
        List<MemberMonth> all = Trial.rows("AAA", "f".repeat(121), .5);
        assertThat(new TrainingView(List.of(), UNTIL, Optional.empty(), all).rows())
                .hasSize(70);
    }

    @Test
    void theStateLeftOutIsNotInIt() {
        TrainingView view = Trial.history().training(UNTIL, Optional.of("BBB"));
        assertThat(view.states()).containsExactly("AAA", "CCC");
    }

    /** Every later month of the record is turned upside down; no strict forecast of any baseline moves by a bit. */
    @Test
    void baselinesDoNotSeeWhatComesLater() {
        MemberHistory history = Trial.history();
        MemberHistory poisoned = poisoned(history);
        for (Forecaster baseline : Baselines.all()) {
            for (String state : List.of("AAA", "CCC")) {
                Forecast honest = Trial.forecast(baseline, history, UNTIL, state);
                Forecast other = Trial.forecast(baseline, poisoned, UNTIL, state);
                assertThat(other.rungs()).as(baseline.name()).isDeepEqualTo(honest.rungs());
                assertThat(other.reached()).as(baseline.name()).isDeepEqualTo(honest.reached());
            }
        }
        assertThat(poisoned.outcome("AAA", UNTIL, poisoned.end()))
                .isNotEqualTo(history.outcome("AAA", UNTIL, history.end()));
    }

    private static MemberHistory poisoned(MemberHistory history) {
        List<MemberMonth> rows = new ArrayList<>();
        for (MemberMonth row : history.training(history.end(), Optional.empty()).rows()) {
            if (row.month().isBefore(UNTIL)) {
                rows.add(row);
            } else {
                Answer refusal = new Answer(row.month(), ResponseLevel.NONE);
                double[] covariates =
                        row.month().equals(UNTIL) ? row.circumstances().covariates() : new double[] {-9, 9};
                Optional<Answer> answer =
                        row.month().equals(UNTIL) ? row.circumstances().answer() : Optional.of(refusal);
                Participation status = row.month().equals(UNTIL) ? row.status() : Participation.OUT;
                rows.add(new MemberMonth(
                        row.state(), status, Participation.OUT, new Circumstances(row.month(), covariates, answer)));
            }
        }
        return new MemberHistory(List.of(Baselines.DEPENDENCE, "noise"), rows);
    }

    @Test
    void strictOriginsRepeatTheirOwnMonthAndCodedOnesFollowTheRecord() {
        MemberHistory history = Trial.history();
        Situation strict = situation(history, Foresight.STRICT);
        Situation coded = situation(history, Foresight.CODED);
        assertThat(strict.ahead()).hasSize(Origin.MONTHS);
        assertThat(strict.ahead())
                .allMatch(told -> told.covariates() == strict.ahead().get(0).covariates());
        assertThat(coded.ahead().get(5).covariates()[0])
                .isNotEqualTo(coded.ahead().get(0).covariates()[0]);
        assertThat(strict.ahead().get(5).month()).isEqualTo(UNTIL.plusMonths(5));
    }

    private static Situation situation(MemberHistory history, Foresight foresight) {
        return history.origin(UNTIL, foresight, "CCC"::equals).situations().get(0);
    }

    @Test
    void onlyMembersByLawAreAskedAbout() {
        assertThat(Trial.history()
                        .origin(UNTIL, Foresight.STRICT, state -> true)
                        .situations())
                .extracting(Situation::state)
                .containsExactly("AAA", "CCC");
    }

    @Test
    void outcomesEndWithTheRecordOrTheWindow() {
        MemberHistory history = Trial.history();
        Outcome slides = history.outcome("CCC", UNTIL, history.end());
        assertThat(slides.window()).isEqualTo(50);
        assertThat(slides.isOver(Disengagement.NOT_FULL)).isTrue();
        assertThat(slides.months(Disengagement.FROZEN_OR_OUT)).isEqualTo(20);
        assertThat(slides.isSeen(Disengagement.OUT)).isFalse();
        assertThat(history.outcome("CCC", UNTIL, UNTIL.plusMonths(12)).window()).isEqualTo(12);
    }

    @Test
    void recordsWithGapsAreRefused() {
        List<MemberMonth> rows = new ArrayList<>(Trial.rows("AAA", "fffff", .5));
        rows.remove(1);
        assertThatThrownBy(() -> new MemberHistory(List.of(), rows)).hasMessageContaining("AAA");
    }
}
