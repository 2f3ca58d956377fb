package org.entente.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.entente.backtest.Concordance.Subject;
import org.entente.random.EventKind;
import org.entente.random.KeyedRandom;
import org.junit.jupiter.api.Test;

class ConcordanceTest {
    private static Subject subject(double risk, int months, boolean observed) {
        return subject("A member of its own " + risk + months, risk, months, observed);
    }

    private static Subject subject(String member, double risk, int months, boolean observed) {
        return new Subject(member, "one origin", risk, months, observed);
    }

    @Test
    void pairsOfAWorkedExampleAreCounted() {
        // Pairs in known order: 1-2, 1-3, 1-4, 3-4; wrong: 1-2; tied: 3-4.
        List<Subject> subjects =
                List.of(subject(.6, 5, true), subject(.7, 8, false), subject(.3, 10, true), subject(.3, 12, false));
        Concordance concordance = Concordance.of(subjects);
        assertThat(concordance.pairs()).isEqualTo(4);
        assertThat(concordance.harrell()).isEqualTo(2.5 / 4);
    }

    @Test
    void unoWeightsByTheInverseSquareOfBeingWatched() {
        List<Subject> subjects =
                List.of(subject(.6, 5, true), subject(.7, 8, false), subject(.3, 10, true), subject(.3, 12, false));
        // Watched until 5: 1; until 10: 2/3, one of three having been lost at 8.
        double late = 9 / 4.0;
        assertThat(Concordance.of(subjects).uno()).isCloseTo((2 + .5 * late) / (3 + late), within(1e-12));
    }

    @Test
    void withOneEndForAllBothIndicesAgree() {
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            KeyedRandom random = new KeyedRandom(11, i);
            double risk = random.uniform(EventKind.REVIEW, 1, 0);
            int months = (int) (100 * random.uniform(EventKind.REVIEW, 2, 0));
            subjects.add(subject(risk, Math.min(60, months), months < 60));
        }
        Concordance concordance = Concordance.of(subjects);
        assertThat(concordance.uno()).isCloseTo(concordance.harrell(), within(1e-12));
    }

    @Test
    void membersOfDifferentOriginsAreNotCompared() {
        Concordance concordance = Concordance.of(
                List.of(new Subject("AAA", "1996", .9, 3, true), new Subject("BBB", "1998", .1, 60, false)));
        assertThat(concordance.pairs()).isZero();
        assertThat(concordance.harrell()).isNaN();
    }

    @Test
    void perfectOrderIsOneAndItsReverseZero() {
        List<Subject> right = List.of(subject(.9, 3, true), subject(.5, 7, true), subject(.1, 60, false));
        List<Subject> wrong = List.of(subject(.1, 3, true), subject(.5, 7, true), subject(.9, 60, false));
        assertThat(Concordance.of(right).harrell()).isEqualTo(1);
        assertThat(Concordance.of(wrong).harrell()).isZero();
    }

    private static final PairedBootstrap BOOTSTRAP = new PairedBootstrap(5, 1000);

    /** Eight members, each of which leaves later than the one before, with risks in some order. */
    private static RankOrder leavers(DoubleUnaryOperator risk) {
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            subjects.add(subject("M" + i, risk.applyAsDouble(i), 5 + 4 * i, i < 7));
        }
        return RankOrder.of(new OrderedPairs(subjects), BOOTSTRAP);
    }

    @Test
    void perfectOrderHasNoSpread() {
        RankOrder order = leavers(i -> -i);
        assertThat(order.harrell()).isEqualTo(order.uno());
        assertThat(order.harrell().lower()).isEqualTo(1);
        assertThat(order.harrell().upper()).isEqualTo(1);
    }

    @Test
    void anOrderWithoutSenseLeavesOneHalfOpen() {
        RankOrder order = leavers(i -> (i * 5) % 8);
        assertThat(order.harrell().lower()).isBetween(0.0, .45);
        assertThat(order.harrell().upper()).isBetween(.55, 1.0);
        assertThat(order.uno().lower()).isLessThan(.5);
        assertThat(order.uno().upper()).isGreaterThan(.5);
    }

    /** Of two members one leaves: half of all resamples have both, the others no pair. */
    @Test
    void resamplesWithoutAPairAreLeftOutAndCounted() {
        List<Subject> two = List.of(subject("AAA", .9, 3, true), subject("BBB", .1, 60, false));
        RankOrder order = RankOrder.of(new OrderedPairs(two), BOOTSTRAP);
        // 1000 fair throws leave .42 to .58 by chance with a probability below 0.000001.
        assertThat(order.harrell().leftOut()).isBetween(.42, .58);
        assertThat(order.harrell().lower()).isEqualTo(1);
        RankOrder none = RankOrder.of(new OrderedPairs(two.subList(1, 2)), BOOTSTRAP);
        assertThat(none.harrell().leftOut()).isEqualTo(1);
        assertThat(none.harrell().lower()).isNaN();
    }

    /** Drawing a member twice counts as two members who did the same. */
    @Test
    void copiesCountAsMembersOfTheirOwn() {
        List<Subject> once = List.of(
                subject("AAA", .6, 5, true),
                subject("BBB", .7, 8, false),
                subject("CCC", .3, 10, true),
                subject("DDD", .2, 12, false));
        List<Subject> copied = new ArrayList<>(once);
        copied.add(subject("BBB again", .7, 8, false));
        assertThat(new OrderedPairs(once).concordance(new int[] {1, 2, 1, 1}))
                .isEqualTo(new OrderedPairs(copied).concordance());
    }
}
